import { createHash, randomBytes } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { schrijfZip, verpak } from '#bestand/zip/schrijf-zip.js';
import { Bestandsonderzoek } from '#bestand/onderzoek.js';
import type { Bench } from '../bench-system.js';
import { type Figure, p50 } from '../figures.js';

/** Just under what may be handed in. */
const BYTES = 19 * 1024 * 1024;

/**
 * The inspection of a file of 19 MB of each kind, one at a time, with its thread from begin to end; against SHA-256 over the same bytes, which is
 * the least that taking a file in costs. And the preview of a page.
 */
export async function bestandPart({ sizes, meld }: Bench): Promise<readonly Figure[]> {
  const files = [
    ['pdf', await pdf()],
    ['jpg', jpg()],
    ['docx', docx()],
  ] as const;
  const onderzoek = new Bestandsonderzoek();
  const figures: Figure[] = [];
  try {
    for (const [soort, inhoud] of files) {
      meld(`bestand: ${soort}`);
      figures.push({
        part: 'bestand',
        what: `onderzoek van een ${soort} van 19 MB, p50`,
        unit: 'ms',
        value: await measure(sizes.inspections, () => onderzoek.onderzoek(soort, inhoud)),
        compared: await measure(sizes.inspections, async () => createHash('sha256').update(inhoud).digest()),
      });
    }
    const [[, groot]] = files;
    const value = await measure(sizes.inspections, () => onderzoek.voorbeeld('pdf', groot, 100));
    figures.push({ part: 'bestand', what: 'voorbeeld van een bladzijde uit die pdf, p50', unit: 'ms', value });
  } finally {
    await onderzoek.close();
  }
  return figures;
}

async function measure(count: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const samples: number[] = [];
  while (samples.length < count) {
    const began = performance.now();
    await work();
    samples.push(performance.now() - began);
  }
  return p50(samples);
}

/** 150 pages of text, and pictures for the rest. */
async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < 150; page += 1) {
    const blad = document.addPage();
    for (let line = 0; line < 50; line += 1)
      blad.drawText(`Bladzijde ${page}, regel ${line} van dit cv`, { x: 50, y: 50 + 14 * line, size: 10 });
  }
  document.context.register(document.context.stream(randomBytes(BYTES - 2 ** 18), { Type: 'XObject', Subtype: 'Image' }));
  return Buffer.from(await document.save());
}

/** 48 megapixels that nothing shows: the inspection walks them and doesn't unpack them. */
function jpg(): Buffer {
  const kop = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffe10008457869660000ffc0000b0817701f4001011100ffda0008010100003f00',
    'hex',
  );
  const pixels = randomBytes(BYTES).map((byte) => (byte === 0xff ? 0xfe : byte));
  return Buffer.concat([kop, pixels, Buffer.from([0xff, 0xd9])]);
}

/** A long text, and pictures for the rest. */
function docx(): Buffer {
  const soort = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const soorten = `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${soort}"/>`;
  const alinea = (): string => `<w:p w:author="x"><w:r><w:t>${randomBytes(48).toString('hex')}</w:t></w:r></w:p>`;
  const tekst = `<w:document xmlns:w="urn:w"><w:body>${Array.from({ length: 20_000 }, alinea).join('')}</w:body></w:document>`;
  const foto = verpak('word/media/image1.gif', Buffer.concat([Buffer.from('GIF89a'), randomBytes(BYTES - 2 ** 21)]));
  return schrijfZip([
    verpak('[Content_Types].xml', Buffer.from(`<Types xmlns="urn:t">${soorten}</Types>`)),
    verpak('word/document.xml', Buffer.from(tekst)),
    foto,
  ]);
}
