import './source-modules.js';
import { rmSync } from 'node:fs';
import { GEDAAN_MAP } from './bewaak.js';
import { stopServer } from './postgres.server.js';

export default async function teardown(): Promise<void> {
  const map = process.env[GEDAAN_MAP];
  if (map !== undefined) rmSync(map, { recursive: true, force: true });
  await stopServer();
}
