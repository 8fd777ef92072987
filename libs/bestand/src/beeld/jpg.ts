import { isWebpagina, verbergtZip } from '../herkenning.js';
import { dubbel } from '../weigering.js';
import { leesStand, schrijfStand } from './exif.js';
import { EOI, type Jpg, type JpgSegment, leesJpg } from './lees-jpg.js';

const COM = 0xfe;
const EXIF = 0xe1;

/** What a picture needs to look as it does: its density, its colours, and how they are stored. */
const NODIG: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };

const isVermelding = ({ merk }: JpgSegment): boolean => (merk >= 0xe0 && merk <= 0xef) || merk === COM;

function magBlijven(segment: JpgSegment): boolean {
  if (!isVermelding(segment)) return true;
  const nodig = NODIG[segment.merk];
  return nodig !== undefined && segment.inhoud.toString('latin1', 0, nodig.length) === nodig;
}

/** Inspects a JPEG and gives it without what it tells beside the picture; it still stands upright. */
export function schoonJpg(inhoud: Buffer): Buffer {
  const jpg = leesJpg(inhoud);
  for (const { inhoud: tekst } of jpg.segmenten.filter(isVermelding)) {
    if (isWebpagina(tekst) || verbergtZip(tekst) || tekst.includes('%PDF-')) throw dubbel('een ander bestand in de foto');
  }
  const blijft = jpg.segmenten.filter(magBlijven);
  const stand = standVan(jpg);
  if (blijft.length === jpg.segmenten.length && jpg.staart === 0) return inhoud;
  const kop = blijft[0]?.merk === 0xe0 ? 1 : 0;
  const delen = blijft.map(({ geheel }) => geheel);
  if (stand !== 1) delen.splice(kop, 0, schrijfStand(stand));
  const schoon = Buffer.concat([Buffer.from([0xff, 0xd8]), ...delen, Buffer.from([0xff, EOI])]);
  return schoon.equals(inhoud) ? inhoud : schoon;
}

export function standVan(jpg: Jpg): number {
  return (
    jpg.segmenten
      .filter(({ merk }) => merk === EXIF)
      .map(({ inhoud }) => leesStand(inhoud))
      .find((stand) => stand !== 1) ?? 1
  );
}
