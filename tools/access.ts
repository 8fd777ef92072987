import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiscoveryService } from '@nestjs/core';
import { format } from 'prettier';
import { createApp } from '../apps/api/src/create-app.js';
import { alleRoutes } from '../apps/api/src/http/routes.js';
import { onverbonden } from '../apps/api/src/openapi/onverbonden.js';
import { accessPage } from './access/access-page.js';

const FILE = join(process.cwd(), 'docs', 'access.md');

/** Writes docs/access.md; with `--check` fails when the file is not what the code says. Needs no database and no Temporal. */
async function main(): Promise<void> {
  const app = await createApp(onverbonden());
  const text = await format(accessPage(alleRoutes(app.get(DiscoveryService))), { parser: 'markdown', printWidth: 150 });
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, text);
    console.log(`${FILE}: ${text.length} characters`);
    return;
  }
  if (readFileSync(FILE, 'utf8') === text) return;
  console.error('docs/access.md is not what the code says. Run: npm run access');
  process.exitCode = 1;
}

void main();
