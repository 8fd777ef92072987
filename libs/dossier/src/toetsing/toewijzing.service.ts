import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { ToewijzingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { toetserExternWeigeringen, toewijzingCompleet, toewijzingWeigeringen, volgtOp } from '#domain/toetsing/toewijzing.rules.js';
import { ToewijzingEntity } from '#persistence/entities/toewijzing.entity.js';
import type { Kluis } from '#vault/kluis.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Gevolg, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { geefWachtendeTaken } from '../conflict/draag-taken-over.js';
import { registreerConflict } from '../conflict/registreer-conflict.js';
import { hervatEigenTermijnen } from '../conflict/pauzeer-eigen-termijnen.js';
import { openTaken } from '../proces/open-taken.js';
import { sluitLosseTaken } from '../proces/sluit-losse-taken.js';
import { eisFunctie } from '../persoon/eis-functie.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';
import { eisZonderConflict, type ExternBureau, uitPool } from './toewijsbaar.js';
import { sluitVoorstel } from './toewijzing-voorstel.service.js';
import { toewijzingPlek } from './toewijzing-plek.js';

export interface Toewijzing {
  readonly persoonId: string;
  readonly rol: ToewijzingBeeld['rol'];
  /** Left out: the first adviseur leads. */
  readonly leidend?: boolean;
  /** For who is in no bureau of the pool; else what the pool says counts. */
  readonly extern?: ExternBureau;
}

/** S02: the opdrachtgever assigns an adviseur and a toetser; each declares to be independent, or reports a conflict. */
export class ToewijzingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly kluis: Kluis,
  ) {}

  /**
   * A second adviseur takes the lead when nobody leads any more. Refuses with VIER_OGEN_GESCHONDEN, TOETSER_AL_TOEGEWEZEN,
   * LEIDENDE_AL_TOEGEWEZEN, BELANGENCONFLICT, PERSOON_ZONDER_ROL, TOETSER_EXTERN_VEREIST, WPBR_VERLOPEN, OVEREENKOMST_VERLOPEN, VERBODEN_GEGEVENS.
   */
  wijsToe(verzoek: Verzoek, toetsingId: string, toewijzing: Toewijzing): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wijsToe' }, async (dossier): Promise<Gevolg> => {
      const { tx, beeld, sleutels } = dossier;
      const { persoonId, rol } = toewijzing;
      eis(toewijzingWeigeringen(beeld, toewijzing));
      const opvolger = volgtOp(beeld.toewijzingen, toewijzing);
      if (opvolger !== undefined) return neemLeidingOver(dossier, opvolger);
      await eisZonderConflict(dossier, persoonId);
      const leider = beeld.toewijzingen.some((t) => t.leidend);
      if (leider && rol === 'ADVISEUR' && toewijzing.leidend === true) throw new DomainError('LEIDENDE_AL_TOEGEWEZEN');
      await eisFunctie(tx, persoonId, rol);
      const extern = await uitPool(dossier, this.kluis, persoonId, toewijzing.extern);
      eis(toetserExternWeigeringen(beeld, { persoonId, rol, vanBureau: extern !== undefined }));
      const id = randomUUID();
      const leidend = rol === 'ADVISEUR' && (toewijzing.leidend ?? !leider);
      await tx.manager.insert(ToewijzingEntity, {
        id,
        ...rijVan(dossier),
        persoonId,
        rol,
        leidend,
        toegewezenOp: new Date(tx.nu),
        extern: extern === undefined ? null : sleutels.verzegel(toewijzingPlek(id), extern),
      });
      await sluitVoorstel(dossier, persoonId, rol);
      // Not of the step: it closes without the declaration of the toetser, whose task stays.
      await openTaken(dossier, [
        { soort: 'ONAFHANKELIJKHEID_VERKLAREN', stap: TOETSING_BREED, volgnummer: 1, kenmerk: id, uiterlijk: null, rol, persoonId },
      ]);
      await zetBerichtKlaarVoor(dossier, 'TAAK_NIEUW', [persoonId], `TOEWIJZING/${id}`);
      const compleet = toewijzingCompleet([...beeld.toewijzingen, { id, persoonId, rol, leidend, verklaring: null }]);
      if (compleet) await sluitLosseTaken(dossier, 'ADVISEURS_TOEWIJZEN');
      return {
        objectId: id,
        gegevens: { persoonId, rol, leidend, extern: extern !== undefined },
        ...(compleet ? { sluit: ['TOEWIJZING'] } : {}),
      };
    });
  }

  /**
   * A conflict ends the assignment at once, without a reason. Refuses with TOEWIJZING_ONBEKEND what is not the caller's own assignment
   * that waits for his declaration.
   */
  verklaar(
    verzoek: Verzoek,
    toetsingId: string,
    toewijzingId: string,
    { conflict }: { readonly conflict: boolean },
  ): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit(
      { ...verzoek, toetsingId, handeling: 'verklaarOnafhankelijkheid' },
      async (dossier): Promise<Gevolg> => {
        const { tx, beeld } = dossier;
        const eigen = beeld.toewijzingen.find((t) => t.id === toewijzingId && t.persoonId === tx.persoonId && t.verklaring === null);
        if (eigen === undefined) throw new DomainError('TOEWIJZING_ONBEKEND');
        const verklaring = conflict ? 'CONFLICT_GEMELD' : 'GEEN_CONFLICT';
        const op = new Date(tx.nu);
        const einde = conflict ? { beeindigdOp: op, reden: verklaring } : {};
        await tx.manager.update(ToewijzingEntity, { id: toewijzingId }, { verklaring, verklaardOp: op, ...einde });
        await sluitLosseTaken(dossier, 'ONAFHANKELIJKHEID_VERKLAREN', toewijzingId);
        if (conflict) {
          await registreerConflict(dossier, eigen.persoonId, { grond: 'NIET_GENOEMD', bron: 'ZELF' });
          await geefTerug(dossier, toewijzingId);
        } else {
          await geefWachtendeTaken(dossier, eigen.rol, eigen.persoonId);
          if (eigen.leidend || eigen.rol === 'TOETSER') await hervatEigenTermijnen(dossier, eigen.rol);
        }
        const nieuw = conflict ? [] : beeld.toewijzingen.map((t) => (t === eigen ? { ...t, verklaring: 'GEEN_CONFLICT' as const } : t));
        if (toewijzingCompleet(nieuw)) await sluitLosseTaken(dossier, 'ADVISEURS_TOEWIJZEN');
        return {
          objectId: toewijzingId,
          gegevens: { verklaring, rol: eigen.rol },
          ...(toewijzingCompleet(nieuw) ? { sluit: ['TOEWIJZING'] } : {}),
        };
      },
    );
  }
}

/** The place is free again. As long as S02 runs its task waits already; later the opdrachtgever gets a new one. */
async function geefTerug(dossier: OpenDossier, toewijzingId: string): Promise<void> {
  const { beeld } = dossier;
  if (openVolgnummer(beeld, 'TOEWIJZING') === undefined) {
    await openTaken(dossier, [
      { soort: 'ADVISEURS_TOEWIJZEN', stap: TOETSING_BREED, volgnummer: 1, kenmerk: toewijzingId, uiterlijk: null },
    ]);
  }
  const opdrachtgever = beeld.opdrachtgeverId === null ? [] : [beeld.opdrachtgeverId];
  await zetBerichtKlaarVoor(dossier, 'TAAK_NIEUW', opdrachtgever, `TOEWIJZING/${toewijzingId}`);
}

/** The second adviseur leads from now on: he declared to be independent before, or still has to. */
async function neemLeidingOver(dossier: OpenDossier, { id, persoonId, rol, verklaring }: ToewijzingBeeld): Promise<Gevolg> {
  const { tx, beeld } = dossier;
  await tx.manager.update(ToewijzingEntity, { id }, { leidend: true });
  const compleet = toewijzingCompleet(beeld.toewijzingen.map((t) => (t.id === id ? { ...t, leidend: true } : t)));
  if (compleet) await sluitLosseTaken(dossier, 'ADVISEURS_TOEWIJZEN');
  if (verklaring === 'GEEN_CONFLICT') await hervatEigenTermijnen(dossier, rol);
  return { objectId: id, gegevens: { persoonId, rol, leidend: true }, ...(compleet ? { sluit: ['TOEWIJZING'] } : {}) };
}
