import { INZAGE_REGELS } from '#domain/toegang/inzagen.js';
import type { Relatie } from '#domain/toegang/relatie.js';
import type { Rol } from '#domain/toegang/rol.js';

/** Roles that make everyone who holds one related to every case of the organisation. */
const ROL_IS_RELATIE = ['KABINET', 'GRIFFIER', 'FG', 'AUDITOR', 'BEHEERDER'] as const satisfies readonly (Rol & Relatie)[];

const inStatus = (relatie: Relatie): string => {
  const statussen = INZAGE_REGELS.KOP[relatie] ?? [];
  return `t.status IN (${['', ...statussen].map((status) => `'${status}'`).join(', ')})`;
};
const toegewezen = (als: string, relatie: Relatie): string =>
  `(${inStatus(relatie)} AND EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = t.id AND w.ronde = t.ronde AND w.persoon_id = $1 AND w.beeindigd_op IS NULL AND ${als}))`;

/**
 * SQL that holds for exactly the cases `t` of which the policy shows the KOP to person `$1` at `$2`: the same table of INZAGEN, turned into
 * conditions. Who looks at the whole organisation walks the list in its order; for others the few cases they are part of come first.
 */
export function zichtbareToetsingen(rollen: readonly Rol[]): string {
  const vanAllen = ROL_IS_RELATIE.filter((rol) => rollen.includes(rol) && INZAGE_REGELS.KOP[rol] !== undefined);
  const alsAnder = [
    `(${inStatus('OPDRACHTGEVER')} AND $1 = (SELECT o.persoon_id FROM opdrachtgever o WHERE o.geldig @> $2::timestamptz))`,
    ...vanAllen.map(inStatus),
    toegewezen(`w.verklaring = 'GEEN_CONFLICT' AND w.rol = 'ADVISEUR'`, 'ADVISEUR'),
    toegewezen(`w.verklaring = 'GEEN_CONFLICT' AND w.rol = 'TOETSER'`, 'TOETSER'),
    toegewezen(`w.verklaring IS DISTINCT FROM 'GEEN_CONFLICT'`, 'TOEGEWEZEN'),
  ];
  const zichtbaar = `((t.kandidaat_id = $1 AND ${inStatus('KANDIDAAT')}) OR (t.kandidaat_id <> $1 AND (${alsAnder.join(' OR ')})))`;
  if (vanAllen.length > 0 || rollen.includes('OPDRACHTGEVER')) return zichtbaar;
  return `t.id IN (SELECT w.toetsing_id FROM toewijzing w WHERE w.persoon_id = $1 UNION SELECT k.id FROM toetsing k WHERE k.kandidaat_id = $1) AND ${zichtbaar}`;
}
