import { crc32 } from 'node:zlib';
import { dubbel, nietLeesbaar } from '../weigering.js';
import { type Afmeting, eisAfmeting } from './grenzen.js';

export const PNG_KOP = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export interface PngDeel {
  readonly soort: string;
  readonly inhoud: Buffer;
  /** With length and checksum. */
  readonly geheel: Buffer;
}

export interface Png extends Afmeting {
  readonly bits: number;
  readonly kleur: number;
  readonly verweven: boolean;
  readonly delen: readonly PngDeel[];
}

const KERN = ['IHDR', 'PLTE', 'IDAT', 'IEND'];
/** What a picture needs to look as it does. All else (text, times, EXIF, moving pictures, what we don't know) tells of its maker. */
const NODIG = [...KERN, 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'cICP', 'mDCV', 'cLLI'];
/** Per colour type: how many bits a sample may have. */
const BITS: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };

/** The chunks of a PNG up to its end. Refuses with BESTAND_TE_GROOT_UITGEPAKT, BESTAND_DUBBEL and BESTAND_NIET_LEESBAAR. */
export function leesPng(inhoud: Buffer): Png {
  if (!inhoud.subarray(0, 8).equals(PNG_KOP)) throw nietLeesbaar();
  const delen: PngDeel[] = [];
  let kop: Omit<Png, 'delen'> | undefined;
  for (let plek = 8; delen.at(-1)?.soort !== 'IEND';) {
    const deel = leesDeel(inhoud, plek);
    plek += deel.geheel.length;
    kop ??= leesKop(deel);
    delen.push(deel);
  }
  if (kop === undefined) throw nietLeesbaar();
  eisVolgorde(delen, kop.kleur);
  const einde = 8 + delen.reduce((som, { geheel }) => som + geheel.length, 0);
  if (einde !== inhoud.length) throw dubbel('een ander bestand achter de afbeelding');
  return { ...kop, delen };
}

/** Inspects a PNG and gives it without what it tells beside the picture. */
export function schoonPng(inhoud: Buffer): Buffer {
  const { delen } = leesPng(inhoud);
  const blijft = delen.filter(({ soort }) => NODIG.includes(soort));
  return blijft.length === delen.length ? inhoud : Buffer.concat([PNG_KOP, ...blijft.map(({ geheel }) => geheel)]);
}

function leesDeel(inhoud: Buffer, plek: number): PngDeel {
  if (plek + 12 > inhoud.length) throw nietLeesbaar();
  const einde = plek + 12 + inhoud.readUInt32BE(plek);
  const soort = inhoud.toString('latin1', plek + 4, plek + 8);
  if (einde > inhoud.length || !/^[A-Za-z]{4}$/.test(soort)) throw nietLeesbaar();
  if (crc32(inhoud.subarray(plek + 4, einde - 4)) !== inhoud.readUInt32BE(einde - 4)) throw nietLeesbaar();
  return { soort, inhoud: inhoud.subarray(plek + 8, einde - 4), geheel: inhoud.subarray(plek, einde) };
}

function leesKop({ soort, inhoud }: PngDeel): Omit<Png, 'delen'> {
  if (soort !== 'IHDR' || inhoud.length !== 13) throw nietLeesbaar();
  const [bits = 0, kleur = 0, packing, filter, weving = 0] = inhoud.subarray(8);
  const afmeting = { breedte: inhoud.readUInt32BE(0), hoogte: inhoud.readUInt32BE(4) };
  eisAfmeting(afmeting);
  if (BITS[kleur]?.includes(bits) !== true || packing !== 0 || filter !== 0 || weving > 1) throw nietLeesbaar();
  return { ...afmeting, bits, kleur, verweven: weving === 1 };
}

/** Nothing essential that we don't know, the pixels in one stretch, the palette where it is needed and before them. */
function eisVolgorde(delen: readonly PngDeel[], kleur: number): void {
  const soorten = delen.map(({ soort }) => soort);
  const eerste = soorten.indexOf('IDAT');
  const laatste = soorten.lastIndexOf('IDAT');
  const palet = soorten.indexOf('PLTE');
  const klopt =
    eerste > 0 &&
    soorten.slice(eerste, laatste).every((soort) => soort === 'IDAT') &&
    soorten.every((soort) => KERN.includes(soort) || /^[a-z]/.test(soort)) &&
    ['IHDR', 'PLTE', 'IEND'].every((soort) => soorten.indexOf(soort) === soorten.lastIndexOf(soort)) &&
    (kleur === 3 ? palet > 0 && palet < eerste : palet < eerste);
  if (!klopt) throw nietLeesbaar();
}
