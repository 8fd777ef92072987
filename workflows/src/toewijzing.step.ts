import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';

/** S02: an adviseur who leads and a toetser, both independent; then the kandidaat is informed. */
export async function toewijzing(dossier: Dossier): Promise<void> {
  await dossier.stap('TOEWIJZING');
  await dossier.overgang('wijsAdviseurToe', (s) => isVoorbij(s.status, 'GESTART'));
}
