import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import type { Dossierslot } from '#audit/dossierexport/inhoud.js';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import type { Transactie } from '#persistence/transactie.js';
import { hex } from './ijkpunten.js';

interface Rij {
  readonly plaats: number;
  readonly grootte: number;
  readonly note: string;
  readonly sleutel: number;
}

/** What proves, and by which key, that this event stands in the log, from the checkpoint of `vorige` leaves on; undefined as long as none covers it. */
export async function leesSlot(
  tx: Transactie,
  { toetsingId, volgnummer }: AuditGebeurtenis,
  vorige: number,
): Promise<{ readonly sleutel: number; readonly slot: Omit<Dossierslot, 'gebeurtenis'> } | undefined> {
  const [rij] = await tx.manager.query<readonly Rij[]>(
    `SELECT b.plaats::float8 AS plaats, c.grootte::float8 AS grootte, c.note, c.sleutel FROM bewijslog_blad b
       JOIN controlepunt c ON c.organisatie_id = b.organisatie_id AND c.grootte > b.plaats
      WHERE b.keten_id = $1 AND b.volgnummer = $2 ORDER BY c.grootte LIMIT 1`,
    [toetsingId, volgnummer],
  );
  if (rij === undefined) return undefined;
  const { plaats, grootte, note, sleutel } = rij;
  const boom = new Boom(new DatabaseTegels(tx));
  const [inclusie, consistentie] = [await boom.inclusie(plaats, grootte), await boom.consistentie(vorige, grootte)];
  return { sleutel, slot: { note, plaats, inclusie: inclusie.map(hex), consistentie: consistentie.map(hex) } };
}
