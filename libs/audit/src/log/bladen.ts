import { TEGEL, type Tegels } from './boom.js';
import { hashKnoop } from './hash.js';

/** Tiles of leaves that are all at hand. */
export class Bladen implements Tegels {
  readonly #lagen = new Map<number, readonly Buffer[]>();

  constructor(bladen: readonly Buffer[]) {
    this.#lagen.set(0, bladen);
  }

  tegel(niveau: number, nummer: number): Promise<readonly Buffer[]> {
    return Promise.resolve(this.#laag(niveau).slice(nummer * TEGEL, (nummer + 1) * TEGEL));
  }

  #laag(niveau: number): readonly Buffer[] {
    const er = this.#lagen.get(niveau);
    if (er !== undefined) return er;
    let laag = this.#laag(niveau - 8);
    for (let i = 0; i < 8; i += 1) laag = paren(laag);
    this.#lagen.set(niveau, laag);
    return laag;
  }
}

const paren = (laag: readonly Buffer[]): readonly Buffer[] => {
  const hoger: Buffer[] = [];
  for (let i = 1; i < laag.length; i += 2) {
    const [links, rechts] = [laag[i - 1], laag[i]];
    if (links !== undefined && rechts !== undefined) hoger.push(hashKnoop(links, rechts));
  }
  return hoger;
};
