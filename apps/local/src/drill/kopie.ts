import { cpSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import { openWorker, type Worker } from './worker.js';
import type { Plek, Werkplek } from './plek.js';

/** A copy of everything, with a worker that looks and an administrator for whom no trigger and no foreign key counts. */
export interface Kopie extends Plek {
  readonly worker: Worker;
  readonly beheerder: Client;
  /** Everything as it was when the copy was made: a backup that is put back, without the folders beside the database. */
  zetTerug(): Promise<void>;
  sluit(): Promise<void>;
}

export interface KopieVan {
  /** Connected as a superuser to the server. */
  readonly beheer: Client;
  readonly sjabloon: string;
  readonly naam: string;
  readonly bron: Plek;
  readonly map: string;
  readonly werkplek: Werkplek;
}

export async function openKopie({ beheer, sjabloon, naam, bron, map, werkplek }: KopieVan): Promise<Kopie> {
  const plek = { superUrl: opDatabase(bron.superUrl, naam), appUrl: opDatabase(bron.appUrl, naam), map };
  const maak = (): Promise<unknown> => beheer.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`);
  await maak();
  cpSync(bron.map, map, { recursive: true });
  const worker = await openWorker(plek, werkplek);
  const open = async (): Promise<Client> => {
    const client = new Client({ connectionString: plek.superUrl });
    await client.connect();
    await client.query('SET session_replication_role = replica');
    return client;
  };
  let beheerder = await open();
  const weg = async (): Promise<void> => {
    await beheerder.end();
    await beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`);
  };
  return {
    ...plek,
    worker,
    get beheerder() {
      return beheerder;
    },
    // The worker goes on: it lost its connections, and makes others.
    zetTerug: async () => {
      await weg();
      await maak();
      beheerder = await open();
    },
    sluit: async () => {
      await worker.sluit();
      await weg();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** The same server and user, on another database. */
function opDatabase(url: string, naam: string): string {
  const ander = new URL(url);
  ander.pathname = `/${naam}`;
  return ander.toString();
}
