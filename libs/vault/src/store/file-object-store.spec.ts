import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { newDataKey } from '../crypto/aead.js';
import { openStream } from '../crypto/open-stream.js';
import { sealStream } from '../crypto/seal-stream.js';
import { FileObjectStore } from './file-object-store.js';

let map: string;
let store: FileObjectStore;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'opslag-'));
  store = await FileObjectStore.open(pathToFileURL(map).href);
});
afterEach(() => rmSync(map, { recursive: true }));

const bron = (...delen: string[]): Readable => Readable.from(delen.map((deel) => Buffer.from(deel)));
const bestanden = (): string[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => item.name);

describe('FileObjectStore', () => {
  it('keeps, gives, knows and forgets an object', async () => {
    const naam = randomUUID();
    await store.put(naam, bron('een', 'twee'));
    expect(await buffer(await store.get(naam))).toEqual(Buffer.from('eentwee'));
    expect(await store.exists(naam)).toBe(true);
    expect(statSync(join(map, naam.slice(-2), naam)).mode & 0o077).toBe(0);
    await store.delete(naam);
    await store.delete(naam);
    expect(await store.exists(naam)).toBe(false);
    await expect(store.get(naam)).rejects.toMatchObject({ code: 'OBJECT_ONBEKEND' });
    expect(bestanden()).toEqual([]);
  });

  it('never overwrites, also not when sixteen try at once', async () => {
    const naam = randomUUID();
    const pogingen = await Promise.allSettled(Array.from({ length: 16 }, (_, i) => store.put(naam, bron(`inhoud ${i}`))));
    expect(pogingen.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const poging of pogingen) if (poging.status === 'rejected') expect(poging.reason).toMatchObject({ code: 'OBJECT_BESTAAT' });
    const winnaar = pogingen.findIndex(({ status }) => status === 'fulfilled');
    expect(String(await buffer(await store.get(naam)))).toBe(`inhoud ${winnaar}`);
    expect(bestanden()).toEqual([naam]);
  });

  it('keeps nothing of an upload that breaks off', async () => {
    const naam = randomUUID();
    const kapot = Readable.from(
      (function* () {
        yield Buffer.alloc(100_000);
        throw new Error('verbinding weg');
      })(),
    );
    await expect(store.put(naam, kapot)).rejects.toThrow('verbinding weg');
    const alKapot = bron('x');
    alKapot.destroy(new Error('eerder weg'));
    await expect(store.put(naam, alKapot)).rejects.toThrow();
    expect(await store.exists(naam)).toBe(false);
    expect(bestanden()).toEqual([]);
  });

  it.each([
    '',
    '..',
    '../x',
    'a/b',
    '.',
    'tijdelijk',
    randomUUID().toUpperCase(),
    `${randomUUID()}\n`,
    `${randomUUID()}/../x`,
    randomUUID().replaceAll('-', ''),
  ])('refuses the name %j', async (naam) => {
    const fout = { code: 'OBJECTNAAM_ONJUIST' };
    await expect(store.put(naam, bron('x'))).rejects.toMatchObject(fout);
    await expect(store.get(naam)).rejects.toMatchObject(fout);
    await expect(store.delete(naam)).rejects.toMatchObject(fout);
    await expect(store.exists(naam)).rejects.toMatchObject(fout);
  });

  it('sweeps broken uploads of over a day, and nothing else, when it opens', async () => {
    const naam = randomUUID();
    await store.put(naam, bron('blijft'));
    const [oud, jong] = [join(map, 'tijdelijk', randomUUID()), join(map, 'tijdelijk', randomUUID())];
    for (const pad of [oud, jong]) writeFileSync(pad, 'half');
    const eergisteren = new Date(Date.now() - 2 * 86_400_000);
    utimesSync(oud, eergisteren, eergisteren);
    utimesSync(join(map, naam.slice(-2), naam), eergisteren, eergisteren);
    await FileObjectStore.open(pathToFileURL(map).href);
    expect(bestanden().sort()).toEqual([naam, jong.slice(-36)].sort());
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

  it('holds sealed bytes only, when sealed on the way in', async () => {
    const [naam, sleutel, tekst] = [randomUUID(), newDataKey(), 'kanarie'.repeat(30_000)];
    await store.put(naam, bron(tekst).pipe(sealStream(sleutel, 'plaats')));
    expect((await buffer(await store.get(naam))).includes('kanarie')).toBe(false);
    expect(String(await buffer((await store.get(naam)).pipe(openStream(sleutel, 'plaats'))))).toBe(tekst);
  });
});
