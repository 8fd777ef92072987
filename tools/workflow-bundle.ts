import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { schrijfWorkflowBundle } from '../libs/temporal/src/workflow-bundle.js';

/** `node dist/tools/workflow-bundle.js`: writes the workflow code that production runs to `dist/workflow-bundle.js`. */
async function main(): Promise<void> {
  const map = join(__dirname, '..');
  mkdirSync(map, { recursive: true });
  const bytes = await schrijfWorkflowBundle(map);
  process.stdout.write(`workflow-bundle.js: ${Math.round(bytes / 1024)} kB\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
