import type { ExportIjkpunt } from '#audit/dossierexport/inhoud.js';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Transactie } from '#persistence/transactie.js';

interface Rij {
  readonly grootte: number;
  readonly note: string;
  readonly aantal: number;
  readonly plaats: number;
}

/**
 * Earlier checkpoints that tell something: the one that each letter carries, the last one that each witness signed, and those that the receiver
 * holds himself. Of each: how many events of the case stand under it, and the last of them.
 */
const IJKPUNTEN = `
WITH eigen AS (SELECT b.plaats, b.volgnummer FROM bewijslog_blad b WHERE b.keten_id = $2),
 welke AS (
   SELECT (SELECT min(c.grootte) FROM controlepunt c WHERE c.organisatie_id = $1 AND c.grootte > e.plaats) AS grootte
     FROM eigen e JOIN audit_gebeurtenis g ON g.toetsing_id = $2 AND g.volgnummer = e.volgnummer AND g.soort = 'ondertekenAdvies'
   UNION SELECT max(m.grootte) FROM medeondertekening m WHERE m.organisatie_id = $1 GROUP BY m.getuige
   UNION SELECT unnest($3::bigint[]))
SELECT c.grootte::float8 AS grootte, o.volgnummer::int AS aantal, o.plaats::float8 AS plaats,
       c.note || coalesce((SELECT string_agg(m.regel || E'\\n', '' ORDER BY m.getuige) FROM medeondertekening m
         WHERE m.organisatie_id = $1 AND m.grootte = c.grootte), '') AS note
  FROM welke w JOIN controlepunt c ON c.organisatie_id = $1 AND c.grootte = w.grootte
  JOIN LATERAL (SELECT e.plaats, e.volgnummer FROM eigen e WHERE e.plaats < c.grootte ORDER BY e.plaats DESC LIMIT 1) o ON true
 ORDER BY c.grootte`;

/** By size, each with its proofs. Refuses with CONTROLEPUNT_ONBEKEND what was asked for and says nothing of this case. */
export async function leesIjkpunten(tx: Transactie, toetsingId: string, gevraagd: readonly number[]): Promise<readonly ExportIjkpunt[]> {
  const rijen: readonly Rij[] = await tx.manager.query(IJKPUNTEN, [tx.organisatieId, toetsingId, gevraagd]);
  if (gevraagd.some((grootte) => !rijen.some((rij) => rij.grootte === grootte))) throw new DomainError('CONTROLEPUNT_ONBEKEND');
  const boom = new Boom(new DatabaseTegels(tx));
  const ijkpunten: ExportIjkpunt[] = [];
  let vorige = 0;
  for (const { grootte, note, aantal, plaats } of rijen) {
    const [inclusie, consistentie] = [await boom.inclusie(plaats, grootte), await boom.consistentie(vorige, grootte)];
    ijkpunten.push({ note, aantal, plaats, inclusie: inclusie.map(hex), consistentie: consistentie.map(hex) });
    vorige = grootte;
  }
  return ijkpunten;
}

export const hex = (hash: Buffer): string => hash.toString('hex');
