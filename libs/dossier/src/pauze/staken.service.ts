import { hoortVanStaken, type StaakReden, staaktMetGeenAdvies } from '#domain/toetsing/staken.js';
import { AdviesEntity } from '#persistence/entities/advies.entity.js';
import { type AdviesInhoud, adviesPlek } from '../advies/advies-inhoud.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';
import { inhoudHash } from '../rapport/inhoud-hash.js';
import { legProcesbesluitVast } from './leg-procesbesluit-vast.js';

export interface StakingInvoer {
  readonly reden: StaakReden;
  readonly toelichting: string;
}

/** S-X7 and S-X15: the opdrachtgever stops a case. It ends at once, with a date of destruction. */
export class StakenService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** The stopping itself is the signature under GEEN_ADVIES, where no conclusion was signed before (see `staaktMetGeenAdvies`). */
  staak(verzoek: Verzoek, toetsingId: string, { reden, toelichting }: StakingInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'staak' }, async (dossier) => {
      const { beeld } = dossier;
      const geenAdvies = staaktMetGeenAdvies(reden, beeld.conclusie !== null);
      const hash = geenAdvies ? await onderteken(dossier, verzoek.beller.persoonId, toelichting) : null;
      const objectId = await legProcesbesluitVast(dossier, { soort: 'STAKING', reden, toelichting });
      const personen = [...(hoortVanStaken(reden) ? [beeld.kandidaatId] : []), ...beeld.toewijzingen.map(({ persoonId }) => persoonId)];
      await zetBerichtKlaarVoor(dossier, 'INGETROKKEN', personen, 'EINDE');
      return {
        objectId,
        feiten: [{ code: 'GESTAAKT', waarde: reden }],
        gegevens: { reden, conclusie: geenAdvies ? 'GEEN_ADVIES' : beeld.conclusie, hash },
        inhoud: { reden, toelichting },
      };
    });
  }
}

/** Returns the hash of what was signed. */
async function onderteken(dossier: OpenDossier, ondertekendDoor: string, motivering: string): Promise<string> {
  const { tx, beeld, sleutels } = dossier;
  const inhoud: AdviesInhoud = { conclusie: 'GEEN_ADVIES', motivering, ondertekenaarAmbt: null, rapport: null };
  const hash = inhoudHash(inhoud);
  await tx.manager.insert(AdviesEntity, {
    ...rijVan(dossier),
    conclusie: inhoud.conclusie,
    inhoud: sleutels.verzegel(adviesPlek(beeld.toetsingId, beeld.ronde), inhoud),
    hash,
    ondertekendOp: new Date(tx.nu),
    ondertekendDoor,
  });
  return hash.toString('hex');
}
