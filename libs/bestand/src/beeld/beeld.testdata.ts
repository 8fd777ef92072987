import { deflateSync } from 'node:zlib';
import { PNG_KOP } from './png.js';
import { pngDeel } from './schrijf-png.js';

/** What a phone tells of where a photo was taken; no test may find it back. */
export const GPS = 'GPS 52.0907 N 5.1214 E';

export function segment(merk: number, inhoud: Buffer | string): Buffer {
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud, 'latin1') : inhoud;
  const kop = Buffer.from([0xff, merk, 0, 0]);
  kop.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([kop, bytes]);
}

/** An EXIF segment as a phone writes it, little-endian: make, orientation, and somewhere in it a place. */
export function exif(stand: number): Buffer {
  const tiff = Buffer.alloc(38);
  tiff.write('II\x2a\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  [0x010f, 2].forEach((waarde, i) => tiff.writeUInt16LE(waarde, 10 + 2 * i));
  [0x0112, 3].forEach((waarde, i) => tiff.writeUInt16LE(waarde, 22 + 2 * i));
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(stand, 30);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(GPS)]));
}

export interface TestJpg {
  readonly breedte?: number;
  readonly hoogte?: number;
  /** After the start. */
  readonly voor?: readonly Buffer[];
  /** The size that the header says. */
  readonly kop?: { readonly breedte: number; readonly hoogte: number };
}

/** A grey JPEG, baseline: black, but white in the eight by eight pixels at the top left. */
export function testJpg({
  breedte = 32,
  hoogte = 16,
  voor = [segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')],
  kop,
}: TestJpg = {}): Buffer {
  const sof = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  sof.writeUInt16BE(kop?.hoogte ?? hoogte, 1);
  sof.writeUInt16BE(kop?.breedte ?? breedte, 3);
  const bits: number[] = [];
  const schrijf = (waarde: number, aantal: number): void => {
    for (let bit = aantal - 1; bit >= 0; bit--) bits.push((waarde >> bit) & 1);
  };
  let vorige = 0;
  for (let blok = 0; blok < Math.ceil(breedte / 8) * Math.ceil(hoogte / 8); blok++) {
    // Steps of eight, so 127 is white and -128 is black; a code of four bits says how many follow, and one bit that the block ends.
    const dc = blok === 0 ? 127 : -128;
    const verschil = dc - vorige;
    vorige = dc;
    const aantal = verschil === 0 ? 0 : Math.floor(Math.log2(Math.abs(verschil))) + 1;
    schrijf(aantal, 4);
    schrijf(verschil > 0 ? verschil : verschil + 2 ** aantal - 1, aantal);
    schrijf(0, 1);
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const bytes = Array.from({ length: bits.length / 8 }, (_, i) => Number.parseInt(bits.slice(8 * i, 8 * i + 8).join(''), 2));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...voor,
    segment(0xdb, Buffer.from([0, ...Array.from({ length: 64 }, () => 8)])),
    segment(0xc0, sof),
    segment(0xc4, Buffer.from([0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
    segment(0xc4, Buffer.from([0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from(bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]))),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** As a phone makes it: with EXIF, a comment, a colour profile and a second picture behind the first. */
export const telefoonfoto = (stand: number): Buffer =>
  Buffer.concat([
    testJpg({
      voor: [
        exif(stand),
        segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">${GPS}</x:xmpmeta>`),
        segment(0xe2, 'ICC_PROFILE\0\x01\x01profiel'),
        segment(0xe2, `MPF\0${GPS}`),
        segment(0xed, `Photoshop 3.0\0${GPS}`),
        segment(0xfe, `gemaakt door Noor, ${GPS}`),
      ],
    }),
    testJpg(),
  ]);

export interface TestPng {
  readonly breedte?: number;
  readonly hoogte?: number;
  readonly kleur?: number;
  readonly bits?: number;
  readonly verweven?: boolean;
  /** Unpacked rows, each with its filter. */
  readonly pixels?: Buffer;
  readonly extra?: readonly Buffer[];
  readonly palet?: Buffer;
}

/** A PNG; red when nothing is said of its pixels. */
export function testPng({
  breedte = 4,
  hoogte = 2,
  kleur = 2,
  bits = 8,
  verweven = false,
  pixels,
  extra = [],
  palet,
}: TestPng = {}): Buffer {
  const kop = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, bits, kleur, 0, 0, verweven ? 1 : 0]);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  const rood = (): Buffer =>
    Buffer.concat(Array.from({ length: hoogte }, () => Buffer.from([0, ...Array.from({ length: breedte }, () => [255, 0, 0]).flat()])));
  return Buffer.concat([
    PNG_KOP,
    pngDeel('IHDR', kop),
    ...(palet === undefined ? [] : [pngDeel('PLTE', palet)]),
    ...extra,
    pngDeel('IDAT', deflateSync(pixels ?? rood())),
    pngDeel('IEND', Buffer.alloc(0)),
  ]);
}
