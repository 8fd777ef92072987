import type { EigenVersie } from '#domain/eigen-versie/eigen-versie.js';
import type { Transactie } from '#persistence/transactie.js';

/** SQL of a published version as rules see it: its number, the built-in one under it and what is otherwise. */
export const EIGEN_VERSIE = (van: string): string =>
  `(${van}.inhoud || jsonb_build_object('soort', ${van}.soort, 'versie', ${van}.versie, 'basis', ${van}.basis))`;

/** Everything that this organisation published, in its order. */
export async function leesEigenVersies({ manager, organisatieId }: Transactie): Promise<readonly EigenVersie[]> {
  const rijen: readonly { readonly versie: EigenVersie }[] = await manager.query(
    `SELECT ${EIGEN_VERSIE('e')} AS versie FROM eigen_versie e WHERE e.organisatie_id = $1 AND e.versie IS NOT NULL ORDER BY e.soort, e.versie`,
    [organisatieId],
  );
  return rijen.map(({ versie }) => versie);
}
