import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import type { Transactie } from '#persistence/transactie.js';

/** Whether a decision stands to destroy what this retention term was for: then its end asks nothing of anybody. */
export async function isVernietigingBesloten(
  { manager }: Pick<Transactie, 'manager'>,
  { toetsingId }: { readonly toetsingId: string },
  termijn?: TermijnCode,
): Promise<boolean> {
  const rijen: readonly unknown[] = await manager.query(
    `SELECT FROM vernietiging WHERE toetsing_id = $1 AND status <> 'INGETROKKEN' AND ($2::text IS NULL OR termijn = $2)`,
    [toetsingId, termijn ?? null],
  );
  return rijen.length > 0;
}
