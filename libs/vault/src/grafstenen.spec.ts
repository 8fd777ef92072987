import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Grafsteen, GRAFSTENEN, Grafstenen } from './grafstenen.js';
import { FileKeyProvider } from './keys/file-key-provider.js';
import { newKeyFile } from './keys/key-file.js';
import { FileObjectStore } from './store/file-object-store.js';

const keys = new FileKeyProvider(newKeyFile('kek-1'));
const steen = (): Grafsteen => ({
  vernietigingId: randomUUID(),
  organisatieId: randomUUID(),
  toetsingId: randomUUID(),
  omvang: 'DOSSIER',
  termijn: 'T18',
  klassen: ['R0', 'R1'],
  beslotenOp: '2027-01-01T00:00:00.000Z',
  beslotenDoor: null,
  uitvoerenVanaf: '2027-01-02T00:00:00.000Z',
  begonnenOp: '2027-01-02T00:05:00.000Z',
});

let map: string;
let opslag: FileObjectStore;
beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-stenen-'));
  opslag = await FileObjectStore.open(pathToFileURL(map).toString());
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const alle = async (stenen: Grafstenen): Promise<readonly Grafsteen[]> => {
  const gelezen: Grafsteen[] = [];
  for await (const een of stenen.alle()) gelezen.push(een);
  return gelezen;
};
/** The files that hold the stones. */
const bestanden = (): readonly string[] =>
  readdirSync(join(map, GRAFSTENEN), { recursive: true, encoding: 'utf8' })
    .map((naam) => join(map, GRAFSTENEN, naam))
    .filter((pad) => statSync(pad).isFile());

describe(Grafstenen.name, () => {
  it('remembers what was destroyed, once, in a part of the store that lists nothing else', async () => {
    const stenen = new Grafstenen(opslag.deel(GRAFSTENEN), keys);
    expect(await alle(stenen)).toEqual([]);
    const [een, twee] = [steen(), steen()];
    await stenen.plaats(een);
    await stenen.plaats(een);
    await stenen.plaats(twee);
    expect(new Set(await alle(stenen))).toEqual(new Set([een, twee]));
    const inOpslag = [];
    for await (const object of opslag.list()) inOpslag.push(object);
    expect(inOpslag).toEqual([]);
  });

  it.each<[string, (tekst: string) => string]>([
    ['another case', (tekst) => tekst.replace(/"toetsingId":"[0-9a-f-]+"/, `"toetsingId":"${randomUUID()}"`)],
    ['another extent', (tekst) => tekst.replace('DOSSIER', 'ONDERZOEK')],
    ['no seal', (tekst) => `${tekst.split('\n')[0] ?? ''}\n`],
    ['nothing at all', () => ''],
    ['something else', () => '{"a":1}\n00\n'],
  ])('refuses a stone that names %s', async (_, vervals) => {
    const stenen = new Grafstenen(opslag.deel(GRAFSTENEN), keys);
    await stenen.plaats(steen());
    for (const pad of bestanden()) writeFileSync(pad, vervals(readFileSync(pad, 'utf8')));
    await expect(alle(stenen)).rejects.toMatchObject({ code: 'SLEUTEL_ONJUIST' });
  });

  it('refuses a stone of who has other keys, and still knows its own when the wrapping key was rotated', async () => {
    const tekst = newKeyFile('kek-1');
    const stenen = new Grafstenen(opslag.deel(GRAFSTENEN), new FileKeyProvider(tekst));
    await stenen.plaats(steen());
    const nieuw = newKeyFile('kek-2').split('\n')[0] ?? '';
    expect(await alle(new Grafstenen(opslag.deel(GRAFSTENEN), new FileKeyProvider(`${nieuw}\n${tekst}`)))).toHaveLength(1);
    await expect(alle(new Grafstenen(opslag.deel(GRAFSTENEN), keys))).rejects.toMatchObject({ code: 'SLEUTEL_ONJUIST' });
  });
});
