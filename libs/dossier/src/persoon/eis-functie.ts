import { DomainError } from '#domain/fout/domain-error.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Transactie } from '#persistence/transactie.js';

/** Refuses with PERSOON_ZONDER_ROL who does not hold the function, or is blocked. */
export async function eisFunctie({ manager }: Transactie, persoonId: string, rol: Rol): Promise<void> {
  const rijen: readonly unknown[] = await manager.query(
    `SELECT FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id WHERE p.id = $1 AND r.rol = $2 AND p.geblokkeerd_op IS NULL`,
    [persoonId, rol],
  );
  if (rijen.length === 0) throw new DomainError('PERSOON_ZONDER_ROL');
}
