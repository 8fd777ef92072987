import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import { stapSleutel } from '#domain/stap/stap-code.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { raadsdatumWeigeringen } from '#domain/toetsing/start.rules.js';
import { vogGeldigOp } from '#domain/vog/vog.rules.js';
import { TermijnEntity } from '#persistence/entities/termijn.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie } from '#persistence/transactie.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { houdFormatieVan } from '../formatie/houd-formatie.js';
import { verplaatsFormatie } from '../formatie/verplaats-formatie.js';
import type { Gevolg, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { openTermijnen } from '../proces/open-termijnen.js';
import { laatVogVerlopen } from '../vog/verloop-vog.js';
import { legProcesbesluitVast } from './leg-procesbesluit-vast.js';
import { meldPlanning } from './meld-planning.js';
import { sluitTermijn } from './sluit-termijn.js';

export interface RaadsdatumWijziging {
  readonly raadsdatum: IsoDate;
  readonly reden?: string;
}

/** S-X13: the council meets on another day. What was counted back from it is counted anew, and the VOG must still hold on that day. */
export class RaadsdatumService {
  constructor(private readonly handelingen: HandelingenService) {}

  /**
   * A VOG that is too old on the new day becomes VERLOPEN, for good: the opdrachtgever gets a task (T23).
   * The kandidaten of one formatie have one date: moving it moves all of them, or none (INV-24).
   * Refuses with RAADSDATUM_VERSTREKEN, RAADSDATUM_ONGEWIJZIGD.
   */
  wijzig(verzoek: Verzoek, toetsingId: string, wijziging: RaadsdatumWijziging): Promise<HandelingAntwoord> {
    const houd = (tx: Transactie): Promise<void> => houdFormatieVan(tx, toetsingId, 'VERPLAATSEN');
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wijzigRaadsdatum', houd }, async (dossier) => {
      const { tx, beeld } = dossier;
      const { raadsdatum } = wijziging;
      eis(raadsdatumWeigeringen(raadsdatum, localDate(tx.nu, beeld.tijdzone)));
      if (raadsdatum === beeld.raadsdatum) throw new DomainError('RAADSDATUM_ONGEWIJZIGD');
      const effect = (lid: OpenDossier): Promise<Gevolg> => verplaatsRaadsdatum(lid, wijziging);
      const { formatieId } = beeld;
      if (formatieId !== null) {
        await verplaatsFormatie(tx, this.handelingen, { formatieId, raadsdatum, beller: verzoek.beller, effect, behalve: toetsingId });
      }
      return effect(dossier);
    });
  }
}

/** What a new council date brings about in one case. */
export async function verplaatsRaadsdatum(dossier: OpenDossier, { raadsdatum, reden }: RaadsdatumWijziging): Promise<Gevolg> {
  const { tx, beeld } = dossier;
  await tx.manager.update(ToetsingEntity, { id: beeld.toetsingId }, { raadsdatum });
  await telOpnieuwTerug({ ...dossier, beeld: { ...beeld, raadsdatum } });
  const verloopt = vogVerloopt(beeld, raadsdatum);
  if (verloopt) await laatVogVerlopen(dossier, laatstePoging(beeld));
  const objectId = await legProcesbesluitVast(dossier, { soort: 'RAADSDATUM', ...(reden === undefined ? {} : { toelichting: reden }) });
  await meldPlanning(dossier, `RAADSDATUM/${beeld.versie + 1}`);
  return {
    objectId,
    feiten: verloopt ? [{ code: 'VOG_VERLOPEN', waarde: raadsdatum }] : [],
    sluit: verloopt ? ['VOG_GELDIGHEID'] : [],
    // The outcome is waited for anew, with a term that counts from the new day (T16).
    vervalt: ['UITKOMST'],
    gegevens: { van: beeld.raadsdatum, raadsdatum, vogVerlopen: verloopt },
    inhoud: { raadsdatum, reden: reden ?? null },
  };
}

/** T15 begins anew: the reminders of the old date are no reminders of the new one. Not when it was met before, or did not begin. */
async function telOpnieuwTerug(dossier: OpenDossier): Promise<void> {
  const { tx, beeld } = dossier;
  if ((await sluitTermijn(dossier, 'T15', null, true)) === 0) return;
  const { toetsingId, ronde } = beeld;
  const eerder = await tx.manager.countBy(TermijnEntity, { toetsingId, ronde, code: 'T15' });
  await openTermijnen(dossier, ['T15'], tx.nu, { stap: TOETSING_BREED, volgnummer: eerder + 1 });
}

const vogVerloopt = ({ vogStatus, vogAfgegevenOp, vogMaxOuderdomDagen }: ToetsingBeeld, raadsdatum: IsoDate): boolean =>
  vogStatus === 'GEVERIFIEERD' && vogAfgegevenOp !== null && !vogGeldigOp(vogAfgegevenOp, raadsdatum, vogMaxOuderdomDagen);

/** Which application of the ronde the VOG came from. */
function laatstePoging({ stappen }: ToetsingBeeld): number {
  let poging = 1;
  while (stappen[stapSleutel('VOG_KLAARZETTEN', poging + 1)] !== undefined) poging += 1;
  return poging;
}
