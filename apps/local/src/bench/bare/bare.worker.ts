import { join } from 'node:path';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { afstelling } from '../../../../worker/src/afstelling.js';
import { type BareActivities, BARE_TASK_QUEUE } from './bare-shape.js';

/** A process of its own, as the real worker is. Runs until SIGTERM; the runtime of Temporal listens to that itself. */
async function run(): Promise<void> {
  const { BENCH_DATABASE = '', BENCH_TEMPORAL = '', BENCH_NAMESPACE = '' } = process.env;
  const pool = new Pool({ connectionString: BENCH_DATABASE, max: 10 });
  const activities: BareActivities = {
    load: async (caseId) => {
      const { rowCount } = await pool.query('SELECT number, content FROM bench.bare_step WHERE case_id = $1 ORDER BY number', [caseId]);
      return rowCount ?? 0;
    },
    write: async ({ caseId, number }) => {
      await pool.query('INSERT INTO bench.bare_step (case_id, number, content, at) VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING', [
        caseId,
        number,
        JSON.stringify({ step: 'KAAL', number }),
      ]);
    },
  };
  const connection = await NativeConnection.connect({ address: BENCH_TEMPORAL });
  try {
    const worker = await Worker.create({
      // As many at once as the real worker.
      ...afstelling(),
      connection,
      namespace: BENCH_NAMESPACE,
      taskQueue: BARE_TASK_QUEUE,
      workflowsPath: join(__dirname, 'bare.workflow.js'),
      activities,
    });
    await worker.run();
  } finally {
    await connection.close();
    await pool.end();
  }
}

void run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
