export interface TemporalStore {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** Cases are few and people wait: more shards would only cost polling. Can't be changed for an existing database. */
export const HISTORY_SHARDS = 4;

/** How many ports the server needs. */
export const PORT_COUNT = 8;

/** The server's configuration. JSON is YAML, which is what the server reads. */
export function temporalConfig(store: TemporalStore, ports: readonly number[], dynamicConfigFile: string): string {
  const [frontend, ...rest] = ports;
  const service = (grpcPort: number | undefined, membershipPort: number | undefined): object => ({
    rpc: { grpcPort, membershipPort, bindOnIP: '127.0.0.1' },
  });
  const datastore = (databaseName: string, maxConns: number): object => ({
    sql: {
      pluginName: 'postgres12',
      databaseName,
      connectAddr: `${store.host}:${store.port}`,
      connectProtocol: 'tcp',
      user: store.user,
      password: store.password,
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  return JSON.stringify(
    {
      log: { stdout: true, level: 'warn' },
      persistence: {
        defaultStore: 'hoofd',
        visibilityStore: 'zicht',
        numHistoryShards: HISTORY_SHARDS,
        datastores: { hoofd: datastore('temporal', 20), zicht: datastore('temporal_visibility', 5) },
      },
      global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
      services: {
        frontend: service(frontend, rest[0]),
        history: service(rest[1], rest[2]),
        matching: service(rest[3], rest[4]),
        worker: service(rest[5], rest[6]),
      },
      clusterMetadata: {
        enableGlobalNamespace: false,
        failoverVersionIncrement: 10,
        masterClusterName: 'active',
        currentClusterName: 'active',
        clusterInformation: {
          active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${frontend}` },
        },
      },
      publicClient: { hostPort: `127.0.0.1:${frontend}` },
      dcRedirectionPolicy: { policy: 'noop' },
      dynamicConfigClient: { filepath: dynamicConfigFile, pollInterval: '60s' },
    },
    null,
    2,
  );
}

/** Settings that fit one process with one namespace. */
export function dynamicConfig(): string {
  const settings: Readonly<Record<string, unknown>> = {
    // A namespace or search attribute that was just made is usable at once.
    'system.namespaceCacheRefreshInterval': '1s',
    'system.forceSearchAttributesCacheRefreshOnRead': true,
    // One process: partitions of a task queue would only forward to themselves.
    'matching.numTaskqueueReadPartitions': 1,
    'matching.numTaskqueueWritePartitions': 1,
  };
  return JSON.stringify(Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, [{ value }]])), null, 2);
}
