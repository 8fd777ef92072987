import './source-modules.js';
import { rmSync } from 'node:fs';
import teardownPostgres from './postgres.teardown.js';
import { workflowRun } from './workflow.run.js';

export default async function teardown(): Promise<void> {
  rmSync(workflowRun().map, { recursive: true, force: true });
  await teardownPostgres();
}
