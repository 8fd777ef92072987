import { NestFactory } from '@nestjs/core';
import { eisVergeten } from '#dossier/vernietiging/eis-vergeten.js';
import { maakVirusscan } from '#dossier/documenten/maak-virusscan.js';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { ConfiguratieFout } from '#platform/config/configuratie-fout.js';
import { leesConfiguratie } from '#platform/config/lees-configuratie.js';
import { createLogger } from '#platform/logging/logger.js';
import { NestLogger } from '#platform/logging/nest-logger.js';
import { stopNetjes } from '#platform/shutdown/stop-netjes.js';
import { openKeys } from '#vault/keys/open-keys.js';
import { controleerSleutels } from '#vault/keys/sleutelcontrole.js';
import { openPlaatsen } from '#vault/publicatie/open-plaatsen.js';
import { openStore } from '#vault/store/open-store.js';
import { VaultFout } from '#vault/vault-fout.js';
import { openBewijssleutels } from './open-bewijssleutels.js';
import { installeerTemporal } from './temporal-runtime.js';
import { WorkerModule } from './worker.module.js';

/** Longer than running activities get to finish. */
const GRACE_MS = 12_000;
/** How long the scanner may take for a file for which nobody waits. */
const SCAN_TIJDEN = { maxMs: 60_000 };

async function main(): Promise<void> {
  const configuratie = leesConfiguratie(process.env);
  const logger = createLogger({ niveau: configuratie.logNiveau, proces: 'worker' });
  installeerTemporal(logger);
  const dataSource = createDataSource({
    url: configuratie.database.url,
    poolSize: configuratie.database.pool,
    applicationName: 'integriteitstoetsing-worker',
  });
  const keys = await openKeys(configuratie.sleutels);
  const opslag = await openStore(configuratie.opslag);
  await dataSource.initialize();
  await controleerSleutels(dataSource, keys);
  await eisVergeten(new Transacties(dataSource), opslag, keys);
  const bewijs = { sleutels: openBewijssleutels(configuratie.bewijs), plaatsen: await openPlaatsen(configuratie.bewijs.plaatsen) };
  const virusscan = maakVirusscan(configuratie.virusscan, SCAN_TIJDEN, logger);
  const onderdelen = { configuratie, env: process.env, logger, dataSource, keys, opslag, virusscan, bewijs };
  const app = await NestFactory.createApplicationContext(WorkerModule.met(onderdelen), {
    abortOnError: false,
    logger: new NestLogger(logger),
  });
  stopNetjes(
    async () => {
      await app.close();
      await dataSource.destroy();
    },
    { logger, graceMs: GRACE_MS },
  );
}

main().catch((error: unknown) => {
  const uitleg = error instanceof ConfiguratieFout || error instanceof VaultFout ? error.message : error;
  process.stderr.write(`${uitleg instanceof Error ? (uitleg.stack ?? uitleg.message) : String(uitleg)}\n`);
  process.exit(1);
});
