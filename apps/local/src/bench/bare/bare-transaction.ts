import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** About what one act adds to the facts and to the chain of events of a case. */
const EVENT = JSON.stringify({ status: 'IN_ONDERZOEK', stap: 'VOG_KLAARZETTEN', volgnummer: 1 });

/**
 * Does the bare transaction so many times, one after another on one connection: BEGIN, two inserts of the size of a fact and an event, COMMIT.
 * Returns the milliseconds of each.
 */
export async function bareTransactions(database: string, count: number): Promise<readonly number[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const samples: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const caseId = randomUUID();
      const [previous, hash] = [randomBytes(32), randomBytes(32)];
      const began = performance.now();
      await client.query('BEGIN');
      await client.query('INSERT INTO bench.bare_fact (case_id, code, number, value, at, person) VALUES ($1, $2, 1, $3, now(), $4)', [
        caseId,
        'VOG_KLAARGEZET',
        'KLAARGEZET',
        caseId,
      ]);
      await client.query(
        'INSERT INTO bench.bare_event (case_id, number, kind, person, data, previous, hash, at) VALUES ($1, 1, $2, $3, $4, $5, $6, now())',
        [caseId, 'zetVogKlaar', caseId, EVENT, previous, hash],
      );
      await client.query('COMMIT');
      samples.push(performance.now() - began);
    }
    return samples;
  } finally {
    await client.end();
  }
}
