import { ClientSleutelFout } from '#access/oidc/client-sleutel.js';
import { eisVergeten } from '#dossier/vernietiging/eis-vergeten.js';
import { maakVirusscan, virusscanOnderdelen } from '#dossier/documenten/maak-virusscan.js';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { ConfiguratieFout } from '#platform/config/configuratie-fout.js';
import { leesConfiguratie } from '#platform/config/lees-configuratie.js';
import { createLogger } from '#platform/logging/logger.js';
import { stopNetjes } from '#platform/shutdown/stop-netjes.js';
import { temporalOnderdeel } from '#temporal/temporal-gezondheid.js';
import { createTemporalClient } from '#temporal/temporal-client.js';
import { openKeys } from '#vault/keys/open-keys.js';
import { controleerSleutels } from '#vault/keys/sleutelcontrole.js';
import { openStore } from '#vault/store/open-store.js';
import { opslagOnderdeel } from '#vault/store/opslag-gezondheid.js';
import { VaultFout } from '#vault/vault-fout.js';
import { createApp } from './create-app.js';
import { mailOnderdeel } from './health/mail.onderdeel.js';
import { openGetuigen } from './open-getuigen.js';
import { serveDocumentatie } from './openapi/documentatie.js';

/** Longer than any request should take; then a connection that is still open is cut. */
const GRACE_MS = 10_000;
/** How long somebody who uploads waits for the scanner; after that his file waits in quarantine. */
const SCAN_TIJDEN = { maxMs: 10_000, rustMs: 15_000 };

async function main(): Promise<void> {
  const configuratie = leesConfiguratie(process.env);
  const logger = createLogger({ niveau: configuratie.logNiveau, proces: 'api' });
  const dataSource = createDataSource({
    url: configuratie.database.url,
    poolSize: configuratie.database.pool,
    applicationName: 'integriteitstoetsing-api',
  });
  const keys = await openKeys(configuratie.sleutels);
  const opslag = await openStore(configuratie.opslag);
  await dataSource.initialize();
  await controleerSleutels(dataSource, keys);
  await eisVergeten(new Transacties(dataSource), opslag, keys);
  const temporal = createTemporalClient(configuratie.temporal, keys, process.env);
  const virusscan = maakVirusscan(configuratie.virusscan, SCAN_TIJDEN, logger);
  const gezondheid = [
    temporalOnderdeel(temporal, configuratie.temporal.taskQueue, false),
    mailOnderdeel(configuratie.mail.smtpUrl),
    ...virusscanOnderdelen(virusscan),
    opslagOnderdeel(opslag),
  ];
  const { verwerkingenregister } = configuratie;
  const getuigen = openGetuigen(configuratie.bewijs);
  const { basisUrl, themaBestand } = configuratie;
  const web = { basisUrl, ...(themaBestand === undefined ? {} : { themaBestand }) };
  const app = await createApp({
    configuratie,
    logger,
    dataSource,
    keys,
    opslag,
    verwerkingenregister,
    gezondheid,
    virusscan,
    getuigen,
    web,
  });
  serveDocumentatie(app, { pagina: configuratie.modus === 'lokaal' });
  stopNetjes(
    async () => {
      await app.close();
      await dataSource.destroy();
      await temporal.connection.close();
    },
    { logger, graceMs: GRACE_MS },
  );
  // Only a production is reached from other machines, behind the proxy that does https.
  await (configuratie.modus === 'productie' ? app.listen(configuratie.poort) : app.listen(configuratie.poort, '127.0.0.1'));
  logger.info({ poort: configuratie.poort }, 'api gereed');
}

main().catch((error: unknown) => {
  const voorBeheer = [ConfiguratieFout, VaultFout, ClientSleutelFout].some((soort) => error instanceof soort);
  const uitleg = voorBeheer && error instanceof Error ? error.message : error;
  process.stderr.write(`${uitleg instanceof Error ? (uitleg.stack ?? uitleg.message) : String(uitleg)}\n`);
  process.exit(1);
});
