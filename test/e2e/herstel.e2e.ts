import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { OpslagRondeService } from '../../libs/dossier/src/documenten/opslag-ronde.service.js';
import { createDataSource } from '../../libs/persistence/src/data-source.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { FileObjectStore } from '../../libs/vault/src/store/file-object-store.js';
import { runProgram, startTestSystem, type TestSystem } from '../support/system.js';

jest.setTimeout(300_000);

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(async () => {
  await system.stop();
  system.forget();
});

async function aantal(sql: string): Promise<number> {
  const client = new Client({ connectionString: system.omgeving().database });
  await client.connect();
  try {
    const { rows } = await client.query<{ aantal: string }>(`SELECT count(*) AS aantal FROM (${sql}) x`);
    return Number(rows[0]?.aantal);
  } finally {
    await client.end();
  }
}

/** Waits until the database says so; a notification of every change of a case wakes the look. */
async function totdat(sql: string): Promise<void> {
  const client = new Client({ connectionString: system.omgeving().database });
  await client.connect();
  try {
    await client.query('LISTEN toetsing');
    while ((await client.query(sql)).rowCount === 0) await once(client, 'notification');
  } finally {
    await client.end();
  }
}

describe('when the worker and the API are killed halfway', () => {
  it('the case goes on, with nothing lost and nothing doubled', async () => {
    const demo = runProgram('demo', ['--json'], system.dataMap);
    /** A demo that ends early says why, instead of being waited for. */
    const tijdens = (sql: string): Promise<unknown> =>
      Promise.race([totdat(sql), demo.then(({ output }) => Promise.reject(new Error(`the demo ended before ${sql}:\n${output}`)))]);
    await tijdens(`SELECT FROM feit WHERE code = 'MEDEWERKING'`);
    process.kill(system.omgeving().processen.worker, 'SIGKILL');
    await tijdens(`SELECT FROM feit WHERE code = 'VRAGENLIJST_INGEDIEND'`);
    process.kill(system.omgeving().processen.api, 'SIGKILL');
    await tijdens(`SELECT FROM feit WHERE code = 'CONCEPT_VOORGELEGD'`);
    const { worker, api } = system.omgeving().processen;
    for (const pid of [worker, api]) process.kill(pid, 'SIGKILL');
    const { code, output } = await demo;
    expect(output).not.toContain('Verrassing');
    expect(code).toBe(0);

    expect(
      await aantal(
        `SELECT toetsing_id, ronde, soort, stap, stap_volgnummer, kenmerk FROM taak GROUP BY 1, 2, 3, 4, 5, 6 HAVING count(*) > 1`,
      ),
    ).toBe(0);
    expect(
      await aantal(
        `SELECT FROM audit_gebeurtenis WHERE soort = 'STAP_GEOPEND' GROUP BY toetsing_id, gegevens->>'stap', gegevens->>'volgnummer' HAVING count(*) > 1`,
      ),
    ).toBe(0);
    expect(
      await aantal(
        `SELECT FROM audit_gebeurtenis WHERE soort IN ('HERINNERING', 'ESCALATIE', 'TERMIJN_VERSTREKEN') GROUP BY toetsing_id, gegevens HAVING count(*) > 1`,
      ),
    ).toBe(0);
    // The relay may still be carrying the last facts.
    while ((await aantal('SELECT FROM outbox')) > 0);
    expect(await aantal(`SELECT FROM verstrekking`)).toBe(1);
    const controle = await runProgram('../../../tools/audit-verify', [], system.dataMap);
    expect(controle.output).toContain('alle ketens kloppen');
  });

  describe('between the storing of a file and its row', () => {
    let database: Client;
    let opslag: FileObjectStore;
    beforeAll(async () => {
      database = new Client({ connectionString: system.omgeving().database });
      await database.connect();
      opslag = await FileObjectStore.open(pathToFileURL(join(system.dataMap, 'opslag')).href);
    });
    afterAll(() => database.end());

    /** Stored files of no dossier. */
    async function wezen(): Promise<readonly string[]> {
      const namen: string[] = [];
      for await (const { name } of opslag.list()) namen.push(name);
      const { rows } = await database.query<{ naam: string }>(
        `SELECT naam FROM unnest($1::text[]) AS naam WHERE NOT EXISTS (SELECT FROM document WHERE object = naam)`,
        [namen],
      );
      return rows.map(({ naam }) => naam);
    }

    it('the same upload succeeds once when it is sent again, and the sweep takes the file that nobody knows of', async () => {
      const eerst = await wezen();
      await database.query(`BEGIN; LOCK TABLE document IN SHARE MODE`);
      const demo = runProgram('demo', ['--json'], system.dataMap);
      const wacht = `SELECT FROM pg_locks WHERE relation = 'document'::regclass AND NOT granted`;
      while ((await database.query(wacht)).rowCount === 0);
      const wees = (await wezen()).filter((naam) => !eerst.includes(naam));
      expect(wees).toHaveLength(1);
      process.kill(system.omgeving().processen.api, 'SIGKILL');
      await database.query('ROLLBACK');
      const { code, output } = await demo;
      expect(output).not.toContain('Verrassing');
      expect(code).toBe(0);

      expect(await wezen()).toEqual(expect.arrayContaining([...wees]));
      const { toetsingId } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as { toetsingId: string };
      expect(await aantal(`SELECT FROM document WHERE toetsing_id = '${toetsingId}' AND type = 'CV'`)).toBe(1);
      const dataSource = createDataSource({ url: system.omgeving().databaseApp, poolSize: 1, applicationName: 'proef' });
      await dataSource.initialize();
      const fout = jest.fn();
      const overmorgen = (): number => Date.now() + 48 * 3_600_000;
      await new OpslagRondeService(new Transacties(dataSource), opslag, fout, overmorgen).ruimOp();
      await dataSource.destroy();
      expect(await wezen()).toEqual([]);
      expect(fout).not.toHaveBeenCalled();
      const { rows } = await database.query<{ object: string }>(`SELECT object FROM document WHERE object IS NOT NULL`);
      for (const { object } of rows) expect(await opslag.exists(object)).toBe(true);
    });
  });

  it('Ctrl-C loses nothing: the next start goes on with the same cases', async () => {
    const zaken = await aantal('SELECT FROM toetsing');
    const gebeurtenissen = await aantal('SELECT FROM audit_gebeurtenis');
    expect(await system.stop()).toBe(0);
    system = await startTestSystem({ dataMap: system.dataMap, port: system.port });
    expect(await aantal('SELECT FROM toetsing')).toBe(zaken);
    expect(await aantal('SELECT FROM audit_gebeurtenis')).toBeGreaterThanOrEqual(gebeurtenissen);
    const { code, output } = await runProgram('demo', [], system.dataMap);
    expect(output).not.toContain('Verrassing');
    expect(code).toBe(0);
  });
});
