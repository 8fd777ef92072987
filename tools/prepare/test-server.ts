import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STIL, StartError, type Melder } from '../../apps/local/src/engine/start-error.js';
import { jarsOf } from './maven.js';

/**
 * An executable that serves Temporal and skips time, for `TestWorkflowEnvironment.createTimeSkipping({ server: { executable:
 * { type: 'existing-path', path } } })`. Undefined when the one that the SDK downloads itself must be used: it is there already, or
 * there is no Java with Maven to bring another.
 */
export async function ensureTestServer(meld: Melder = STIL): Promise<string | undefined> {
  const jars = await jarsOf('temporal', 'De testserver van Temporal', meld);
  if (jars === undefined) return undefined;
  const script = `${jars}.sh`;
  if (!existsSync(script)) {
    // The server keeps nothing on disk and lives shortly: the quick compiler alone starts fastest.
    const text = `#!/bin/sh\nexec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '${join(jars, '*')}' io.temporal.testserver.TestServer "$@"\n`;
    writeFileSync(`${script}.${process.pid}`, text, { mode: 0o755 });
    renameSync(`${script}.${process.pid}`, script);
  }
  return script;
}

/** What to tell when no test server could be started at all. */
export function noTestServer(cause: unknown): StartError {
  return new StartError(
    'Er is geen testserver van Temporal die de tijd kan overslaan. Kies één van deze mogelijkheden:',
    [
      'Installeer Java 17 of nieuwer en Maven: de server wordt dan eenmalig opgehaald (38 MB).',
      `Zorg dat de server die @temporalio/testing zelf ophaalt bereikbaar is, of zet hem klaar in ${tmpdir()}.`,
    ],
    { cause },
  );
}
