import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import {
  goedkeuringWeigeringen,
  type NoodinzageSoort,
  noodinzageTot,
  noodinzageWeigeringen,
  verantwoordenUiterlijk,
} from '#domain/noodinzage/noodinzage.js';
import { NOODINZAGE } from '#domain/proces/lange-termijn.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { NoodinzageEntity } from '#persistence/entities/noodinzage.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { noodinzagePlek } from './noodinzage-plek.js';
import { standVan } from './stand-van.js';
import { sluitNoodinzageTaak } from './sluit-noodinzage-taak.js';

export interface NieuweNoodinzage {
  readonly reden: string;
  readonly soorten: readonly NoodinzageSoort[];
  readonly uren: number;
}

/**
 * Break-glass: the FG asks to see content for a reason, another approves, and for at most a day he sees those kinds and nothing else. It
 * ends by the clock. The kandidaat hears of it at once, and the FG accounts for it afterwards.
 */
export class NoodinzageService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with the codes of `noodinzageWeigeringen`, NOODINZAGE_AL_GEVRAAGD, VERBODEN_GEGEVENS. */
  vraagAan(verzoek: Verzoek, toetsingId: string, nieuw: NieuweNoodinzage): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'vraagNoodinzageAan' }, async (dossier) => {
      const { tx, sleutels } = dossier;
      const { reden, uren } = nieuw;
      const gevraagdDoor = verzoek.beller.persoonId;
      eis([...noodinzageWeigeringen(nieuw), ...verbodenGegevensWeigeringen(reden)]);
      if (await tx.manager.existsBy(NoodinzageEntity, { toetsingId, gevraagdDoor, besluit: IsNull() }))
        throw new DomainError('NOODINZAGE_AL_GEVRAAGD');
      const id = randomUUID();
      const volgnummer = (await tx.manager.countBy(NoodinzageEntity, { toetsingId })) + 1;
      const soorten = [...new Set(nieuw.soorten)].sort();
      await tx.manager.insert(NoodinzageEntity, {
        id,
        organisatieId: tx.organisatieId,
        toetsingId,
        volgnummer,
        soorten,
        uren,
        reden: sleutels.verzegel(noodinzagePlek(id, 'reden'), reden),
        gevraagdDoor,
        gevraagdOp: new Date(tx.nu),
      });
      await openTaken(dossier, [{ soort: 'NOODINZAGE_BESLISSEN', stap: NOODINZAGE, volgnummer, kenmerk: id, uiterlijk: null }]);
      await zetBerichtKlaarVoor(dossier, 'TAAK_NIEUW', await beslissers(dossier, gevraagdDoor), `${NOODINZAGE}/${volgnummer}`);
      return { objectId: id, gegevens: { uren, ...soortenIn(soorten) }, inhoud: reden };
    });
  }

  /** From this moment on. Refuses with NOODINZAGE_ONBEKEND, FUNCTIESCHEIDING. */
  keurGoed(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'keurNoodinzageGoed' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const { gevraagdDoor, uren, volgnummer, soorten } = await gevraagd(dossier, id);
      eis(goedkeuringWeigeringen(verzoek.beller.persoonId, { gevraagdDoor, kandidaatId: beeld.kandidaatId }));
      const tot = noodinzageTot(tx.nu, uren);
      await tx.manager.update(
        NoodinzageEntity,
        { id },
        { ...besluitVan(dossier, verzoek, 'GOEDGEKEURD'), van: new Date(tx.nu), tot: new Date(tot) },
      );
      await sluitNoodinzageTaak(dossier, 'NOODINZAGE_BESLISSEN', id);
      await openTaken(dossier, [
        {
          soort: 'NOODINZAGE_VERANTWOORDEN',
          stap: NOODINZAGE,
          volgnummer,
          kenmerk: id,
          uiterlijk: verantwoordenUiterlijk(tot),
          persoonId: gevraagdDoor,
        },
      ]);
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT'], `${NOODINZAGE}/${volgnummer}`);
      await zetBerichtKlaarVoor(dossier, 'MELDING', [gevraagdDoor], `${NOODINZAGE}/${volgnummer}/GOEDGEKEURD`);
      return { objectId: id, gegevens: { gevraagdDoor, tot, ...soortenIn(soorten) } };
    });
  }

  /** Also by who asked: then he takes it back. Refuses with NOODINZAGE_ONBEKEND. */
  wijsAf(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wijsNoodinzageAf' }, async (dossier) => {
      const { gevraagdDoor, volgnummer } = await gevraagd(dossier, id);
      await dossier.tx.manager.update(NoodinzageEntity, { id }, besluitVan(dossier, verzoek, 'AFGEWEZEN'));
      await sluitNoodinzageTaak(dossier, 'NOODINZAGE_BESLISSEN', id);
      await zetBerichtKlaarVoor(dossier, 'MELDING', [gevraagdDoor], `${NOODINZAGE}/${volgnummer}/AFGEWEZEN`);
      return { objectId: id, gegevens: { gevraagdDoor } };
    });
  }

  /** Before its time. Refuses with NOODINZAGE_ONBEKEND what does not run. */
  beeindig(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beeindigNoodinzage' }, async (dossier) => {
      const { tx } = dossier;
      const rij = await zoek(dossier, id);
      if (standVan(rij, tx.nu) !== 'LOOPT') throw new DomainError('NOODINZAGE_ONBEKEND');
      await tx.manager.update(NoodinzageEntity, { id }, { beeindigdOp: new Date(tx.nu) });
      return { objectId: id };
    });
  }

  /** What was looked at and what came of it, by who looked, once. Refuses with NOODINZAGE_ONBEKEND, NOODINZAGE_LOOPT_NOG, VERBODEN_GEGEVENS. */
  verantwoord(verzoek: Verzoek, toetsingId: string, id: string, tekst: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verantwoordNoodinzage' }, async (dossier) => {
      const { tx, sleutels } = dossier;
      const rij = await zoek(dossier, id);
      const mag = rij.gevraagdDoor === verzoek.beller.persoonId && rij.besluit === 'GOEDGEKEURD' && rij.verantwoordOp === null;
      if (!mag) throw new DomainError('NOODINZAGE_ONBEKEND');
      if (standVan(rij, tx.nu) === 'LOOPT') throw new DomainError('NOODINZAGE_LOOPT_NOG');
      eis(verbodenGegevensWeigeringen(tekst));
      const verantwoording = sleutels.verzegel(noodinzagePlek(id, 'verantwoording'), tekst);
      await tx.manager.update(NoodinzageEntity, { id }, { verantwoording, verantwoordOp: new Date(tx.nu) });
      await sluitNoodinzageTaak(dossier, 'NOODINZAGE_VERANTWOORDEN', id);
      return { objectId: id, inhoud: tekst };
    });
  }
}

async function zoek({ tx, beeld }: OpenDossier, id: string): Promise<NoodinzageEntity> {
  const rij = await tx.manager.findOneBy(NoodinzageEntity, { id, toetsingId: beeld.toetsingId });
  if (rij === null) throw new DomainError('NOODINZAGE_ONBEKEND');
  return rij;
}

async function gevraagd(dossier: OpenDossier, id: string): Promise<NoodinzageEntity> {
  const rij = await zoek(dossier, id);
  if (rij.besluit !== null) throw new DomainError('NOODINZAGE_ONBEKEND');
  return rij;
}

function besluitVan(
  { tx, beeld }: OpenDossier,
  { beller }: Verzoek,
  besluit: NonNullable<NoodinzageEntity['besluit']>,
): Pick<NoodinzageEntity, 'besluit' | 'beslotenAls' | 'beslotenDoor' | 'beslotenOp'> {
  const beslotenAls = beeld.opdrachtgeverId === beller.persoonId ? 'OPDRACHTGEVER' : 'FG';
  return { besluit, beslotenAls, beslotenDoor: beller.persoonId, beslotenOp: new Date(tx.nu) };
}

/** Who can approve: who gives the order in this case, and every other FG. */
async function beslissers({ tx, beeld }: OpenDossier, gevraagdDoor: string): Promise<readonly string[]> {
  const rijen: readonly { readonly id: string }[] = await tx.manager.query(
    `SELECT r.persoon_id AS id FROM persoon_rol r WHERE r.rol = 'FG' AND r.persoon_id NOT IN ($1, $2)`,
    [gevraagdDoor, beeld.kandidaatId],
  );
  return [...rijen.map(({ id }) => id), ...(beeld.opdrachtgeverId === null ? [] : [beeld.opdrachtgeverId])];
}

/** The kinds as an event tells them: one key each. */
const soortenIn = (soorten: readonly NoodinzageSoort[]): Readonly<Record<string, string>> =>
  Object.fromEntries(soorten.map((soort, i) => [`soort${i + 1}`, soort]));
