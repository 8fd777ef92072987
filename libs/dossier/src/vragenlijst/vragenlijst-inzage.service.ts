import type { AanvullingInhoud } from '#domain/onderdeel/onderdeel.js';
import type { Antwoorden } from '#domain/vragenlijst/antwoord.js';
import { voortgang } from '#domain/vragenlijst/controleer-vragenlijst.js';
import type { Sectie, Vraag } from '#domain/vragenlijst/vraag.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import { zichtbareVragen } from '#domain/vragenlijst/vragenlijsten.js';
import { StapEntity } from '#persistence/entities/stap.entity.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { lees } from '../onderdeel/onderdelen.js';
import { stapRedenPlek } from './antwoord-plek.js';
import { laadVragenlijst, leesAntwoorden } from './antwoorden.js';
import { kaderVan } from './vragenlijst.service.js';

export interface VragenlijstInZicht {
  /** Of the row, for If-Match. */
  readonly versie: number;
  readonly lijstVersie: number;
  readonly ingediendOp: string | null;
  readonly secties: readonly Sectie[];
  readonly vragen: readonly Vraag[];
  readonly antwoorden: Antwoorden;
  readonly aanvullingen: readonly (AanvullingInhoud & { readonly id: string; readonly nummer: number })[];
  /** What the adviseur wrote about what is missing, one for each time that the answers were judged. */
  readonly toelichtingen: readonly string[];
  readonly voortgang: { readonly verplicht: number; readonly klaar: number };
}

/** The questionnaire with its answers, for the kandidaat and the researchers. */
export class VragenlijstInzageService {
  constructor(private readonly inzage: InzageService) {}

  lees(beller: Beller, toetsingId: string): Promise<VragenlijstInZicht> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'ANTWOORDEN' }, async (dossier) => {
      const lijst = vragenlijstVan(dossier.beeld);
      const kader = kaderVan(dossier.beeld);
      const { versie, ingediendOp } = await laadVragenlijst(dossier);
      const antwoorden = await leesAntwoorden(dossier);
      return {
        versie,
        lijstVersie: lijst.versie,
        ingediendOp: ingediendOp?.toISOString() ?? null,
        secties: lijst.secties,
        vragen: zichtbareVragen(lijst, kader),
        antwoorden,
        aanvullingen: await lees(dossier, 'AANVULLING'),
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
