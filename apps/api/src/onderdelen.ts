import type { DataSource } from 'typeorm';
import type { Configuratie } from '#platform/config/configuratie.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Onderdeel } from '#platform/health/gezondheid.js';
import type { Logger } from '#platform/logging/logger.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Bestandsonderzoeker } from '#dossier/documenten/bestandsonderzoek.port.js';
import type { Virusscan } from '#dossier/documenten/virusscan.js';
import type { WebOpties } from './web/web.js';
import type { ServerTijden } from './http/server.js';
import type { ObjectStore } from '#vault/store/object-store.js';

/** What the API is built from. Made once by `main`, by a test, or by the generator of the OpenAPI document; nobody else connects to anything. */
export interface ApiOnderdelen {
  readonly configuratie: Pick<Configuratie, 'modus' | 'basisUrl' | 'database' | 'oidc'> &
    Partial<Pick<Configuratie, 'grenzen' | 'vertrouwdeProxys' | 'beveiliging'>>;
  /** Looks into files that come in; ours unless told. */
  readonly onderzoeker?: Bestandsonderzoeker;
  /** Without one nothing is scanned, and nothing waits for it. */
  readonly virusscan?: Virusscan;
  readonly logger: Logger;
  readonly dataSource: DataSource;
  readonly keys: KeyProvider;
  readonly opslag: ObjectStore;
  /** Where the processing activities of an organisation are registered: a URI with `{organisatie}` and `{activiteit}`. */
  readonly verwerkingenregister?: string;
  /** Public keys of witnesses whose signatures are taken; none unless told. */
  readonly getuigen?: readonly string[];
  /** What readiness asks besides the database, the keys and the sign-in provider. */
  readonly gezondheid?: readonly Onderdeel[];
  /** How often an open stream of events shows that it lives and is held against its session, in milliseconds; 20 seconds unless told. */
  readonly hartslagMs?: number;
  /** How long a connection may take; `SERVER_TIJDEN` unless told. */
  readonly tijden?: ServerTijden;
  /** The screens; none unless told. */
  readonly web?: WebOpties;
  /** In the place of transactions of our own, for who plays with the clock. */
  readonly transacties?: Transacties;
  /** Moves the clock of transactions, for practice and tests; an interval of PostgreSQL. */
  readonly klokverschuiving?: string;
}
