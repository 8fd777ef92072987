import type { AanvullingInhoud } from '#domain/onderdeel/onderdeel.js';
import type { Antwoorden } from '#domain/vragenlijst/antwoord.js';
import { type Agendapunt, agendapunten } from '#domain/vragenlijst/agendapunten.js';
import type { VraagWeigering } from '#domain/vragenlijst/controleer-antwoord.js';
import { indieningWeigeringen, voortgang } from '#domain/vragenlijst/controleer-vragenlijst.js';
import type { Sectie, Vraag } from '#domain/vragenlijst/vraag.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import { zichtbareVragen } from '#domain/vragenlijst/vragenlijsten.js';
import { StapEntity } from '#persistence/entities/stap.entity.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { lees } from '../onderdeel/onderdelen.js';
import { stapRedenPlek } from './antwoord-plek.js';
import { laadVragenlijst, leesBewaard, zonderLege } from './antwoorden.js';
import { kaderVan } from './kader.js';

export interface VragenlijstInZicht {
  /** Of the row, for If-Match. */
  readonly versie: number;
  readonly lijstVersie: number;
  readonly ingediendOp: string | null;
  readonly secties: readonly Sectie[];
  readonly vragen: readonly Vraag[];
  readonly antwoorden: Antwoorden;
  /** For each question that was ever answered, the version of the questionnaire at which its answer came to stand. */
  readonly versies: Readonly<Record<string, number>>;
  /** Questions of which the text was taken out, because it may never be kept. */
  readonly verwijderd: readonly string[];
  /** What stands in the way of submitting, apart from the statement that goes with it; nothing any more once it was submitted. */
  readonly fouten: readonly VraagWeigering[];
  /** The questions that the kandidaat wants to explain in the conversation. */
  readonly agendapunten: readonly Agendapunt[];
  readonly aanvullingen: readonly (AanvullingInhoud & { readonly id: string; readonly nummer: number })[];
  /** What the adviseur wrote about what is missing, one for each time that the answers were judged. */
  readonly toelichtingen: readonly string[];
  readonly voortgang: ReturnType<typeof voortgang>;
}

/** The questionnaire with its answers, for the kandidaat; for everybody else from the moment that he signed it: what he drafts is his own. */
export class VragenlijstInzageService {
  constructor(private readonly inzage: InzageService) {}

  lees(beller: Beller, toetsingId: string): Promise<VragenlijstInZicht> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'ANTWOORDEN' }, async (dossier) => {
      const lijst = vragenlijstVan(dossier.beeld);
      const kader = kaderVan(dossier.beeld);
      const { versie, ingediendOp } = await laadVragenlijst(dossier);
      const mag = ingediendOp !== null || relatiesVan(beller, dossier.beeld).includes('KANDIDAAT');
      const bewaard = mag ? await leesBewaard(dossier) : {};
      const antwoorden = zonderLege(bewaard);
      const aanvullingen = await lees(dossier, 'AANVULLING');
      return {
        versie,
        lijstVersie: lijst.versie,
        ingediendOp: ingediendOp?.toISOString() ?? null,
        secties: lijst.secties,
        vragen: zichtbareVragen(lijst, kader),
        antwoorden,
        versies: Object.fromEntries(Object.entries(bewaard).map(([vraag, een]) => [vraag, een.versie])),
        verwijderd: Object.entries(bewaard).flatMap(([vraag, een]) => (een.verwijderd === true ? [vraag] : [])),
        fouten: mag && ingediendOp === null ? indieningWeigeringen(antwoorden, lijst, kader, true) : [],
        agendapunten: agendapunten(antwoorden, aanvullingen, zichtbareVragen(lijst, kader)),
        aanvullingen,
        toelichtingen: await leesToelichtingen(dossier),
        voortgang: voortgang(antwoorden, lijst, kader),
      };
    });
  }
}

async function leesToelichtingen({ tx, beeld, sleutels }: OpenDossier): Promise<readonly string[]> {
  const { toetsingId, ronde } = beeld;
  const stappen = await tx.manager.find(StapEntity, {
    where: { toetsingId, ronde, code: 'VRAGENLIJST_BEOORDELING' },
    order: { volgnummer: 'ASC' },
  });
  return stappen.flatMap(({ code, volgnummer, reden }) =>
    reden === null ? [] : [sleutels.ontsluit<string>(stapRedenPlek(beeld, code, volgnummer), reden)],
  );
}
