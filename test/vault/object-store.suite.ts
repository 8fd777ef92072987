import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { newDataKey } from '../../libs/vault/src/crypto/aead.js';
import { openStream } from '../../libs/vault/src/crypto/open-stream.js';
import { sealStream } from '../../libs/vault/src/crypto/seal-stream.js';
import type { ObjectStore } from '../../libs/vault/src/store/object-store.js';

export const bron = (...delen: string[]): Readable => Readable.from(delen.map((deel) => Buffer.from(deel)));
const PLAATS = 'organisatie|document|object|rij';

export async function namen(store: ObjectStore): Promise<string[]> {
  const gevonden: string[] = [];
  for await (const { name } of store.list()) gevonden.push(name);
  return gevonden.sort();
}

/** What every object store must do. `leeg` gives an empty one; `bederf` shortens what is stored to so many bytes, past the store. */
export function gedraagtZich(leeg: () => Promise<ObjectStore>, bederf: (name: string, bytes: number) => Promise<void>): void {
  let store: ObjectStore;
  beforeEach(async () => {
    store = await leeg();
  });

  it('keeps, gives, knows and forgets an object', async () => {
    const naam = randomUUID();
    await store.put(naam, bron('een', 'twee'));
    expect(await buffer(await store.get(naam))).toEqual(Buffer.from('eentwee'));
    expect(await store.exists(naam)).toBe(true);
    await store.delete(naam);
    await store.delete(naam);
    expect(await store.exists(naam)).toBe(false);
    await expect(store.get(naam)).rejects.toMatchObject({ code: 'OBJECT_ONBEKEND' });
    expect(await namen(store)).toEqual([]);
  });

  it('has parts that know nothing of each other', async () => {
    const naam = randomUUID();
    const deel = store.deel('grafstenen');
    expect(await namen(deel)).toEqual([]);
    await deel.put(naam, bron('steen'));
    expect([await store.exists(naam), await namen(store), await namen(deel)]).toEqual([false, [], [naam]]);
    await store.put(naam, bron('bestand'));
    await store.delete(naam);
    expect(await buffer(await deel.get(naam))).toEqual(Buffer.from('steen'));
    for (const fout of ['..', 'a/b', 'aa', '']) expect(() => store.deel(fout)).toThrow(/OBJECTNAAM_ONJUIST/);
  });

  it('keeps what is empty', async () => {
    const naam = randomUUID();
    await store.put(naam, bron());
    expect(await buffer(await store.get(naam))).toHaveLength(0);
  });

  it('never overwrites, also not when sixteen try at once', async () => {
    const naam = randomUUID();
    const pogingen = await Promise.allSettled(Array.from({ length: 16 }, (_, i) => store.put(naam, bron(`inhoud ${i}`))));
    expect(pogingen.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const poging of pogingen) if (poging.status === 'rejected') expect(poging.reason).toMatchObject({ code: 'OBJECT_BESTAAT' });
    const winnaar = pogingen.findIndex(({ status }) => status === 'fulfilled');
    expect(String(await buffer(await store.get(naam)))).toBe(`inhoud ${winnaar}`);
    await expect(store.put(naam, bron('later'))).rejects.toMatchObject({ code: 'OBJECT_BESTAAT' });
    expect(await namen(store)).toEqual([naam]);
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
    expect(await namen(store)).toEqual([]);
    await store.put(naam, bron('alsnog'));
    expect(await namen(store)).toEqual([naam]);
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

  it('lists every object with its time', async () => {
    const verwacht = Array.from({ length: 5 }, () => randomUUID()).sort();
    const begin = Date.now() - 2_000;
    for (const naam of verwacht) await store.put(naam, bron(naam));
    for await (const { gewijzigdOp } of store.list()) {
      expect(gewijzigdOp.getTime()).toBeGreaterThan(begin);
      expect(gewijzigdOp.getTime()).toBeLessThan(Date.now() + 2_000);
    }
    expect(await namen(store)).toEqual(verwacht);
  });

  it('keeps 20 MB sealed, and gives it back as it was', async () => {
    const [naam, sleutel] = [randomUUID(), newDataKey()];
    const inhoud = Buffer.alloc(20_000_000, 'kanarie ');
    const verzegeld = sealStream(sleutel, PLAATS);
    await Promise.all([pipeline(Readable.from(stukken(inhoud)), verzegeld), store.put(naam, verzegeld)]);
    expect((await buffer(await store.get(naam))).includes('kanarie')).toBe(false);
    const open = openStream(sleutel, PLAATS);
    const [gelezen] = await Promise.all([buffer(open), pipeline(await store.get(naam), open)]);
    expect(gelezen.equals(inhoud)).toBe(true);
  });

  it('gives what was shortened, of which the seal then knows that it is not whole', async () => {
    const [naam, sleutel] = [randomUUID(), newDataKey()];
    await store.put(naam, bron('kanarie'.repeat(30_000)).pipe(sealStream(sleutel, PLAATS)));
    const lengte = (await buffer(await store.get(naam))).length;
    for (const korter of [1, 20_000, 100_000, lengte - 10]) {
      await bederf(naam, lengte - korter);
      const open = openStream(sleutel, PLAATS).resume();
      await expect(pipeline(await store.get(naam), open)).rejects.toMatchObject({ name: 'VaultFout' });
    }
  });

  it('lets go of an object that is not read to its end', async () => {
    const naam = randomUUID();
    await store.put(naam, Readable.from(stukken(Buffer.alloc(1_000_000, 1))));
    // More often than a store has connections.
    for (let keer = 0; keer < 120; keer += 1) (await store.get(naam)).destroy();
    expect(await buffer(await store.get(naam))).toHaveLength(1_000_000);
  });
}

function* stukken(inhoud: Buffer): Generator<Buffer> {
  for (let plek = 0; plek < inhoud.length; plek += 60_000) yield inhoud.subarray(plek, plek + 60_000);
}
