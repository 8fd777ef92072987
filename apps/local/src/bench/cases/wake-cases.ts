import type { Bench } from '../bench-system.js';
import { untilQuiet } from './quiet.js';

/** Tells the workflows of these cases that something changed, through the outbox and the relay, and waits until they have looked. Starts those that do not run. */
export async function wakeCases(bench: Pick<Bench, 'sql'>, ids: readonly string[]): Promise<void> {
  await bench.sql.query(
    `INSERT INTO outbox (organisatie_id, toetsing_id, ronde, correlatie_id, op)
     SELECT organisatie_id, id, ronde, 'bench', now() FROM toetsing WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  await untilQuiet(bench);
}
