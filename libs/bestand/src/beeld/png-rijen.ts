import { createInflate } from 'node:zlib';
import { nietLeesbaar, teGrootUitgepakt } from '../weigering.js';
import type { Png } from './png.js';

/** Samples of one pixel, per colour type. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Where the seven passes of a woven picture begin, and how far they step. */
const WEVING = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
] as const;
const RECHTUIT = [{ x: 0, y: 0, dx: 1, dy: 1 }] as const;

/** One row of pixels: the samples as they are packed, the first pixel at `x`, each next one `dx` further. */
export interface PngRij {
  readonly y: number;
  readonly x: number;
  readonly dx: number;
  readonly aantal: number;
  /** Valid until the next row is asked for. */
  readonly bytes: Uint8Array;
}

export const samplesVan = ({ kleur }: Pick<Png, 'kleur'>): number => SAMPLES[kleur] ?? 1;

/**
 * The rows of a PNG, unpacked as they come: two rows are in memory, however large the picture. Refuses with BESTAND_NIET_LEESBAAR, and with
 * BESTAND_TE_GROOT_UITGEPAKT pixels beyond those that the header announces.
 */
export async function* pngRijen(png: Png): AsyncGenerator<PngRij> {
  const bitsPerPixel = samplesVan(png) * png.bits;
  const stap = Math.max(1, bitsPerPixel >> 3);
  const bron = new Bron(inflate(png));
  for (const { x, y: eerste, dx, dy } of png.verweven ? WEVING : RECHTUIT) {
    const aantal = Math.ceil((png.breedte - x) / dx);
    if (aantal <= 0) continue;
    let vorige = new Uint8Array(Math.ceil((aantal * bitsPerPixel) / 8));
    for (let y = eerste; y < png.hoogte; y += dy) {
      const rij = await bron.neem(vorige.length + 1);
      const bytes = ontfilter(rij[0] ?? 0, rij.subarray(1), vorige, stap);
      yield { y, x, dx, aantal, bytes };
      vorige = bytes;
    }
  }
  await bron.eisLeeg();
}

async function* inflate({ delen }: Png): AsyncGenerator<Buffer> {
  const uitpakker = createInflate({ chunkSize: 64 * 1024 });
  for (const { soort, inhoud } of delen) if (soort === 'IDAT') uitpakker.write(inhoud);
  uitpakker.end();
  try {
    for await (const deel of uitpakker) if (Buffer.isBuffer(deel)) yield deel;
  } catch {
    throw nietLeesbaar();
  }
}

/** Hands out exactly so many bytes at a time. */
class Bron {
  #rest: Buffer = Buffer.alloc(0);

  constructor(private readonly delen: AsyncGenerator<Buffer>) {}

  async neem(aantal: number): Promise<Uint8Array<ArrayBuffer>> {
    const uit = new Uint8Array(aantal);
    let gevuld = 0;
    while (gevuld < aantal) {
      if (this.#rest.length === 0) await this.#volgende();
      const stuk = this.#rest.subarray(0, aantal - gevuld);
      uit.set(stuk, gevuld);
      gevuld += stuk.length;
      this.#rest = this.#rest.subarray(stuk.length);
    }
    return uit;
  }

  async eisLeeg(): Promise<void> {
    if (this.#rest.length > 0 || (await this.delen.next()).done !== true) throw teGrootUitgepakt('meer beeld dan het zegt');
  }

  async #volgende(): Promise<void> {
    const deel = await this.delen.next();
    if (deel.done === true) throw nietLeesbaar();
    this.#rest = deel.value;
  }
}

function ontfilter(filter: number, rij: Uint8Array<ArrayBuffer>, boven: Uint8Array, stap: number): Uint8Array<ArrayBuffer> {
  if (filter > 4) throw nietLeesbaar();
  if (filter === 0) return rij;
  for (let i = 0; i < rij.length; i++) {
    const links = i < stap ? 0 : (rij[i - stap] ?? 0);
    const op = boven[i] ?? 0;
    const hoek = i < stap ? 0 : (boven[i - stap] ?? 0);
    rij[i] = (rij[i] ?? 0) + voorspeld(filter, links, op, hoek);
  }
  return rij;
}

function voorspeld(filter: number, links: number, op: number, hoek: number): number {
  if (filter === 1) return links;
  if (filter === 2) return op;
  if (filter === 3) return (links + op) >> 1;
  const [naarLinks, naarOp, naarHoek] = [Math.abs(op - hoek), Math.abs(links - hoek), Math.abs(links + op - 2 * hoek)];
  if (naarLinks <= naarOp && naarLinks <= naarHoek) return links;
  return naarOp <= naarHoek ? op : hoek;
}
