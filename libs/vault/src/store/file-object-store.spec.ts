import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bron, gedraagtZich, namen } from '../../../../test/vault/object-store.suite.js';
import { FileObjectStore } from './file-object-store.js';

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'opslag-'));
});
afterEach(() => rmSync(map, { recursive: true }));

const open = (): Promise<FileObjectStore> => FileObjectStore.open(pathToFileURL(map).href);
const plek = (naam: string): string => join(map, naam.slice(-2), naam);
const bestanden = (): string[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => item.name);

describe('FileObjectStore', () => {
  gedraagtZich(open, async (naam, bytes) => truncateSync(plek(naam), bytes));

  it('keeps its files for its own user, and leaves nothing beside them', async () => {
    const store = await open();
    const naam = randomUUID();
    await store.put(naam, bron('x'));
    await expect(store.put(naam, bron('y'))).rejects.toThrow('OBJECT_BESTAAT');
    expect(statSync(plek(naam)).mode & 0o077).toBe(0);
    expect(bestanden()).toEqual([naam]);
  });

  it('sweeps broken uploads of over a day, and nothing else, when it opens', async () => {
    const naam = randomUUID();
    await (await open()).put(naam, bron('blijft'));
    const [oud, jong] = [join(map, 'tijdelijk', randomUUID()), join(map, 'tijdelijk', randomUUID())];
    for (const pad of [oud, jong]) writeFileSync(pad, 'half');
    const eergisteren = new Date(Date.now() - 2 * 86_400_000);
    for (const pad of [oud, plek(naam)]) utimesSync(pad, eergisteren, eergisteren);
    const store = await open();
    expect(bestanden().sort()).toEqual([naam, jong.slice(-36)].sort());
    expect(await namen(store)).toEqual([naam]);
  });

  it.each(['file:///dev/null/opslag', 'https://opslag.example', 'geen adres'])(
    'says clearly at start that it cannot write to %s',
    async (url) => {
      await expect(FileObjectStore.open(url)).rejects.toMatchObject({
        code: 'OPSLAG_ONBESCHIKBAAR',
        uitleg: expect.stringContaining('OPSLAG_URL'),
      });
    },
  );
});
