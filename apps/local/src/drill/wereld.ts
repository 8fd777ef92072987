import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedPeople, type SeedOrganisatie, type SeedPersoon } from '#access/seed/seed-people.js';
import { Bewijssleutels, nieuweBewijssleutel } from '#audit/controlepunt/bewijssleutels.js';
import type { Rol } from '#domain/toegang/rol.js';
import { prepareDatabase } from '#persistence/prepare-database.js';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { newKeyFile } from '#vault/keys/key-file.js';
import { Kluis } from '#vault/kluis.js';
import { Client } from 'pg';
import { startPostgres } from '../engine/postgres.engine.js';
import type { Melder } from '../engine/start-error.js';
import { ROLLEN, speelGeschiedenis, type Geschiedenis } from './geschiedenis.js';
import { Geopend } from './geopend.js';
import { type Kopie, openKopie } from './kopie.js';
import type { Plek, Werkplek } from './plek.js';

const SJABLOON = 'drill';

/** A system with a history in two organisations, of which any number of copies can be made; ours, and thrown away by `sluit`. */
export interface Wereld {
  readonly organisaties: readonly [Geschiedenis, Geschiedenis];
  /** A copy with an administrator inside. */
  kopie(): Promise<Kopie>;
  sluit(): Promise<void>;
}

const organisatie = (nummer: number, naam: string): SeedOrganisatie => ({
  id: `0192a000-0000-7000-8000-00000000000${nummer}`,
  naam,
  bestuurslaag: 'GEMEENTE',
  oefen: true,
});
const ORGANISATIES = [organisatie(1, 'Gemeente Veenhoven'), organisatie(2, 'Gemeente Kanaalstad')] as const;

const persoon = (van: SeedOrganisatie, nummer: number, rol: Rol): SeedPersoon => ({
  id: `${van.id.slice(0, -3)}${van.id.slice(-1)}${String(nummer).padStart(2, '0')}`,
  account: `${rol.toLowerCase()}-${nummer}-${van.id.slice(-1)}`,
  naam: `${rol} ${nummer}`,
  email: `${rol.toLowerCase()}.${nummer}.${van.id.slice(-1)}@voorbeeld.example`,
  rollen: [rol],
  organisatie: van,
});

/** Starts a PostgreSQL of its own in a temporary folder and plays the history through the services of the application. */
export async function maakWereld(meld: Melder): Promise<Wereld> {
  const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-drill-'));
  const open = new Geopend(() => rmSync(map, { recursive: true, force: true }));
  try {
    const postgres = await startPostgres({ dataDir: join(map, 'postgres'), wegwerp: true });
    open.voegToe(() => postgres.stop());
    const beheer = new Client({ connectionString: postgres.superUserUrl });
    await beheer.connect();
    open.voegToe(() => beheer.end());
    await beheer.query(`CREATE DATABASE ${SJABLOON}`);
    const { appUrl, eigenaarUrl } = await prepareDatabase({
      beheerUrl: postgres.url(SJABLOON),
      wachtwoord: randomBytes(18).toString('base64url'),
    });
    const keys = new FileKeyProvider(newKeyFile('kek-1'));
    const people = ORGANISATIES.flatMap((van) => ROLLEN.map((rol, i) => persoon(van, i + 1, rol)));
    await seedPeople({ eigenaarUrl, keyProvider: keys, issuer: 'https://aanmelden.example', organisaties: ORGANISATIES, people });
    const werkplek: Werkplek = { keys, kluis: new Kluis(keys), sleutels: Bewijssleutels.lees(nieuweBewijssleutel()) };
    const bron: Plek = { superUrl: postgres.url(SJABLOON), appUrl, map: join(map, 'bron') };
    for (const deel of ['opslag', 'publicatie']) mkdirSync(join(bron.map, deel), { recursive: true });
    meld('Een geschiedenis spelen in twee organisaties');
    const [een, ander] = await speelAlles(bron, werkplek, people);
    let nummer = 0;
    const kopie = async (): Promise<Kopie> => {
      nummer += 1;
      return openKopie({ beheer, sjabloon: SJABLOON, naam: `drill_${nummer}`, bron, map: join(map, `kopie-${nummer}`), werkplek });
    };
    return { organisaties: [een, ander], kopie, sluit: () => open.sluit() };
  } catch (error) {
    // Why it failed is what there is to tell, also when it can't be shut either.
    await open.sluit().catch(() => undefined);
    throw error;
  }
}

async function speelAlles(bron: Plek, werkplek: Werkplek, people: readonly SeedPersoon[]): Promise<readonly [Geschiedenis, Geschiedenis]> {
  const speel = (van: SeedOrganisatie): Promise<Geschiedenis> =>
    speelGeschiedenis({ bron, werkplek, organisatieId: van.id, people: people.filter((een) => een.organisatie.id === van.id) });
  return [await speel(ORGANISATIES[0]), await speel(ORGANISATIES[1])];
}
