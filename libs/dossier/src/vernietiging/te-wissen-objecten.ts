import type { VernietigingOmvang } from '#domain/bewaren/vernietiging.js';
import type { Transactie } from '#persistence/transactie.js';

/** The stored files that go with it: all, or those of the raw data that no other document of the case shares. */
export async function teWissenObjecten(
  { manager }: Pick<Transactie, 'manager'>,
  toetsingId: string,
  omvang: VernietigingOmvang,
): Promise<readonly string[]> {
  const rijen: readonly { readonly object: string }[] = await manager.query(
    `SELECT object FROM document WHERE toetsing_id = $1 AND object IS NOT NULL GROUP BY object
      HAVING $2 = 'DOSSIER' OR bool_and(bewaarklasse IN ('R0', 'R1')) ORDER BY object`,
    [toetsingId, omvang],
  );
  return rijen.map(({ object }) => object);
}
