import * as fc from 'fast-check';
import { telefoonfoto, testJpg, testPng } from './beeld/beeld.testdata.js';
import { schoonJpg } from './beeld/jpg.js';
import { leesPng, schoonPng } from './beeld/png.js';
import { pngRijen } from './beeld/png-rijen.js';
import { voorbeeldVanPng } from './beeld/voorbeeld-png.js';
import { Docx } from './office/docx.js';
import { docx, odt } from './office/office.testdata.js';
import { Odt } from './office/odt.js';
import { onderzoekOffice } from './office/onderzoek-office.js';
import { onderzoekPdf } from './pdf/onderzoek-pdf.js';
import { pdfObjecten } from './pdf/pdf-objecten.js';
import { eisRustig } from './pdf/pdf-regels.js';
import { eenBlad, eerlijkePdf, objectstroom } from './pdf/pdf.testdata.js';
import { weigering } from './weigering.testdata.js';

/** A file of which a few bytes are others, that is cut off, or of which a piece comes twice. */
function beschadigd(heel: Buffer): fc.Arbitrary<Buffer> {
  const plek = fc.nat(heel.length - 1);
  const bytes = fc.array(fc.tuple(plek, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }).map((veranderingen) => {
    const anders = Buffer.from(heel);
    for (const [waar, byte] of veranderingen) anders[waar] = byte;
    return anders;
  });
  const stuk = fc
    .tuple(plek, plek, plek)
    .map(([van, tot, waar]) => Buffer.concat([heel.subarray(0, waar), heel.subarray(van, tot), heel.subarray(waar)]));
  return fc.oneof(
    bytes,
    stuk,
    plek.map((lengte) => heel.subarray(0, lengte)),
  );
}

const PDF_STUKKEN = [
  'obj',
  '1 0 obj',
  'endobj',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  '<',
  '/S',
  '/OpenAction',
  '/First',
  ' 1 0 R ',
  'stream\n',
  'trailer',
  '%',
  '\n',
  '/',
  '#',
  '\\',
  '9',
];
const pdfSoep = fc
  .array(fc.constantFrom(...PDF_STUKKEN), { maxLength: 300 })
  .map((stukken) => Buffer.from(`%PDF-1.7\n${stukken.join('')}\n%%EOF`, 'latin1'));
const pixels = async (png: Buffer): Promise<void> => {
  for await (const _ of pngRijen(leesPng(png)));
};
const foto = testJpg();

/** Without the net that catches all in the product: whatever bytes come in, the outcome is a file or a refusal. */
describe('no bytes break', () => {
  it.each([
    [
      'the rules for PDF',
      async (pdf: Buffer) => eisRustig(pdfObjecten(pdf)),
      fc.oneof(pdfSoep, beschadigd(eenBlad('/OpenAction 4 0 R', ['<< /S /GoTo >>', objectstroom(['<< /A 1 >>', '(x)'])]))),
      2000,
    ],
    [
      'JPEG',
      schoonJpg,
      fc.oneof(
        beschadigd(telefoonfoto(6)),
        fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from([0xff, 0xd8, 0xff, ...bytes])),
      ),
      1000,
    ],
    ['PNG', schoonPng, beschadigd(testPng()), 500],
    ['the pixels of a PNG', pixels, fc.uint8Array({ maxLength: 40 }).map((bytes) => testPng({ pixels: Buffer.from(bytes) })), 300],
    [
      'the preview of a PNG',
      voorbeeldVanPng,
      fc
        .uint8Array({ minLength: 3, maxLength: 3 })
        .map((bytes) => testPng({ breedte: 1, hoogte: 1, kleur: 3, palet: Buffer.from([1]), pixels: Buffer.from(bytes.subarray(0, 2)) })),
      100,
    ],
    ['docx', async (bestand: Buffer) => onderzoekOffice(bestand, new Docx()), beschadigd(docx(foto)), 300],
    ['odt', async (bestand: Buffer) => onderzoekOffice(bestand, new Odt()), beschadigd(odt(foto)), 300],
  ] as const)('%s', async (_wat, onderzoek: (bestand: Buffer) => unknown, bestanden: fc.Arbitrary<Buffer>, numRuns) => {
    await fc.assert(
      fc.asyncProperty(bestanden, async (bestand) => {
        await weigering(() => onderzoek(bestand));
      }),
      { numRuns },
    );
  });

  it('PDF, PDFium included', async () => {
    const heel = await eerlijkePdf();
    await fc.assert(
      fc.asyncProperty(beschadigd(heel), async (pdf) => {
        await weigering(() => onderzoekPdf(pdf));
      }),
      { numRuns: 60 },
    );
  });
});
