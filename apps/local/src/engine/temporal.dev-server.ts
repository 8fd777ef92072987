import { join } from 'node:path';
import type { Melder } from './start-error.js';
import type { RunningTemporal } from './temporal.engine.js';
import { ensureNamespace } from './temporal.namespace.js';
import { noTemporal } from './temporal.program.js';

interface DevServerOptions {
  /** A `temporal` program that is already here; undefined: the SDK downloads one. */
  readonly cli: string | undefined;
  readonly dataDir: string;
  readonly namespaces: readonly string[];
  readonly meld: Melder;
}

/** The development server of the Temporal CLI, on a file. Slower than the real server, and for machines that can't have that one. */
export async function startDevServer({ cli, dataDir, namespaces, meld }: DevServerOptions): Promise<RunningTemporal> {
  meld('Geen Go en geen temporal-server gevonden: de ontwikkelserver van Temporal wordt gebruikt (trager)');
  // Loaded here only: the package is large and the usual start has no need of it.
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const environment = await TestWorkflowEnvironment.createLocal({
    server: {
      executable: cli === undefined ? { type: 'cached-download' } : { type: 'existing-path', path: cli },
      dbFilename: join(dataDir, 'temporal.sqlite'),
      ip: '127.0.0.1',
    },
  }).catch((error: unknown) => {
    throw noTemporal(error);
  });
  for (const namespace of namespaces) await ensureNamespace(environment.connection, namespace);
  return {
    address: environment.address,
    pid: undefined,
    // The SDK restarts nothing and tells nothing: this never ends by itself.
    exited: new Promise(() => undefined),
    stop: () => environment.teardown(),
  };
}
