import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../apps/api/src/create-app.js';
import { alsTekst, maakDocument } from '../apps/api/src/openapi/document.js';
import { onverbonden } from '../apps/api/src/openapi/onverbonden.js';

const FILE = join(process.cwd(), 'apps', 'api', 'openapi.json');

/** Writes apps/api/openapi.json; with `--check` fails when the file is not what the code says. Needs no database and no Temporal. */
async function main(): Promise<void> {
  const app = await createApp(onverbonden());
  const text = alsTekst(maakDocument(app));
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, text);
    console.log(`${FILE}: ${text.length} characters`);
    return;
  }
  if (readFileSync(FILE, 'utf8') === text) return;
  console.error('apps/api/openapi.json is not what the code says. Run: npm run openapi');
  process.exitCode = 1;
}

void main();
