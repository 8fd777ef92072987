import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client } from 'pg';
import type { Omgeving } from './system.js';

/** Where one of these texts stands readable: in any row of our database or Temporal's, any file of the data folder, any workflow history. */
export async function zoekKanaries(omgeving: Omgeving, kanaries: readonly string[]): Promise<readonly string[]> {
  const gevonden = [
    ...(await inDatabase(omgeving.database, kanaries)),
    ...(await inDatabase(naast(omgeving.database, 'temporal'), kanaries)),
    ...(await inDatabase(naast(omgeving.database, 'temporal_visibility'), kanaries)),
    ...inBestanden(omgeving.dataMap, kanaries),
    ...(await inHistories(omgeving, kanaries)),
  ];
  return [...new Set(gevonden)];
}

const naast = (url: string, database: string): string => {
  const naar = new URL(url);
  naar.pathname = `/${database}`;
  return naar.toString();
};

async function inDatabase(url: string, kanaries: readonly string[]): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const tabellen = await client.query<{ tabel: string }>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS tabel FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const gevonden: string[] = [];
    for (const { tabel } of tabellen.rows) {
      // bytea is shown as hex, so a text is looked for in both spellings.
      const { rows } = await client.query<{ kanarie: string }>(
        `SELECT DISTINCT k AS kanarie FROM ${tabel} t, unnest($1::text[]) AS k
          WHERE position(k in t::text) > 0 OR position(encode(convert_to(k, 'UTF8'), 'hex') in t::text) > 0`,
        [kanaries],
      );
      gevonden.push(...rows.map(({ kanarie }) => `${kanarie} in ${tabel}`));
    }
    return gevonden;
  } finally {
    await client.end();
  }
}

/** Everything on disk but PostgreSQL's own files (looked into above) and the letter that the demo leaves for its reader. */
function inBestanden(map: string, kanaries: readonly string[]): readonly string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(map, 'postgres')) && !entry.name.startsWith('conclusiebrief-'))
    .flatMap((entry) => {
      const bestand = join(entry.parentPath, entry.name);
      const bytes = readFileSync(bestand);
      return kanaries.filter((kanarie) => bytes.includes(kanarie)).map((kanarie) => `${kanarie} in ${bestand.slice(map.length)}`);
    });
}

async function inHistories({ temporal, namespace }: Omgeving, kanaries: readonly string[]): Promise<readonly string[]> {
  const connection = await Connection.connect({ address: temporal });
  try {
    const client = new TemporalClient({ connection, namespace });
    const gevonden: string[] = [];
    for await (const { workflowId } of client.workflow.list()) {
      const tekst = JSON.stringify(await client.workflow.getHandle(workflowId).fetchHistory());
      // Payloads stand in base64.
      const gezocht = kanaries.filter(
        (kanarie) => tekst.includes(kanarie) || tekst.includes(Buffer.from(kanarie).toString('base64').slice(1, -4)),
      );
      gevonden.push(...gezocht.map((kanarie) => `${kanarie} in the history of ${workflowId}`));
    }
    return gevonden;
  } finally {
    await connection.close();
  }
}
