import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { leesControlepunt, sluitAan, staatErin } from './boom.js';

const TOT = 18;
const hash = (...delen: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(delen)).digest();
const bladen = Array.from({ length: TOT }, (_, plek) => hash(Buffer.from([0]), Buffer.from(`gebeurtenis ${plek}`)));
const splits = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

/** The definitions of RFC 9162, as they stand there. */
function wortel(van: readonly Buffer[]): Buffer {
  const [enige, ...rest] = van;
  if (enige === undefined) return hash();
  if (rest.length === 0) return enige;
  const k = splits(van.length);
  return hash(Buffer.from([1]), wortel(van.slice(0, k)), wortel(van.slice(k)));
}
function pad(plaats: number, van: readonly Buffer[]): readonly Buffer[] {
  if (van.length === 1) return [];
  const k = splits(van.length);
  return plaats < k ? [...pad(plaats, van.slice(0, k)), wortel(van.slice(k))] : [...pad(plaats - k, van.slice(k)), wortel(van.slice(0, k))];
}
function groei(m: number, van: readonly Buffer[], heel = true): readonly Buffer[] {
  if (m === van.length) return heel ? [] : [wortel(van)];
  const k = splits(van.length);
  return m <= k
    ? [...groei(m, van.slice(0, k), heel), wortel(van.slice(k))]
    : [...groei(m - k, van.slice(k), false), wortel(van.slice(0, k))];
}

const hex = (een: Buffer): string => een.toString('hex');
const punt = (grootte: number): { readonly grootte: number; readonly wortel: string } => ({
  grootte,
  wortel: hex(wortel(bladen.slice(0, grootte))),
});
const anders = (tekst: string): string => (tekst.startsWith('0') ? '1' : '0') + tekst.slice(1);
const groottes = Array.from({ length: TOT }, (_, plek) => plek + 1);

describe('staatErin', () => {
  it.each(groottes)('proves each place in a tree of %i, and no other hash or place', async (grootte) => {
    for (let plaats = 0; plaats < grootte; plaats += 1) {
      const bewijs = pad(plaats, bladen.slice(0, grootte)).map(hex);
      const vraag = { hash: hex(bladen[plaats] ?? Buffer.alloc(0)), plaats, bewijs, ...punt(grootte) };
      expect(await staatErin(vraag)).toBe(true);
      expect(await staatErin({ ...vraag, hash: anders(vraag.hash) })).toBe(false);
      expect(await staatErin({ ...vraag, plaats: grootte })).toBe(false);
      expect(await staatErin({ ...vraag, bewijs: [...bewijs, hex(hash())] })).toBe(false);
    }
  });
});

describe('sluitAan', () => {
  it.each(groottes)('proves that each smaller tree is the begin of one of %i', async (grootte) => {
    for (let eerder = 1; eerder <= grootte; eerder += 1) {
      const bewijs = groei(eerder, bladen.slice(0, grootte)).map(hex);
      expect(await sluitAan(punt(eerder), punt(grootte), bewijs)).toBe(true);
      expect(await sluitAan({ ...punt(eerder), wortel: anders(punt(eerder).wortel) }, punt(grootte), bewijs)).toBe(false);
      expect(await sluitAan(punt(eerder), { ...punt(grootte), wortel: anders(punt(grootte).wortel) }, bewijs)).toBe(false);
    }
  });

  it('takes no empty proof for growth, and no smaller tree for a later one', async () => {
    expect(await sluitAan(punt(4), punt(8), [])).toBe(false);
    expect(await sluitAan(punt(8), punt(4), [])).toBe(false);
  });
});

describe('leesControlepunt', () => {
  it('reads size and root', () => {
    const { grootte, wortel: verwacht } = punt(7);
    const note = `log.example\n7\n${Buffer.from(verwacht, 'hex').toString('base64')}\ntijd 2026-11-27T09:00:00.000Z\n\n— log.example AAAA\n`;
    expect(leesControlepunt(note)).toEqual({ grootte, wortel: verwacht });
  });

  it.each(['', 'log.example\nzeven\nAAAA\n', 'log.example\n7\n*\n'])('reads nothing of another text', (note) => {
    expect(leesControlepunt(note)).toBeUndefined();
  });
});
