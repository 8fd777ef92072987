/**
 * `npm run sleutels -- status`: which key-encryption keys this database knows, and what hangs on each. `npm run sleutels -- roteer`: wraps
 * everything by the current key, while the system runs. `npm run sleutels -- verzegel`: prints the key file with every key sealed by the key
 * service. Uses DATABASE_URL with SLEUTEL_BESTAND or SLEUTELS, or else those of the system that runs locally. Exit code 0: done; 1: refused,
 * or nothing could be read.
 */
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { OmwikkelService } from '#dossier/sleutels/omwikkel.service.js';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { ConfiguratieFout } from '#platform/config/configuratie-fout.js';
import { leesWaarden } from '#platform/config/lees-configuratie.js';
import { sleutelFouten, toSleutelBron, type SleutelBron } from '#platform/config/sleutel-bron.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { openKeys, verzegelKeys } from '#vault/keys/open-keys.js';
import { controleerSleutels } from '#vault/keys/sleutelcontrole.js';
import { leesSleutelstand, type Sleutelstand } from '#vault/keys/sleutelstand.js';
import { readSettings } from '../apps/local/src/settings.js';
import { runningOmgeving } from '../apps/local/src/omgeving-bestand.js';

const OPDRACHTEN = ['status', 'roteer', 'verzegel'];
const GEBRUIK = `Wat kan: npm run sleutels -- ${OPDRACHTEN.join(', of npm run sleutels -- ')}.`;
const INSTELLINGEN = ['SLEUTEL_BESTAND', 'SLEUTELS', 'SLEUTELDIENST_URL', 'SLEUTELDIENST_SLEUTEL', 'SLEUTELDIENST_TOKEN'];

interface Waar {
  readonly databaseUrl: string;
  readonly sleutels: SleutelBron;
}

/** Refuses with everything that is wrong with them. */
function gegevenIn(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const { waarden, fouten } = leesWaarden(env, ['DATABASE_URL', ...INSTELLINGEN]);
  if (fouten.length > 0) throw new ConfiguratieFout(fouten.map(({ naam, uitleg }) => `${naam} ${uitleg}`));
  return waarden;
}

function bronVan(gegeven: Readonly<Record<string, string>>): SleutelBron {
  const fouten = sleutelFouten(gegeven);
  if (fouten.length > 0) throw new ConfiguratieFout(fouten);
  return toSleutelBron(gegeven);
}

async function waar(env: NodeJS.ProcessEnv): Promise<Waar> {
  const { DATABASE_URL: databaseUrl, ...gegeven } = gegevenIn(env);
  if (databaseUrl !== undefined) return { databaseUrl, sleutels: bronVan(gegeven) };
  const { databaseApp, dataMap } = await runningOmgeving(readSettings(env, []).dataDir);
  const eigen = Object.keys(gegeven).length > 0 ? gegeven : { SLEUTEL_BESTAND: join(dataMap, 'geheim', 'sleutels') };
  return { databaseUrl: databaseApp, sleutels: bronVan(eigen) };
}

const aantal = (getal: number, een: string, meer: string): string => `${getal} ${getal === 1 ? een : meer}`;

function regel({ id, huidig, aanwezig, dossiers, organisaties, geerfd, magWeg }: Sleutelstand): string {
  const wat = `${aantal(dossiers, 'dossier', 'dossiers')}, ${aantal(organisaties, 'organisatie', 'organisaties')}, ${aantal(geerfd, 'oude sleutel', 'oude sleutels')}`;
  if (huidig) return `${id}: de huidige sleutel. Beveiligt ${wat}.`;
  if (magWeg) return aanwezig ? `${id}: niet meer nodig. Deze regel mag weg.` : `${id}: weg, en niet meer nodig.`;
  return `${id}: nog nodig. Beveiligt ${wat}. Voer uit: npm run sleutels -- roteer`;
}

async function toon(dataSource: DataSource, keys: KeyProvider): Promise<void> {
  for (const stand of await leesSleutelstand(new Transacties(dataSource), keys)) console.log(regel(stand));
}

async function main([opdracht, ...meer]: readonly string[]): Promise<number> {
  if (opdracht === undefined || !OPDRACHTEN.includes(opdracht) || meer.length > 0) {
    console.error(GEBRUIK);
    return 1;
  }
  if (opdracht === 'verzegel') {
    process.stdout.write(await verzegelKeys(bronVan(gegevenIn(process.env))));
    return 0;
  }
  const { databaseUrl, sleutels } = await waar(process.env);
  const keys = await openKeys(sleutels);
  const dataSource = createDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'integriteitstoetsing-sleutels' });
  await dataSource.initialize();
  try {
    await controleerSleutels(dataSource, keys);
    if (opdracht === 'roteer') {
      const dienst = new OmwikkelService(dataSource, keys, (bekeken) => console.log(`${bekeken} sleutels bekeken`));
      const { gedaan, overgeslagen } = await dienst.omwikkel();
      console.log(`${gedaan} sleutels opnieuw beveiligd, ${overgeslagen} waren intussen weg of al gedaan.`);
    }
    await toon(dataSource, keys);
    return 0;
  } finally {
    await dataSource.destroy();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'De sleutels konden niet worden gelezen.');
    process.exit(1);
  },
);
