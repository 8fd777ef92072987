import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

let map: string;
const kinderen: ChildProcess[] = [];

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'stop-'));
  const { code } = transformFileSync(join(__dirname, 'stop-netjes.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  writeFileSync(join(map, 'stop-netjes.cjs'), code);
});
afterAll(() => {
  for (const kind of kinderen) kind.kill('SIGKILL');
  rmSync(map, { recursive: true });
});

/** A real process whose `stop` is the given JavaScript; it says `klaar` and then waits for ever. */
async function start(stop: string, graceMs = 5_000): Promise<ChildProcess> {
  const bestand = join(map, `proces-${kinderen.length}.cjs`);
  const logger = `{ info: (...args) => console.log(...args), error: (...args) => console.log(...args) }`;
  writeFileSync(
    bestand,
    `const { stopNetjes } = require('./stop-netjes.cjs');
     const zelf = stopNetjes(async () => { ${stop} }, { logger: ${logger}, graceMs: ${graceMs} });
     process.on('message', () => zelf('zelf'));
     setInterval(() => undefined, 1000);
     process.send('klaar');`,
  );
  const kind = fork(bestand, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  kinderen.push(kind);
  await once(kind, 'message');
  return kind;
}

async function einde(kind: ChildProcess, act: () => void): Promise<{ code: number | null; uitvoer: string }> {
  let uitvoer = '';
  kind.stdout?.on('data', (deel) => (uitvoer += deel));
  if (kind.stdout === null) throw new Error('geen uitvoer');
  const gesloten = Promise.all([once(kind, 'exit'), once(kind.stdout, 'end')]);
  act();
  const [[code]] = await gesloten;
  return { code, uitvoer };
}

describe('stopNetjes', () => {
  it.each<[string, (kind: ChildProcess) => void]>([
    ['SIGTERM', (kind) => kind.kill('SIGTERM')],
    ['SIGINT', (kind) => kind.kill('SIGINT')],
    ['ouderproces weg', (kind) => kind.disconnect()],
    ['zelf', (kind) => kind.send('stop')],
  ])('finishes its work and ends with 0: %s', async (reden, act) => {
    const kind = await start('await new Promise(setImmediate); console.log("opgeruimd")');
    const { code, uitvoer } = await einde(kind, () => act(kind));
    expect(code).toBe(0);
    expect(uitvoer).toContain(reden);
    expect(uitvoer.match(/opgeruimd/g)).toHaveLength(1);
  });

  it.each([
    ['fails', 'throw new Error("kapot")', 5_000],
    ['hangs', 'await new Promise(() => undefined)', 20],
  ])('ends with 1 when stopping %s', async (_, stop, graceMs) => {
    const kind = await start(stop, graceMs);
    expect((await einde(kind, () => kind.kill('SIGTERM'))).code).toBe(1);
  });
});
