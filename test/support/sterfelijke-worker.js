/**
 * A worker that ends by SIGKILL at every boundary where none ended before: an activity has done its work, and nobody has heard of it yet.
 * A program of its own, on the compiled code, because a thread can't be killed. What is needed comes as JSON in STERFELIJK.
 */
'use strict';
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const { NativeConnection, Worker } = require('@temporalio/worker');
const { maakActivities } = require('../../dist/apps/worker/src/activities.js');
const { maakActivityDiensten } = require('../../dist/apps/worker/src/activity-diensten.js');
const { activityInterceptors } = require('../../dist/apps/worker/src/activity-interceptors.js');
const { installeerTemporal } = require('../../dist/apps/worker/src/temporal-runtime.js');
const { Bewijssleutels } = require('#audit/controlepunt/bewijssleutels.js');
const { GEEN_VIRUSSCAN } = require('#dossier/documenten/virusscan.js');
const { createDataSource } = require('#persistence/data-source.js');
const { Transacties } = require('#persistence/transactie.js');
const { createLogger } = require('#platform/logging/logger.js');
const { dataConverter } = require('#temporal/data-converter.js');
const { FileKeyProvider } = require('#vault/keys/file-key-provider.js');
const { Kluis } = require('#vault/kluis.js');
const { FileObjectStore } = require('#vault/store/file-object-store.js');

const { address, taskQueue, bundel, sleutels, database, opslag, vooruit, grenzen, post, bewijssleutel } = JSON.parse(
  process.env.STERFELIJK,
);

/** The boundary: which activity, on what. One load stands for all, since they change nothing, and one batch of mails: each is as any other. */
const EENMAAL = ['laadStand', 'verzendBerichten'];
const grensVan = (naam, invoer) => (EENMAAL.includes(naam) ? naam : `${naam} ${JSON.stringify({ ...invoer, ref: undefined })}`);

function sterfelijk(naam, activity) {
  return async (invoer) => {
    const antwoord = await activity(invoer);
    const grens = grensVan(naam, invoer);
    const eerder = existsSync(grenzen) ? readFileSync(grenzen, 'utf8').split('\n') : [];
    if (!eerder.includes(grens)) {
      appendFileSync(grenzen, `${grens}\n`);
      process.kill(process.pid, 'SIGKILL');
    }
    return antwoord;
  };
}

async function main() {
  const logger = createLogger({ niveau: 'silent', proces: 'test' });
  installeerTemporal(logger);
  const keys = new FileKeyProvider(sleutels);
  const kluis = new Kluis(keys);
  const dataSource = await createDataSource({ url: database, poolSize: 4, applicationName: 'sterfelijk' }).initialize();
  const transacties = new Transacties(dataSource, `${vooruit} milliseconds`);
  const mailer = { send: async ({ berichtId }) => (appendFileSync(post, `${berichtId}\n`), { messageId: berichtId }) };
  const diensten = maakActivityDiensten({
    ...{ transacties, kluis, keys, mailer, opslag: await FileObjectStore.open(opslag) },
    instellingen: { basisUrl: 'https://toetsing.voorbeeld.test', afzender: 'noreply@voorbeeld.test' },
    bewijs: {
      ...{ sleutels: Bewijssleutels.lees(bewijssleutel), host: 'toetsing.voorbeeld.test' },
      ...{ klok: () => new Date().toISOString(), plaatsen: [] },
    },
    virusscan: GEEN_VIRUSSCAN,
    meld: () => undefined,
  });
  const activities = maakActivities(diensten);
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address }),
    taskQueue,
    workflowBundle: { codePath: bundel },
    dataConverter: dataConverter(keys),
    interceptors: { activity: activityInterceptors(logger) },
    // Nothing in memory: a task that was with a worker that is gone waits for no one.
    maxCachedWorkflows: 0,
    activities: Object.fromEntries(Object.entries(activities).map(([naam, activity]) => [naam, sterfelijk(naam, activity)])),
  });
  await worker.run();
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
