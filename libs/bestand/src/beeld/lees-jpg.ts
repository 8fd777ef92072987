import { isWebpagina, verbergtZip, vreemdBegin } from '../herkenning.js';
import { dubbel, nietLeesbaar } from '../weigering.js';
import { type Afmeting, eisAfmeting } from './grenzen.js';

export interface JpgSegment {
  readonly merk: number;
  /** Without marker and length. */
  readonly inhoud: Buffer;
  /** As it stands in the file: marker, length, content and, after a start of scan, the pixels. */
  readonly geheel: Buffer;
}

export interface Jpg extends Afmeting {
  /** 1 grey, 3 colour, 4 for print. */
  readonly kanalen: number;
  readonly segmenten: readonly JpgSegment[];
  /** How many bytes a camera put behind the picture. */
  readonly staart: number;
}

const SOI = 0xffd8;
export const EOI = 0xd9;
const SOS = 0xda;
/** Baseline, extended and progressive; no program that people use writes another. */
const SOF = [0xc0, 0xc1, 0xc2];
const SOF_ANDERS = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

/** The segments of a JPEG up to its end. Refuses with BESTAND_TE_GROOT_UITGEPAKT, BESTAND_DUBBEL and BESTAND_NIET_LEESBAAR. */
export function leesJpg(inhoud: Buffer): Jpg {
  if (inhoud.length < 4 || inhoud.readUInt16BE(0) !== SOI) throw nietLeesbaar();
  const segmenten: JpgSegment[] = [];
  let kop: { readonly breedte: number; readonly hoogte: number; readonly kanalen: number } | undefined;
  let plek = 2;
  for (;;) {
    const begin = plek;
    if (inhoud[plek] !== 0xff) throw nietLeesbaar();
    // A marker may be padded with more of its first byte.
    while (inhoud[plek] === 0xff) plek++;
    const merk = inhoud[plek++];
    if (merk === undefined || merk === 0) throw nietLeesbaar();
    if (merk === EOI) break;
    if (plek + 2 > inhoud.length) throw nietLeesbaar();
    const einde = plek + inhoud.readUInt16BE(plek);
    if (einde > inhoud.length || einde < plek + 2 || SOF_ANDERS.includes(merk)) throw nietLeesbaar();
    const deel = inhoud.subarray(plek + 2, einde);
    if (SOF.includes(merk)) {
      if (kop !== undefined || deel.length < 6) throw nietLeesbaar();
      kop = { hoogte: deel.readUInt16BE(1), breedte: deel.readUInt16BE(3), kanalen: deel[5] ?? 0 };
      eisAfmeting(kop);
    }
    plek = merk === SOS ? eindeScan(inhoud, einde) : einde;
    if (merk === SOS && kop === undefined) throw nietLeesbaar();
    segmenten.push({ merk, inhoud: deel, geheel: inhoud.subarray(begin, plek) });
  }
  if (kop === undefined || ![1, 3, 4].includes(kop.kanalen) || !segmenten.some(({ merk }) => merk === SOS)) throw nietLeesbaar();
  eisStaart(inhoud.subarray(plek));
  return { ...kop, segmenten, staart: inhoud.length - plek };
}

/** Pixels end at the first marker that is no part of them. */
function eindeScan(inhoud: Buffer, vanaf: number): number {
  for (let plek = inhoud.indexOf(0xff, vanaf); plek >= 0; plek = inhoud.indexOf(0xff, plek + 1)) {
    const volgende = inhoud[plek + 1] ?? 0;
    const hoortErbij = volgende === 0 || volgende === 0xff || (volgende >= 0xd0 && volgende <= 0xd7);
    if (!hoortErbij) return plek;
  }
  throw nietLeesbaar();
}

/**
 * Cameras put more behind the picture: a second picture with more light, a short film, notes. That is cut off with the rest of what they
 * tell. Anything else is another file that hides here.
 */
function eisStaart(metVulling: Buffer): void {
  const begin = metVulling.findIndex((byte) => byte !== 0);
  if (begin < 0) return;
  const staart = metVulling.subarray(begin);
  const vanCamera =
    (staart.length > 3 && staart.readUIntBE(0, 3) === 0xffd8ff) ||
    staart.toString('latin1', staart.length - 4) === 'SEFT' ||
    // A film begins with its length, of which the first bytes are zero.
    metVulling.toString('latin1', 4, 8) === 'ftyp';
  const vreemd = vreemdBegin(staart) !== undefined || verbergtZip(staart) || isWebpagina(staart) || staart.includes('%PDF-');
  if (!vanCamera || vreemd) throw dubbel('een ander bestand achter de foto');
}
