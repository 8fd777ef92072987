import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';

/** S-X5: the step opens with the act of the kandidaat; here its term is kept, as long as there is someone to object to. */
export async function wraking(dossier: Dossier): Promise<void> {
  await dossier.until((s) => isVoorbij(s.status, 'ADVIES_TER_INZAGE_KANDIDAAT'), 'WRAKING');
}
