import { crc32, deflateSync } from 'node:zlib';
import type { Afmeting } from './grenzen.js';
import { PNG_KOP } from './png.js';

/** Each row is written as what it differs from the one above it. */
const FILTER_BOVEN = 2;

/** A PNG of these pixels, three bytes each, row after row. */
export function schrijfPng({ breedte, hoogte }: Afmeting, rgb: Buffer): Buffer {
  const kop = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  const rij = breedte * 3;
  const pixels = Buffer.alloc((rij + 1) * hoogte);
  for (let y = 0; y < hoogte; y++) {
    const begin = y * (rij + 1);
    pixels[begin] = FILTER_BOVEN;
    for (let i = 0; i < rij; i++) pixels[begin + 1 + i] = (rgb[y * rij + i] ?? 0) - (y === 0 ? 0 : (rgb[(y - 1) * rij + i] ?? 0));
  }
  return Buffer.concat([PNG_KOP, pngDeel('IHDR', kop), pngDeel('IDAT', deflateSync(pixels)), pngDeel('IEND', Buffer.alloc(0))]);
}

export function pngDeel(soort: string, inhoud: Buffer): Buffer {
  const midden = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const deel = Buffer.alloc(midden.length + 8);
  deel.writeUInt32BE(inhoud.length, 0);
  midden.copy(deel, 4);
  deel.writeUInt32BE(crc32(midden), deel.length - 4);
  return deel;
}
