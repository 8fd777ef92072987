import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Bladen } from './bladen.js';
import { Boom, type Knoop, OnvolledigeBoom, TEGEL } from './boom.js';
import { isConsistent, isInclusie } from './controleer-bewijs.js';
import { hashKnoop, LEGE_WORTEL, splitsing } from './hash.js';

const blad = (inhoud: Uint8Array): Buffer => createHash('sha256').update(Buffer.of(0)).update(inhoud).digest();
const BLADEN = Array.from({ length: 1_100 }, (_, i) => blad(Buffer.from(String(i))));
const boom = new Boom(new Bladen(BLADEN));

/** The definition of RFC 9162 § 2.1.1, as it stands there. */
function mth(bladen: readonly Buffer[]): Buffer {
  const [eerste] = bladen;
  if (eerste === undefined) return LEGE_WORTEL;
  if (bladen.length === 1) return eerste;
  const k = splitsing(bladen.length);
  return hashKnoop(mth(bladen.slice(0, k)), mth(bladen.slice(k)));
}

describe('the tree', () => {
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('has for %i leaves the root that Certificate Transparency has', async (n, wortel) => {
    const inhoud = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const bladen = inhoud.slice(0, n).map((hex) => blad(Buffer.from(hex, 'hex')));
    expect((await new Boom(new Bladen(bladen)).wortel(n)).toString('hex')).toBe(wortel);
  });

  it.each([1, 2, 3, 7, 255, 256, 257, 511, 512, 768, 1_023, 1_024, 1_100])('of %i leaves has the root of the definition', async (n) => {
    expect(await boom.wortel(n)).toEqual(mth(BLADEN.slice(0, n)));
  });

  it('proves every leaf of every small tree, and no other leaf, place, size or path', async () => {
    for (let n = 1; n <= 40; n += 1) {
      const wortel = await boom.wortel(n);
      for (let i = 0; i < n; i += 1) {
        const [hash, pad] = [BLADEN[i]!, await boom.inclusie(i, n)];
        expect(isInclusie(hash, i, n, wortel, pad)).toBe(true);
        expect(isInclusie(BLADEN[n]!, i, n, wortel, pad)).toBe(false);
        expect(isInclusie(hash, i, n, wortel, [...pad, hash])).toBe(false);
        if (n > 1) expect(isInclusie(hash, i, n, wortel, pad.slice(1))).toBe(false);
        if (n > 1) expect(isInclusie(hash, (i + 1) % n, n, wortel, pad)).toBe(false);
      }
    }
  });

  it('proves that every small tree is the begin of every larger one', async () => {
    for (let tot = 0; tot <= 40; tot += 1)
      for (let van = 0; van <= tot; van += 1) {
        const pad = await boom.consistentie(van, tot);
        const [oud, nieuw] = [
          { grootte: van, wortel: await boom.wortel(van) },
          { grootte: tot, wortel: await boom.wortel(tot) },
        ];
        expect(isConsistent(oud, nieuw, pad)).toBe(true);
        if (van === 0 || van === tot) continue;
        expect(isConsistent({ ...oud, wortel: BLADEN[0]! }, nieuw, pad)).toBe(van === 1);
        expect(isConsistent(oud, { ...nieuw, wortel: BLADEN[3]! }, pad)).toBe(false);
        expect(isConsistent(nieuw, oud, pad)).toBe(false);
        expect(isConsistent(oud, nieuw, pad.slice(0, -1))).toBe(false);
        expect(isConsistent(oud, nieuw, [...pad, BLADEN[1]!])).toBe(false);
      }
  });

  it('proves over tiles (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_100 }), fc.nat(1_099), fc.nat(1_099), async (n, een, ander) => {
        const [i, m] = [een % n, (ander % n) + 1];
        const wortel = await boom.wortel(n);
        expect(isInclusie(BLADEN[i]!, i, n, wortel, await boom.inclusie(i, n))).toBe(true);
        const begin = { grootte: m, wortel: mth(BLADEN.slice(0, m)) };
        expect(isConsistent(begin, { grootte: n, wortel }, await boom.consistentie(m, n))).toBe(true);
      }),
    );
  });

  it('tells which nodes to store, also when a tile was begun before (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_100 }), fc.integer({ min: 0, max: 1_100 }), async (een, ander) => {
        const [van, tot] = [Math.min(een, ander), Math.max(een, ander)];
        const nieuw = await new Boom(new Bladen(BLADEN.slice(0, tot))).nieuweKnopen(van, tot);
        const verwacht: Knoop[] = [];
        for (let nummer = 0; (nummer + 1) * TEGEL <= tot; nummer += 1)
          if ((nummer + 1) * TEGEL > van)
            verwacht.push({ niveau: 8, nummer, hash: mth(BLADEN.slice(nummer * TEGEL, (nummer + 1) * TEGEL)) });
        expect(nieuw).toEqual(verwacht);
      }),
      { numRuns: 30 },
    );
  });

  it('stores levels above the first from what it just made', async () => {
    const veel = Array.from({ length: TEGEL * TEGEL }, (_, i) => BLADEN[i % 1_000]!);
    const bladen = new Bladen(veel);
    const alleenBladen = { tegel: (niveau: number, nummer: number) => (niveau === 0 ? bladen.tegel(0, nummer) : Promise.resolve([])) };
    const knopen = await new Boom(alleenBladen).nieuweKnopen(0, veel.length);
    expect(knopen).toHaveLength(TEGEL + 1);
    expect(knopen.at(-1)).toEqual({ niveau: 16, nummer: 0, hash: mth(veel) });
  });

  it('refuses what is no part of it', async () => {
    await expect(boom.inclusie(5, 5)).rejects.toThrow('leaf');
    await expect(boom.consistentie(6, 5)).rejects.toThrow('grows');
    await expect(new Boom(new Bladen(BLADEN.slice(0, 5))).wortel(6)).rejects.toThrow(OnvolledigeBoom);
  });
});
