import { Readable } from 'node:stream';
import { createDataSource } from '#persistence/data-source.js';
import { createLogger } from '#platform/logging/logger.js';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { newKeyFile } from '#vault/keys/key-file.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { ApiOnderdelen } from '../onderdelen.js';

const nergens: ObjectStore = {
  put: () => Promise.resolve(),
  get: () => Promise.resolve(Readable.from([])),
  delete: () => Promise.resolve(),
  exists: () => Promise.resolve(false),
  list: async function* () {},
  deel: () => nergens,
};

/** Parts that are connected to nothing: enough to describe the API, not to serve it. */
export function onverbonden(): ApiOnderdelen {
  return {
    configuratie: {
      modus: 'lokaal',
      basisUrl: 'http://127.0.0.1:8080',
      database: { url: 'postgresql://127.0.0.1/geen', pool: 1 },
      oidc: { issuer: 'http://127.0.0.1:8081', clientId: 'geen', audience: 'geen' },
    },
    logger: createLogger({ niveau: 'silent', proces: 'openapi' }),
    dataSource: createDataSource({ url: 'postgresql://127.0.0.1/geen', poolSize: 1, applicationName: 'openapi' }),
    keys: new FileKeyProvider(newKeyFile('los')),
    opslag: nergens,
  };
}
