import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';

/** Who is in office already: no conclusion and nothing for the council. The report stands, and what was agreed in it is looked after (INV-29). */
export async function sluitHerijking(dossier: Dossier): Promise<void> {
  await dossier.overgang('sluitHerijking', (s) => isVoorbij(s.status, 'RAPPORT_VASTGESTELD'));
}
