import { type Inzage, INZAGE_REGELS } from '#domain/toegang/inzagen.js';
import { RELATIES, type Relatie } from '#domain/toegang/relatie.js';
import type { Rol } from '#domain/toegang/rol.js';
import { DAGEN_NA_RAPPORT } from '#domain/toegang/werk-toegang.js';
import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { FORMATEUR_VAN, noodinzageLoopt, OPGESCHORT_VAN, opdrachtgeverVan, RAPPORT_AF } from './verband.js';

/** Roles that make everyone who holds one related to every case of the organisation. */
const ROL_IS_RELATIE = ['KABINET', 'GRIFFIER', 'FG', 'AUDITOR', 'BEHEERDER'] as const satisfies readonly (Rol & Relatie)[];
const TOEGEWEZEN = ['ADVISEUR', 'TOETSER', 'TOEGEWEZEN'] as const satisfies readonly Relatie[];

const FUNCTIES = ['ADVISEUR', 'TOETSER'] as const satisfies readonly (Rol & Relatie)[];

const een = (waarde: string, van: readonly string[]): string =>
  van.length === 0 ? 'false' : `${waarde} IN (${van.map((status) => `'${status}'`).join(', ')})`;

/** As in `inzageDoor`: a suspension stops the procedure, not what people may read of it. */
function inStatus(statussen: readonly ToetsingStatus[]): string {
  if (statussen.includes('OPGESCHORT')) return een('t.status', statussen);
  return `(${een('t.status', statussen)} OR (t.status = 'OPGESCHORT' AND ${een(OPGESCHORT_VAN, statussen)}))`;
}

/** SQL of whether person `$1` stands in this relation to a case `t` of somebody else at `$2`, as `relatiesVan` says; not for who is assigned. */
function alsAnder(inzage: Inzage, relatie: Relatie, statussen: readonly ToetsingStatus[]): string {
  const waar = inStatus(statussen);
  if (relatie === 'OPDRACHTGEVER') return `(${waar} AND $1 = ${opdrachtgeverVan('$2')})`;
  if (relatie === 'UITVRAAG_BEANTWOORDER')
    return `(${waar} AND EXISTS (SELECT FROM uitvraag_vraag u WHERE u.toetsing_id = t.id AND u.ronde = t.ronde AND u.beantwoorder_id = $1
       AND u.beantwoord_op IS NULL AND u.ingetrokken_op IS NULL))`;
  if (relatie === 'NOODINZAGE')
    return `(${waar} AND EXISTS (SELECT FROM noodinzage n WHERE n.toetsing_id = t.id AND n.gevraagd_door = $1 AND '${inzage}' = ANY (n.soorten) AND ${noodinzageLoopt('$2')}))`;
  if (relatie === 'FORMATEUR') return `(${waar} AND EXISTS (SELECT FROM ${FORMATEUR_VAN} AND f.persoon_id = $1))`;
  // A herijking is nothing to the organ that appoints (INV-29).
  return relatie === 'GRIFFIER' ? `(${waar} AND t.aanleiding <> 'HERIJKING_ZITTEND')` : waar;
}

/** A person has at most one running assignment to a case (an index of the database sees to that), and holds the function of it. */
const alsToegewezen = (regel: (relatie: Relatie) => readonly ToetsingStatus[], rollen: readonly Rol[]): string =>
  `(CASE (SELECT CASE WHEN w.verklaring = 'GEEN_CONFLICT' THEN w.rol ELSE 'TOEGEWEZEN' END FROM toewijzing w
    WHERE w.toetsing_id = t.id AND w.ronde = t.ronde AND w.persoon_id = $1 AND w.beeindigd_op IS NULL AND ${een(
      'w.rol',
      FUNCTIES.filter((rol) => rollen.includes(rol)),
    )}
      AND (${RAPPORT_AF} + interval '${DAGEN_NA_RAPPORT * 24} hours' > $2::timestamptz) IS NOT FALSE)
  ${TOEGEWEZEN.map((relatie) => `WHEN '${relatie}' THEN ${inStatus(regel(relatie))}`).join(' ')} ELSE false END)`;

/** SQL that holds for exactly the cases `t` of which the policy shows this to person `$1` at `$2`: the table of INZAGEN, as a condition. */
export function zichtbaar(inzage: Inzage, rollen: readonly Rol[]): string {
  const regel = (relatie: Relatie): readonly ToetsingStatus[] => INZAGE_REGELS[inzage][relatie] ?? [];
  const houdt = (relatie: Relatie): boolean =>
    relatie === 'OPDRACHTGEVER' ||
    relatie === 'UITVRAAG_BEANTWOORDER' ||
    (relatie === 'NOODINZAGE' && rollen.includes('FG')) ||
    (relatie === 'FORMATEUR' && rollen.includes('FORMATEUR')) ||
    ROL_IS_RELATIE.some((rol) => rol === relatie && rollen.includes(rol));
  const anders = RELATIES.filter((relatie) => regel(relatie).length > 0 && houdt(relatie)).map((relatie) =>
    alsAnder(inzage, relatie, regel(relatie)),
  );
  const delen = TOEGEWEZEN.some((relatie) => regel(relatie).length > 0) ? [...anders, alsToegewezen(regel, rollen)] : anders;
  const vanAnder = delen.length === 0 ? 'false' : `(${delen.join(' OR ')})`;
  // Who is kandidaat in a case is nothing else in it.
  // A query names all its parameters, also where this inzage asks for no instant.
  return `($2::timestamptz IS NOT NULL AND ((t.kandidaat_id = $1 AND ${inStatus(regel('KANDIDAAT'))}) OR (t.kandidaat_id <> $1 AND ${vanAnder})))`;
}

export interface ZichtbareToetsingen {
  /** A FROM item named `t` that holds at least the visible cases. */
  readonly van: string;
  /** A condition on `t` that holds for exactly the visible cases. */
  readonly waar: string;
}

/**
 * The cases of which the policy shows `inzage`. Who looks at the whole organisation walks the list in its order; for others the cases they
 * are part of are looked up first.
 */
export function zichtbareToetsingen(inzage: Inzage, rollen: readonly Rol[]): ZichtbareToetsingen {
  const regel = INZAGE_REGELS[inzage];
  const overAlles =
    [...ROL_IS_RELATIE, 'OPDRACHTGEVER' as const].some((rol) => rollen.includes(rol) && regel[rol] !== undefined) ||
    (rollen.includes('FG') && regel.NOODINZAGE !== undefined) ||
    (rollen.includes('FORMATEUR') && regel.FORMATEUR !== undefined);
  return { van: overAlles ? 'toetsing t' : EIGEN, waar: zichtbaar(inzage, rollen) };
}

/** OFFSET 0: looked up first, and sorted afterwards. */
const EIGEN = `(SELECT x.* FROM toetsing x WHERE x.id IN (
    SELECT w.toetsing_id FROM toewijzing w WHERE w.persoon_id = $1 UNION SELECT k.id FROM toetsing k WHERE k.kandidaat_id = $1) OFFSET 0) t`;
