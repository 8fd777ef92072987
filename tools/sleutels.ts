/**
 * `npm run sleutels -- status`: which key-encryption keys this database knows, and what hangs on each. `npm run sleutels -- roteer`: wraps
 * everything by the current key, while the system runs. Uses DATABASE_URL with SLEUTEL_BESTAND or SLEUTELS, or else those of the system that
 * runs locally. Exit code 0: done; 1: refused, or nothing could be read.
 */
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { OmwikkelService } from '#dossier/sleutels/omwikkel.service.js';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { sleutelFouten, toSleutelBron, type SleutelBron } from '#platform/config/sleutel-bron.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { openKeys } from '#vault/keys/open-keys.js';
import { controleerSleutels } from '#vault/keys/sleutelcontrole.js';
import { leesSleutelstand, type Sleutelstand } from '#vault/keys/sleutelstand.js';
import { VaultFout } from '#vault/vault-fout.js';
import { readSettings } from '../apps/local/src/settings.js';
import { runningOmgeving } from '../apps/local/src/omgeving-bestand.js';

const GEBRUIK = 'Wat kan: npm run sleutels -- status, of npm run sleutels -- roteer.';

interface Waar {
  readonly databaseUrl: string;
  readonly sleutels: SleutelBron;
}

async function waar(env: NodeJS.ProcessEnv): Promise<Waar> {
  const gegeven = Object.fromEntries(['SLEUTEL_BESTAND', 'SLEUTELS'].flatMap((naam) => (env[naam] ? [[naam, env[naam]]] : [])));
  const databaseUrl = env['DATABASE_URL'];
  if (databaseUrl === undefined) {
    const { databaseApp, dataMap } = await runningOmgeving(readSettings(env, []).dataDir);
    const eigen = Object.keys(gegeven).length > 0 ? gegeven : { SLEUTEL_BESTAND: join(dataMap, 'geheim', 'sleutels') };
    return { databaseUrl: databaseApp, sleutels: toSleutelBron(eigen) };
  }
  const [fout] = sleutelFouten(gegeven);
  if (fout !== undefined) throw new VaultFout('SLEUTELBESTAND_ONJUIST', fout);
  return { databaseUrl, sleutels: toSleutelBron(gegeven) };
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
  if ((opdracht !== 'status' && opdracht !== 'roteer') || meer.length > 0) {
    console.error(GEBRUIK);
    return 1;
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
