import './source-modules.js';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakWorkflowBundle } from '../../libs/temporal/src/workflow-bundle.js';
import { ensureTestServer } from '../../tools/prepare/test-server.js';
import setupPostgres from './postgres.setup.js';
import { BUNDELS, type WorkflowRun } from './workflow.run.js';

/** One PostgreSQL, one test server that skips time, and each bundle once, for the whole run. */
export default async function setup(): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-workflow-'));
  const [testServer] = await Promise.all([ensureTestServer((regel) => process.stderr.write(`${regel}\n`)), setupPostgres()]);
  const bundels: Record<string, string> = {};
  for (const [naam, ingang] of Object.entries(BUNDELS)) {
    bundels[naam] = join(map, `${naam}.js`);
    writeFileSync(bundels[naam], (await maakWorkflowBundle(ingang)).code);
  }
  const run: WorkflowRun = { testServer, bundels, map };
  process.env['TEST_WORKFLOW'] = JSON.stringify(run);
}
