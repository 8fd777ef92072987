import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Draden } from './draden.js';
import { weigering } from './weigering.testdata.js';

/** What the threads of these tests run: each task says what it does. */
const CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const klaar = (paginas) => parentPort.postMessage({ soort: 'KLAAR', bytes: null, paginas });
if (workerData.doe === 'NIETS') throw new Error('mistake of ours');
parentPort.postMessage({ soort: 'BEGONNEN' });
const doe = {
  HANG: () => { for (;;); },
  GEHEUGEN: () => { const veel = []; for (;;) veel.push(new Array(100_000).fill({})); },
  STAPEL: () => { const dieper = () => dieper() + 1; dieper(); },
  GOOI: () => { throw new Error('een vreemd bestand'); },
  EINDE: () => process.exit(0),
  ONZIN: () => parentPort.postMessage({ soort: 'GEWEIGERD', code: 'BESTAAT_NIET', params: {} }),
  WEIGER: () => parentPort.postMessage({ soort: 'GEWEIGERD', code: 'BESTAND_ACTIEF', params: { wat: 'een script' } }),
  OMGEVING: () => klaar(Object.keys(process.env).length),
  PRAAT: () => { console.log('geheim'); console.error('geheim'); klaar(1); },
  WACHT: () => {
    const teller = new Int32Array(workerData.teller);
    const samen = Atomics.add(teller, 0, 1) + 1;
    Atomics.wait(teller, 1, 0);
    Atomics.sub(teller, 0, 1);
    klaar(samen);
  },
};
doe[workerData.doe]();
`;

describe(Draden.name, () => {
  const map = mkdtempSync(join(tmpdir(), 'draden-'));
  const ingang = join(map, 'draad.js');
  beforeAll(() => writeFileSync(ingang, CODE));
  afterAll(() => rmSync(map, { recursive: true }));
  const maak = (anders: { tegelijk?: number; maxMs?: number } = {}): Draden =>
    new Draden({ ingang, tegelijk: 1, maxMs: 20_000, geheugenMb: 32, ...anders });

  it.each([
    ['hangs', 'HANG', 300],
    ['takes too much memory', 'GEHEUGEN', 20_000],
    ['goes too deep', 'STAPEL', 20_000],
    ['breaks', 'GOOI', 20_000],
    ['ends early', 'EINDE', 20_000],
    ['says what we do not know', 'ONZIN', 20_000],
  ])('refuses a file on which the thread %s, and the process and the next file live on', async (_wat, doe, maxMs) => {
    const draden = maak({ maxMs });
    expect(await weigering(() => draden.voer({ doe }))).toBe('BESTAND_NIET_LEESBAAR');
    const volgende = new Draden({ ingang, tegelijk: 1, maxMs: 20_000, geheugenMb: 32 });
    expect(await volgende.voer({ doe: 'OMGEVING' })).toMatchObject({ soort: 'KLAAR' });
    await draden.close();
  });

  it('gives the next file a place and a thread of its own after one that hung', async () => {
    const draden = maak({ maxMs: 2_000 });
    const hangt = weigering(() => draden.voer({ doe: 'HANG' }));
    const volgende = draden.voer({ doe: 'OMGEVING' });
    expect(await hangt).toBe('BESTAND_NIET_LEESBAAR');
    expect(await volgende).toEqual({ soort: 'KLAAR', bytes: null, paginas: 0 });
  });

  it('passes on what the thread refuses with', async () => {
    expect(await weigering(() => maak().voer({ doe: 'WEIGER' }))).toBe('BESTAND_ACTIEF: een script');
  });

  it('takes a thread that can not begin for a mistake of ours', async () => {
    await expect(maak().voer({ doe: 'NIETS' })).rejects.toThrow('mistake of ours');
  });

  it('keeps the environment of the process from the thread, and what the thread prints to itself', async () => {
    expect(Object.keys(process.env)).not.toHaveLength(0);
    const gezien: string[] = [];
    const uit = jest.spyOn(process.stdout, 'write').mockImplementation((tekst) => gezien.push(String(tekst)) > 0);
    expect(await maak().voer({ doe: 'OMGEVING' })).toMatchObject({ paginas: 0 });
    expect(await maak().voer({ doe: 'PRAAT' })).toMatchObject({ paginas: 1 });
    uit.mockRestore();
    expect(gezien.join('')).not.toContain('geheim');
  });

  it('runs so many at once and lets the others wait', async () => {
    const teller = new Int32Array(new SharedArrayBuffer(8));
    const draden = maak({ tegelijk: 2 });
    const werk = Array.from({ length: 5 }, () => draden.voer({ doe: 'WACHT', teller: teller.buffer }));
    while (Atomics.load(teller, 0) < 2) await setImmediate();
    // Had the others begun with them, they would be as far as these threads that begin later.
    const later = maak({ tegelijk: 5 });
    await Promise.all(Array.from({ length: 5 }, () => later.voer({ doe: 'OMGEVING' })));
    expect(Atomics.load(teller, 0)).toBe(2);
    Atomics.store(teller, 1, 1);
    Atomics.notify(teller, 1);
    const samen = (await Promise.all(werk)).map(({ paginas }) => paginas);
    expect(samen).toHaveLength(5);
    expect(Math.max(...samen)).toBeLessThanOrEqual(2);
  });

  it('ends when it is told to: the running, the waiting and all that come later', async () => {
    const draden = maak();
    const werk = [draden.voer({ doe: 'HANG' }), draden.voer({ doe: 'HANG' })];
    const uitkomsten = Promise.allSettled(werk);
    await setImmediate();
    await draden.close();
    for (const uitkomst of await uitkomsten)
      expect(uitkomst).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('Closed') } });
    await expect(draden.voer({ doe: 'OMGEVING' })).rejects.toThrow('Closed');
  });

  it('stops for who gives up, running or waiting, and leaves the place to others', async () => {
    const draden = maak();
    const [eerste, tweede] = [new AbortController(), new AbortController()];
    const hangt = draden.voer({ doe: 'HANG' }, eerste.signal);
    const wacht = draden.voer({ doe: 'OMGEVING' }, tweede.signal);
    const derde = draden.voer({ doe: 'OMGEVING' });
    tweede.abort(new Error('weg'));
    await expect(wacht).rejects.toThrow('weg');
    eerste.abort(new Error('ook weg'));
    await expect(hangt).rejects.toThrow('ook weg');
    expect(await derde).toMatchObject({ soort: 'KLAAR' });
    await expect(draden.voer({ doe: 'OMGEVING' }, AbortSignal.abort(new Error('al weg')))).rejects.toThrow('al weg');
  });
});
