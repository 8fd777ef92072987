import type { StapCode } from '#domain/stap/stap-code.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Whether this term of a step runs and is not over yet. */
export async function termijnLoopt({ tx, beeld }: OpenDossier, code: TermijnCode, stap: StapCode): Promise<boolean> {
  const rijen: readonly unknown[] = await tx.manager.query(
    `SELECT FROM termijn WHERE toetsing_id = $1 AND ronde = $2 AND code = $3 AND stap = $4 AND status = 'LOOPT' AND einde > $5`,
    [beeld.toetsingId, beeld.ronde, code, stap, tx.nu],
  );
  return rijen.length > 0;
}
