import { loadClientConnectConfig } from '@temporalio/envconfig';

export interface TemporalPlek {
  readonly address: string;
  readonly namespace: string;
}

type Verbinding = ReturnType<typeof loadClientConnectConfig>['connectionOptions'];

/**
 * How to reach Temporal: the place from our configuration; TLS, client certificate and API key from Temporal's own environment variables
 * and configuration file (`TEMPORAL_TLS_*`, `TEMPORAL_API_KEY`, `TEMPORAL_CONFIG_FILE`). Serves the client and the worker alike.
 */
export function temporalVerbinding({ address, namespace }: TemporalPlek, env: NodeJS.ProcessEnv): Verbinding {
  const temporal = Object.entries(env).flatMap(([naam, waarde]) =>
    naam.startsWith('TEMPORAL_') && waarde !== undefined ? [[naam, waarde] as const] : [],
  );
  const { connectionOptions } = loadClientConnectConfig({
    overrideEnvVars: { ...Object.fromEntries(temporal), TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace },
  });
  return connectionOptions;
}
