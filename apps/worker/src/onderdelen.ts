import type { DataSource } from 'typeorm';
import type { Configuratie } from '#platform/config/configuratie.js';
import type { Logger } from '#platform/logging/logger.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Virusscan } from '#dossier/documenten/virusscan.js';
import type { Bewijssleutels } from '#audit/controlepunt/bewijssleutels.js';
import type { Publicatieplaats } from '#vault/publicatie/publicatieplaats.js';
import type { ObjectStore } from '#vault/store/object-store.js';

/** What the worker is built from. Made once by `main` or by a test. */
export interface WorkerOnderdelen {
  readonly configuratie: Pick<Configuratie, 'modus' | 'basisUrl' | 'workerPoort' | 'database' | 'temporal' | 'mail'>;
  readonly env: NodeJS.ProcessEnv;
  readonly logger: Logger;
  readonly dataSource: DataSource;
  readonly keys: KeyProvider;
  readonly opslag: ObjectStore;
  readonly virusscan: Virusscan;
  /** What signs the logs, and where their checkpoints go. */
  readonly bewijs: { readonly sleutels: Bewijssleutels; readonly plaatsen: readonly Publicatieplaats[] };
}
