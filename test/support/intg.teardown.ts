import './source-modules.js';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GEDAAN_MAP } from './bewaak.js';
import { stopServer } from './postgres.server.js';
import { ongedaan } from './volledigheid.js';

/** What of the settings of Jest says that not all was run. */
interface Run {
  readonly testPathPatterns: { readonly patterns: readonly string[] };
  readonly testNamePattern?: string;
  readonly shard?: unknown;
  readonly onlyChanged: boolean;
  readonly onlyFailures: boolean;
}
const isGeheel = ({ testPathPatterns, testNamePattern = '', shard, onlyChanged, onlyFailures }: Run): boolean =>
  testPathPatterns.patterns.length === 0 && testNamePattern === '' && shard === undefined && !onlyChanged && !onlyFailures;

/** What a whole run leaves: every act, every look at content and every kind of event was done somewhere, under the eye of `bewaakVolledigheid`. */
export default async function teardown(run: Run): Promise<void> {
  await stopServer();
  const map = process.env[GEDAAN_MAP];
  if (map === undefined) return;
  const gedaan = readdirSync(map).flatMap((bestand) => JSON.parse(readFileSync(join(map, bestand), 'utf8')) as string[]);
  rmSync(map, { recursive: true });
  if (!isGeheel(run)) return;
  const mist = ongedaan(new Set(gedaan));
  if (mist.length > 0) throw new Error(`no test did this, so nobody saw its event: ${mist.join(', ')}`);
}
