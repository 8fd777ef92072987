import { INZAGE_REGELS } from '#domain/toegang/inzagen.js';
import type { Relatie } from '#domain/toegang/relatie.js';
import type { Rol } from '#domain/toegang/rol.js';
import { DAGEN_NA_RAPPORT } from '#domain/toegang/werk-toegang.js';
import { opdrachtgeverVan, RAPPORT_AF } from './verband.js';

/** Roles that make everyone who holds one related to every case of the organisation. */
const ROL_IS_RELATIE = ['KABINET', 'GRIFFIER', 'FG', 'AUDITOR', 'BEHEERDER'] as const satisfies readonly (Rol & Relatie)[];

const inStatus = (relatie: Relatie): string => {
  const statussen = INZAGE_REGELS.KOP[relatie] ?? [];
  const waar = `t.status IN (${['', ...statussen].map((status) => `'${status}'`).join(', ')})`;
  // As in `relatiesVan`: a herijking is nothing to the organ that appoints.
  return relatie === 'GRIFFIER' ? `(${waar} AND t.aanleiding <> 'HERIJKING_ZITTEND')` : waar;
};
const TOEGEWEZEN = ['ADVISEUR', 'TOETSER', 'TOEGEWEZEN'] as const satisfies readonly Relatie[];
/** A person has at most one running assignment to a case (an index of the database sees to that). */
const ALS_TOEGEWEZEN = `(CASE (SELECT CASE WHEN w.verklaring = 'GEEN_CONFLICT' THEN w.rol ELSE 'TOEGEWEZEN' END FROM toewijzing w
    WHERE w.toetsing_id = t.id AND w.ronde = t.ronde AND w.persoon_id = $1 AND w.beeindigd_op IS NULL
      AND (${RAPPORT_AF} + interval '${DAGEN_NA_RAPPORT * 24} hours' > $2::timestamptz) IS NOT FALSE)
  ${TOEGEWEZEN.map((relatie) => `WHEN '${relatie}' THEN ${inStatus(relatie)}`).join(' ')} ELSE false END)`;

export interface ZichtbareToetsingen {
  /** A FROM item named `t` that holds at least the visible cases. */
  readonly van: string;
  /** A condition on `t` that holds for exactly the visible cases. */
  readonly waar: string;
}

/**
 * SQL for exactly the cases of which the policy shows the KOP to person `$1` at `$2`: the same table of INZAGEN, turned into conditions.
 * Who looks at the whole organisation walks the list in its order; for others the cases they are part of are looked up first.
 */
export function zichtbareToetsingen(rollen: readonly Rol[]): ZichtbareToetsingen {
  const vanAllen = ROL_IS_RELATIE.filter((rol) => rollen.includes(rol) && INZAGE_REGELS.KOP[rol] !== undefined);
  const alsAnder = [...vanAllen.map(inStatus), `(${inStatus('OPDRACHTGEVER')} AND $1 = ${opdrachtgeverVan('$2')})`, ALS_TOEGEWEZEN];
  const waar = `((t.kandidaat_id = $1 AND ${inStatus('KANDIDAAT')}) OR (t.kandidaat_id <> $1 AND (${alsAnder.join(' OR ')})))`;
  return { van: vanAllen.length > 0 || rollen.includes('OPDRACHTGEVER') ? 'toetsing t' : EIGEN, waar };
}

/** OFFSET 0: looked up first, and sorted afterwards. */
const EIGEN = `(SELECT x.* FROM toetsing x WHERE x.id IN (
    SELECT w.toetsing_id FROM toewijzing w WHERE w.persoon_id = $1 UNION SELECT k.id FROM toetsing k WHERE k.kandidaat_id = $1) OFFSET 0) t`;
