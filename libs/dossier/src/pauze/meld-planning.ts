import type { OpenDossier } from '../handeling/open-dossier.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';

/** The kandidaat and who works on the case hear that a date changed; which one and why they read here. */
export async function meldPlanning(dossier: OpenDossier, kenmerk: string): Promise<void> {
  const { kandidaatId, toewijzingen } = dossier.beeld;
  await zetBerichtKlaarVoor(dossier, 'PLANNING_GEWIJZIGD', [kandidaatId, ...toewijzingen.map(({ persoonId }) => persoonId)], kenmerk);
}
