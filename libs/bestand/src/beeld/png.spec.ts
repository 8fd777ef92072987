import { deflateSync } from 'node:zlib';
import { onderzoekInhoud } from '../onderzoek-taak.js';
import { weigering } from '../weigering.testdata.js';
import { testZip } from '../zip/zip.testdata.js';
import { GPS, testPng, exif } from './beeld.testdata.js';
import { leesPng, schoonPng } from './png.js';
import { pngRijen } from './png-rijen.js';
import { pngDeel } from './schrijf-png.js';
import { voorbeeldVanPng } from './voorbeeld-png.js';

const vind = async (png: Buffer): Promise<string> => weigering(() => onderzoekInhoud('png', png));
const tekst = [
  pngDeel('tEXt', Buffer.from(`Author\0Noor ${GPS}`)),
  pngDeel('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(GPS))])),
  pngDeel('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${GPS}`)),
  pngDeel('eXIf', exif(6).subarray(10)),
  pngDeel('tIME', Buffer.from([7, 227, 1, 2, 10, 0, 0])),
  pngDeel('prVt', Buffer.from(GPS)),
];

/** The pixels of a small PNG that we made ourselves: one row of bytes each. */
async function pixels(png: Buffer): Promise<readonly (readonly number[])[]> {
  const rijen: number[][] = [];
  for await (const { bytes } of pngRijen(leesPng(png))) rijen.push([...bytes]);
  return rijen;
}

describe('what a PNG tells beside the picture', () => {
  it('is gone, and its colours are not', () => {
    const png = testPng({ extra: [pngDeel('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])), ...tekst, pngDeel('pHYs', Buffer.alloc(9))] });
    const schoon = schoonPng(png);
    expect(leesPng(schoon).delen.map(({ soort }) => soort)).toEqual(['IHDR', 'gAMA', 'pHYs', 'IDAT', 'IEND']);
    expect(schoon.includes(GPS)).toBe(false);
    expect(schoonPng(schoon)).toBe(schoon);
  });
});

describe('attack 19: a PNG that is something else as well', () => {
  const achter = (bytes: Buffer | string): Buffer => Buffer.concat([testPng(), Buffer.from(bytes)]);
  const achteraan = 'BESTAND_DUBBEL: een ander bestand achter de afbeelding';
  it.each([
    ['a zip behind it', achter(testZip([{ naam: 'a', inhoud: 'a' }])), achteraan],
    ['a page behind it', achter('<script>alert(1)</script>'), achteraan],
    ['one byte behind it', achter('\0'), achteraan],
    ['a checksum that is wrong', Buffer.from(testPng().map((byte, i) => (i === 29 ? byte ^ 1 : byte))), 'BESTAND_NIET_LEESBAAR'],
    ['its end cut off', testPng().subarray(0, -12), 'BESTAND_NIET_LEESBAAR'],
    ['an essential part that nobody knows', testPng({ extra: [pngDeel('ABCD', Buffer.from('x'))] }), 'BESTAND_NIET_LEESBAAR'],
    ['two headers', testPng({ extra: [pngDeel('IHDR', Buffer.alloc(13))] }), 'BESTAND_NIET_LEESBAAR'],
    ['a palette too few', testPng({ kleur: 3, pixels: Buffer.alloc(10) }), 'BESTAND_NIET_LEESBAAR'],
    ['an unknown kind of colour', testPng({ kleur: 5 }), 'BESTAND_NIET_LEESBAAR'],
    ['fewer pixels than it says', testPng({ hoogte: 3, pixels: Buffer.alloc(26) }), 'BESTAND_NIET_LEESBAAR'],
    ['an unknown filter', testPng({ breedte: 1, hoogte: 1, pixels: Buffer.from([9, 0, 0, 0]) }), 'BESTAND_NIET_LEESBAAR'],
  ])('%s', async (_wat, png, verwacht) => expect(await vind(png)).toBe(verwacht));
});

describe('attack 24: a flood of pixels', () => {
  it('is refused from the header', async () => {
    const png = testPng({ breedte: 60_000, hoogte: 60_000, pixels: Buffer.alloc(10) });
    expect(await vind(png)).toBe('BESTAND_TE_GROOT_UITGEPAKT: een beeld van meer dan 50 megapixel');
    expect(await vind(testPng({ breedte: 0 }))).toBe('BESTAND_NIET_LEESBAAR');
  });

  it('is refused at the first pixel more than the header says', async () => {
    const png = testPng({ pixels: Buffer.alloc(50 * 1024 * 1024) });
    expect(await vind(png)).toBe('BESTAND_TE_GROOT_UITGEPAKT: meer beeld dan het zegt');
  });
});

describe('a preview of a PNG', () => {
  const rood = [255, 0, 0];
  it.each([
    ['colour', testPng({ breedte: 2, hoogte: 1 }), [[...rood, ...rood]]],
    ['colour of 16 bits', testPng({ breedte: 1, hoogte: 1, bits: 16, pixels: Buffer.from([0, 255, 9, 0, 9, 0, 9]) }), [rood]],
    ['grey', testPng({ breedte: 1, hoogte: 1, kleur: 0, pixels: Buffer.from([0, 100]) }), [[100, 100, 100]]],
    [
      'black and white',
      testPng({ breedte: 2, hoogte: 1, kleur: 0, bits: 1, pixels: Buffer.from([0, 0b01000000]) }),
      [[0, 0, 0, 255, 255, 255]],
    ],
    [
      'a palette',
      testPng({ breedte: 2, hoogte: 1, kleur: 3, bits: 4, palet: Buffer.from([0, 0, 9, ...rood]), pixels: Buffer.from([0, 0x10]) }),
      [[...rood, 0, 0, 9]],
    ],
    ['half covering red, on white', testPng({ breedte: 1, hoogte: 1, kleur: 6, pixels: Buffer.from([0, ...rood, 51]) }), [[255, 204, 204]]],
    ['grey that covers nothing, on white', testPng({ breedte: 1, hoogte: 1, kleur: 4, pixels: Buffer.from([0, 7, 0]) }), [[255, 255, 255]]],
    [
      'woven pixels',
      testPng({ breedte: 2, hoogte: 2, kleur: 0, verweven: true, pixels: Buffer.from([0, 1, 0, 2, 0, 3, 4]) }),
      [
        [1, 1, 1, 2, 2, 2],
        [3, 3, 3, 4, 4, 4],
      ],
    ],
    [
      'every filter',
      testPng({ breedte: 2, hoogte: 5, kleur: 0, pixels: Buffer.from([0, 10, 20, 1, 10, 10, 2, 0, 0, 3, 5, 0, 4, 0, 10]) }),
      [
        [10, 10, 10, 20, 20, 20],
        [10, 10, 10, 20, 20, 20],
        [10, 10, 10, 20, 20, 20],
        [10, 10, 10, 15, 15, 15],
        [10, 10, 10, 25, 25, 25],
      ],
    ],
  ])('shows %s', async (_wat, png, verwacht) => expect(await pixels(await voorbeeldVanPng(png))).toEqual(verwacht));

  it('is at most 1240 wide, and the mean of what it stands for', async () => {
    const rij = Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: 2480 }, (_, x) => (x % 2) * 200))]);
    const klein = await voorbeeldVanPng(testPng({ breedte: 2480, hoogte: 2, kleur: 0, pixels: Buffer.concat([rij, rij]) }));
    expect(leesPng(klein)).toMatchObject({ breedte: 1240, hoogte: 1, kleur: 2 });
    expect(new Set((await pixels(klein))[0])).toEqual(new Set([100]));
  });
});
