import { testZip } from '../zip/zip.testdata.js';
import { weigering } from '../weigering.testdata.js';
import { exif, GPS, segment, telefoonfoto, testJpg } from './beeld.testdata.js';
import { schoonJpg, standVan } from './jpg.js';
import { leesJpg } from './lees-jpg.js';

const vind = async (jpg: Buffer): Promise<string> => weigering(() => schoonJpg(jpg));
const zip = testZip([{ naam: 'a.txt', inhoud: 'a' }]);
const achter = (bytes: Buffer | string): Buffer => Buffer.concat([testJpg(), Buffer.from(bytes)]);

describe('what a photo tells beside the picture', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is gone, and it still stands upright (%i)', (stand) => {
    const foto = telefoonfoto(stand);
    expect(foto.includes(GPS)).toBe(true);
    const schoon = schoonJpg(foto);
    for (const spoor of [GPS, 'Noor', 'Photoshop', 'xmpmeta', 'MPF']) expect(schoon.includes(spoor)).toBe(false);
    expect(schoon.includes('ICC_PROFILE')).toBe(true);
    expect(standVan(leesJpg(schoon))).toBe(stand);
    expect(schoon.includes('Exif')).toBe(stand !== 1);
    const pixels = (jpg: Buffer): unknown =>
      leesJpg(jpg)
        .segmenten.filter(({ merk }) => merk < 0xe0)
        .map(({ geheel }) => geheel);
    expect(pixels(schoon)).toEqual(pixels(foto));
    expect(schoonJpg(schoon)).toBe(schoon);
  });

  it('is nothing in a scan: the same bytes', () => {
    const scan = testJpg();
    expect(schoonJpg(scan)).toBe(scan);
  });

  it.each([
    ['notes of a camera', achter('\0\0\x01\x0anotities SEFT')],
    ['a short film', achter('\0\0\0\x18ftypmp42film')],
    ['a second picture', achter(testJpg())],
    ['padding', achter(Buffer.alloc(100))],
    ['a second picture behind padding', achter(Buffer.concat([Buffer.alloc(7), testJpg()]))],
  ])('is cut off behind the picture: %s', (_wat, foto) => expect(schoonJpg(foto).equals(testJpg())).toBe(true));

  it('is not read where it lies: a broken orientation stands upright', () => {
    const stuk = (tiff: string): Buffer => testJpg({ voor: [segment(0xe1, `Exif\0\0${tiff}`)] });
    for (const tiff of ['', 'II', 'II\x2a\0\xff\xff\xff\xff', 'MM\0\x2a\0\0\0\x08\xff\xff']) expect(standVan(leesJpg(stuk(tiff)))).toBe(1);
    expect(standVan(leesJpg(testJpg({ voor: [exif(9)] })))).toBe(1);
  });
});

describe('attack 19: a photo that is something else as well', () => {
  const achteraan = 'BESTAND_DUBBEL: een ander bestand achter de foto';
  const erin = 'BESTAND_DUBBEL: een ander bestand in de foto';
  it.each([
    ['a zip behind it', achter(zip), achteraan],
    ['a zip behind a second picture', Buffer.concat([achter(testJpg()), zip]), achteraan],
    ['a page behind it', achter('<html><script>alert(1)</script></html>'), achteraan],
    ['a PDF behind it', achter('%PDF-1.7 %%EOF'), achteraan],
    ['anything behind it', achter('x'), achteraan],
    ['a page in a comment', testJpg({ voor: [segment(0xfe, '*/<script>alert(1)</script>')] }), erin],
    ['a PDF in a comment', testJpg({ voor: [segment(0xfe, '%PDF-1.7')] }), erin],
    ['a zip in a segment', testJpg({ voor: [segment(0xe9, zip)] }), erin],
    ['a page that is called a photo', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'BESTAND_NIET_LEESBAAR'],
    ['a GIF', Buffer.from('GIF89a'), 'BESTAND_NIET_LEESBAAR'],
  ])('%s', async (_wat, jpg, verwacht) => expect(await vind(jpg)).toBe(verwacht));
});

describe('attack 24: a flood of pixels', () => {
  it('is refused from the header', async () => {
    expect(await vind(testJpg({ kop: { breedte: 60_000, hoogte: 60_000 } }))).toBe(
      'BESTAND_TE_GROOT_UITGEPAKT: een beeld van meer dan 50 megapixel',
    );
    expect(await vind(testJpg({ kop: { breedte: 10_000, hoogte: 5_000 } }))).toBe('NIET_GEWEIGERD');
  });

  it.each([
    ['no width', testJpg({ kop: { breedte: 0, hoogte: 5 } })],
    ['its end cut off', testJpg().subarray(0, -2)],
    ['its pixels cut off', testJpg().subarray(0, 60)],
    ['nothing but a start and an end', Buffer.from('ffd8ffd9', 'hex')],
    ['two headers', testJpg({ voor: [segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0]))] })],
    ['a segment longer than the file', Buffer.concat([Buffer.from('ffd8ffe0ffff', 'hex'), Buffer.alloc(9)])],
    ['a segment shorter than its length', Buffer.concat([Buffer.from('ffd8ffe00001', 'hex'), Buffer.alloc(9)])],
  ])('with %s it can not be read', async (_wat, jpg) => expect(await vind(jpg)).toBe('BESTAND_NIET_LEESBAAR'));
});
