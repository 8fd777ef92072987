import { hashKnoop, isMacht, LEGE_WORTEL, splitsing } from './hash.js';

/** A tile holds 256 hashes of one level; the level above it that is stored is eight higher. */
export const TEGEL = 256;
const TEGEL_HOOGTE = 8;

/** The tiles hold less than what is asked of them: leaves or nodes are not there. A tile that can't be read fails with an error of its own. */
export class OnvolledigeBoom extends Error {
  override readonly name = 'OnvolledigeBoom';
}

/** Hashes of complete subtrees: of level 0 the leaves, of level 8 the roots of 256 leaves each, of 16 and 24 those of 256 of the one below. */
export interface Tegels {
  /** The hashes with numbers from 256 × `nummer` on, at most 256; what is not there yet is left out. */
  tegel(niveau: number, nummer: number): Promise<readonly Buffer[]>;
}

/** The tree of the first leaves of a log, read from its tiles; each tile is read once. Roots and proofs after RFC 9162 § 2.1. */
export class Boom {
  readonly #gelezen = new Map<string, Promise<readonly Buffer[]>>();

  constructor(private readonly tegels: Tegels) {}

  /** Root of the first `grootte` leaves. */
  wortel(grootte: number): Promise<Buffer> {
    return grootte === 0 ? Promise.resolve(LEGE_WORTEL) : this.#hash(0, grootte);
  }

  /** Proof that leaf `plaats` is in the tree of `grootte` leaves. */
  async inclusie(plaats: number, grootte: number): Promise<readonly Buffer[]> {
    if (!(plaats >= 0 && plaats < grootte)) throw new RangeError('a leaf of the tree');
    const pad: Buffer[] = [];
    let [van, tot] = [0, grootte];
    while (tot - van > 1) {
      const midden = van + splitsing(tot - van);
      const links = plaats < midden;
      pad.unshift(await (links ? this.#hash(midden, tot) : this.#hash(van, midden)));
      [van, tot] = links ? [van, midden] : [midden, tot];
    }
    return pad;
  }

  /** Proof that the tree of `van` leaves is the begin of that of `tot` leaves; nothing to prove when one of them is empty or they are the same. */
  async consistentie(van: number, tot: number): Promise<readonly Buffer[]> {
    if (!(van >= 0 && van <= tot)) throw new RangeError('a tree grows');
    if (van === 0 || van === tot) return [];
    const pad: Buffer[] = [];
    let [begin, einde, heel] = [0, tot, true];
    while (einde > van) {
      const midden = begin + splitsing(einde - begin);
      const links = van <= midden;
      pad.unshift(await (links ? this.#hash(midden, einde) : this.#hash(begin, midden)));
      if (!links) heel = false;
      [begin, einde] = links ? [begin, midden] : [midden, einde];
    }
    return heel ? pad : [await this.#hash(begin, einde), ...pad];
  }

  /** The roots of all tiles that the leaves from `van` to `tot` complete, to be stored: of level 8 and above, from low to high. */
  async nieuweKnopen(van: number, tot: number): Promise<readonly Knoop[]> {
    const knopen: Knoop[] = [];
    for (let [niveau, spanne] = [TEGEL_HOOGTE, TEGEL]; spanne <= tot; niveau += TEGEL_HOOGTE, spanne *= TEGEL) {
      for (let nummer = Math.floor(van / spanne); (nummer + 1) * spanne <= tot; nummer += 1) {
        const hash = vouw(await this.#tegel(niveau - TEGEL_HOOGTE, nummer, knopen));
        knopen.push({ niveau, nummer, hash });
      }
    }
    return knopen;
  }

  async #hash(van: number, tot: number): Promise<Buffer> {
    const n = tot - van;
    if (isMacht(n) && van % n === 0) return this.#knoop(van, n);
    const midden = van + splitsing(n);
    return hashKnoop(await this.#hash(van, midden), await this.#hash(midden, tot));
  }

  /** Of a complete subtree: folded from the stored level at or below it. */
  async #knoop(van: number, n: number): Promise<Buffer> {
    let [niveau, spanne] = [0, 1];
    while (spanne * TEGEL <= n) [niveau, spanne] = [niveau + TEGEL_HOOGTE, spanne * TEGEL];
    const eerste = van / spanne;
    const nummer = Math.floor(eerste / TEGEL);
    const tegel = await this.#tegel(niveau, nummer, []);
    const begin = eerste - nummer * TEGEL;
    return vouw(tegel.slice(begin, begin + n / spanne), n / spanne);
  }

  /** A tile; `vers`: nodes that are not stored yet and belong behind what it has. */
  async #tegel(niveau: number, nummer: number, vers: readonly Knoop[]): Promise<readonly Buffer[]> {
    const sleutel = `${niveau}/${nummer}`;
    const gelezen = this.#gelezen.get(sleutel) ?? this.tegels.tegel(niveau, nummer);
    this.#gelezen.set(sleutel, gelezen);
    const hashes = await gelezen;
    const erbij = vers.filter(
      (knoop) => knoop.niveau === niveau && knoop.nummer >= nummer * TEGEL + hashes.length && knoop.nummer < (nummer + 1) * TEGEL,
    );
    return erbij.length === 0 ? hashes : [...hashes, ...erbij.map(({ hash }) => hash)];
  }
}

export interface Knoop {
  /** 8, 16 or 24. */
  readonly niveau: number;
  readonly nummer: number;
  readonly hash: Buffer;
}

/** Root over hashes that are a power of two in number. */
function vouw(hashes: readonly Buffer[], aantal = TEGEL): Buffer {
  if (hashes.length !== aantal) throw new OnvolledigeBoom('the log misses leaves or nodes');
  let laag = hashes;
  while (laag.length > 1) {
    const hoger: Buffer[] = [];
    for (let i = 0; i + 1 < laag.length; i += 2) hoger.push(hashKnoop(laag[i] ?? LEGE_WORTEL, laag[i + 1] ?? LEGE_WORTEL));
    laag = hoger;
  }
  return laag[0] ?? LEGE_WORTEL;
}
