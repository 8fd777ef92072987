import type { AuditGegevens } from '#audit/keten/audit-gebeurtenis.js';
import type { Laag } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { type Zouten, zoutPlek } from './zouten.js';

/** Events of the case, of any ronde: of these kinds, of which `gegevens` hold all of these. */
export interface Gebeurtenissen {
  readonly soorten: readonly string[];
  readonly gegevens?: AuditGegevens;
}

/** Of events with salts: joined as `z` and `g`, with the case, kinds and `gegevens` as the first three parameters. */
const WELKE = `g.toetsing_id = $1 AND g.soort = ANY ($2::text[]) AND g.gegevens @> $3::jsonb
   AND z.toetsing_id = g.toetsing_id AND z.volgnummer = g.volgnummer AND z.zout IS NOT NULL`;
const params = ({ beeld }: OpenDossier, { soorten, gegevens = {} }: Gebeurtenissen): readonly unknown[] => [
  beeld.toetsingId,
  soorten,
  JSON.stringify(gegevens),
];

/** Nobody can find out or confirm any more what these events committed to. The chain holds as it did. */
export async function vergeetZouten(dossier: OpenDossier, welke: Gebeurtenissen): Promise<void> {
  await dossier.tx.manager.query(`UPDATE audit_zout z SET zout = NULL FROM audit_gebeurtenis g WHERE ${WELKE}`, [
    ...params(dossier, welke),
  ]);
}

interface Rij {
  readonly volgnummer: number;
  readonly laag: Laag;
  readonly zout: Buffer;
}

/** The same for one field of them; the others can be shown as before. */
export async function vergeetVeld(dossier: OpenDossier, welke: Gebeurtenissen, veld: string): Promise<void> {
  const { tx, beeld, sleutels } = dossier;
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT z.volgnummer::int AS volgnummer, z.laag, z.zout FROM audit_zout z, audit_gebeurtenis g WHERE ${WELKE}`,
    [...params(dossier, welke)],
  );
  for (const { volgnummer, laag, zout } of rijen) {
    const plek = zoutPlek(beeld.toetsingId, volgnummer, laag);
    const zouten = sleutels.ontsluit<Zouten>(plek, zout);
    const rest = zouten.filter(([naam]) => naam !== veld);
    if (rest.length === zouten.length) continue;
    await tx.manager.query(`UPDATE audit_zout SET zout = $3 WHERE toetsing_id = $1 AND volgnummer = $2`, [
      beeld.toetsingId,
      volgnummer,
      rest.length === 0 ? null : sleutels.verzegel(plek, rest),
    ]);
  }
}
