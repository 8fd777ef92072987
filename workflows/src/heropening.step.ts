import { isVoorbij } from '#domain/proces/weg.js';
import type { Dossier } from './dossier.js';

/**
 * S-X10: the case was opened again. The road begins anew; each step that was taken over is passed at once. Where the report was taken
 * over, the ronde stands behind it: nobody fixes a report while the research is open, so there it can have come from an earlier ronde only.
 */
export async function heropening(dossier: Dossier): Promise<void> {
  const { status } = await dossier.nu();
  if (status === 'HEROPEND') await dossier.overgang('hervatOnderzoek', (s) => s.status !== 'HEROPEND');
  const verder = await dossier.nu();
  if (verder.status === 'IN_ONDERZOEK' && verder.stappen['RAPPORT'] === 'AFGEROND')
    await dossier.overgang('neemRapportOver', (s) => isVoorbij(s.status, 'RAPPORT_TER_VASTSTELLING'));
}
