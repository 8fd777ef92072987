import { beeldVanBladzijde } from '../pdf/pdfium.js';
import { type Afmeting, voorbeeldAfmeting } from './grenzen.js';
import { standVan } from './jpg.js';
import { leesJpg } from './lees-jpg.js';

/**
 * A smaller picture of a JPEG, upright. It becomes the only thing on a page of a PDF, so that the one program that draws our pages, in its
 * own closed memory, also unpacks photos.
 */
export async function voorbeeldVanJpg(inhoud: Buffer): Promise<Buffer> {
  const jpg = leesJpg(inhoud);
  const stand = standVan(jpg);
  const rechtop = stand > 4 ? { breedte: jpg.hoogte, hoogte: jpg.breedte } : jpg;
  const klein = voorbeeldAfmeting(rechtop, false);
  const { png } = await beeldVanBladzijde(alsPdf(inhoud, jpg, klein, stand), 1, klein);
  return png;
}

/** How the unit square of a picture lies on a page of this size, for each way in which EXIF says that it must be turned. */
const MATRIX: readonly ((b: number, h: number) => readonly number[])[] = [
  (b, h) => [b, 0, 0, h, 0, 0],
  (b, h) => [-b, 0, 0, h, b, 0],
  (b, h) => [-b, 0, 0, -h, b, h],
  (b, h) => [b, 0, 0, -h, 0, h],
  (b, h) => [0, -h, -b, 0, b, h],
  (b, h) => [0, -h, b, 0, 0, h],
  (b, h) => [0, h, b, 0, 0, 0],
  (b, h) => [0, h, -b, 0, b, 0],
];
const KLEUREN: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]' };

function alsPdf(jpg: Buffer, beeld: Afmeting & { readonly kanalen: number }, blad: Afmeting, stand: number): Buffer {
  const tekening = `q ${MATRIX[stand - 1]?.(blad.breedte, blad.hoogte).join(' ')} cm /B Do Q`;
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${blad.breedte} ${blad.hoogte}] /Resources << /XObject << /B 5 0 R >> >> /Contents 4 0 R >>`,
    `<< /Length ${tekening.length} >>\nstream\n${tekening}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${beeld.breedte} /Height ${beeld.hoogte} /ColorSpace ${KLEUREN[beeld.kanalen]} /BitsPerComponent 8 ` +
      `/Filter /DCTDecode /Length ${jpg.length} >>\nstream\n${jpg.toString('latin1')}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const plekken = objecten.map((object, i) => {
    const plek = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(plek).padStart(10, '0')} 00000 n \n`;
  });
  const staart = `xref\n0 6\n0000000000 65535 f \n${plekken.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(pdf + staart, 'latin1');
}
