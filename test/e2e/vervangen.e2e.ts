import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres, type RunningPostgres } from '../../apps/local/src/engine/postgres.engine.js';
import { type RunningTemporal, startTemporal } from '../../apps/local/src/engine/temporal.engine.js';
import { runProgram, startTestSystem } from '../support/system.js';

jest.setTimeout(240_000);

/** A PostgreSQL and a Temporal that `npm start` did not start: given by their variables, they take the place of its own. */
let postgres: RunningPostgres;
let temporal: RunningTemporal;
beforeAll(async () => {
  postgres = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'integriteitstoetsing-ander-')), wegwerp: true });
  temporal = await startTemporal({
    dataDir: mkdtempSync(join(tmpdir(), 'integriteitstoetsing-ander-temporal-')),
    superUserUrl: postgres.superUserUrl,
    namespaces: ['ander'],
  });
  const client = new Client({ connectionString: postgres.superUserUrl });
  await client.connect();
  await client.query('CREATE DATABASE elders');
  await client.end();
});
afterAll(async () => {
  await temporal.stop();
  await postgres.stop();
});

it('runs a whole toetsing on a PostgreSQL and a Temporal of someone else', async () => {
  const system = await startTestSystem({
    env: { DATABASE_URL: postgres.url('elders'), TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: 'ander' },
  });
  try {
    const omgeving = system.omgeving();
    expect(omgeving).toMatchObject({ database: postgres.url('elders'), temporal: temporal.address, namespace: 'ander' });
    expect(omgeving.processen).not.toHaveProperty('postgres');
    expect(omgeving.processen).not.toHaveProperty('temporal');
    const { code, output } = await runProgram('demo', [], system.dataMap);
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
  } finally {
    expect(await system.stop()).toBe(0);
    system.forget();
  }
});
