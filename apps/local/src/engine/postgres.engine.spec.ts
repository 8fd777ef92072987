import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from './postgres.engine.js';
import { isAlive, waitForExit } from './process.js';

async function ask(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

describe('startPostgres', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pg-proef-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('makes a cluster once, keeps its data and its port, and stops completely', async () => {
    const first = await startPostgres({ dataDir });
    expect(await ask(first.superUserUrl, `SELECT current_setting('server_encoding') AS enc, upper('é') AS upper`)).toEqual({
      enc: 'UTF8',
      upper: 'É',
    });
    await ask(first.superUserUrl, 'CREATE TABLE proef AS SELECT 7 AS waarde');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await startPostgres({ dataDir });
    expect(second.port).toBe(first.port);
    expect(await ask(second.superUserUrl, 'SELECT waarde FROM proef')).toEqual({ waarde: 7 });
    await second.stop();
  });

  it('refuses a second start on the same data, and a wrong password', async () => {
    const server = await startPostgres({ dataDir });
    await expect(startPostgres({ dataDir })).rejects.toThrow('al in gebruik');
    const url = new URL(server.superUserUrl);
    url.password = 'anders';
    await expect(ask(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'wachtwoord')).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('goes on after its process was killed', async () => {
    const server = await startPostgres({ dataDir });
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    const again = await startPostgres({ dataDir });
    expect(await ask(again.superUserUrl, 'SELECT waarde FROM proef')).toEqual({ waarde: 7 });
    await again.stop();
    expect(await waitForExit(again.pid, 0)).toBe(true);
  });

  it('says what is wrong with a broken cluster and leaves it as it is', async () => {
    const version = join(dataDir, 'cluster', 'PG_VERSION');
    renameSync(version, `${version}.weg`);
    await expect(startPostgres({ dataDir })).rejects.toThrow('beschadigd');
    writeFileSync(version, '17\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow('PostgreSQL 17');
    renameSync(`${version}.weg`, version);
    await (await startPostgres({ dataDir })).stop();
  });

  it('throws a throwaway cluster away', async () => {
    const folder = join(dataDir, 'wegwerp');
    const server = await startPostgres({ dataDir: folder, wegwerp: true });
    await server.stop();
    expect(existsSync(folder)).toBe(false);
  });
});
