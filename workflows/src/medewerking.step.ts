import type { Stand } from '#domain/proces/stand.js';
import type { Dossier } from './dossier.js';

/** S03: the kandidaat says whether he takes part (T01). A refusal ends the ronde; silence never does by itself. */
export async function medewerking(dossier: Dossier): Promise<Stand> {
  const gekozen = await dossier.stap('MEDEWERKING');
  return gekozen;
}
