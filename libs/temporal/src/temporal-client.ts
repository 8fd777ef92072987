import { Client, Connection } from '@temporalio/client';
import { temporalVerbinding, type TemporalPlek } from '#platform/config/temporal-verbinding.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { correlationToWorkflow } from './correlation.js';
import { dataConverter } from './data-converter.js';

/** A client that connects when it is first used: a Temporal that is away does not keep a process from starting. The caller closes its connection. */
export function createTemporalClient(plek: TemporalPlek, keys: KeyProvider, env: NodeJS.ProcessEnv): Client {
  const { tls, apiKey, metadata, address } = temporalVerbinding(plek, env);
  const connection = Connection.lazy({
    ...(address === undefined ? {} : { address }),
    ...(tls === undefined ? {} : { tls }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(metadata === undefined ? {} : { metadata }),
  });
  return new Client({
    connection,
    namespace: plek.namespace,
    dataConverter: dataConverter(keys),
    interceptors: { workflow: [correlationToWorkflow] },
  });
}
