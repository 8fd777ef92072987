import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

/** A one-page PDF with these lines; made up, like everyone in it. */
export async function maakPdf(titel: string, regels: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(titel);
  const letter = await pdf.embedFont(StandardFonts.Helvetica);
  const blad = pdf.addPage([595, 842]);
  blad.drawText(titel, { x: 60, y: 770, size: 20, font: letter });
  regels.forEach((regel, nummer) => blad.drawText(regel, { x: 60, y: 730 - nummer * 18, size: 11, font: letter }));
  return pdf.save();
}

/** The photo of a made-up diploma that lies in `apps/local/demo`, beside the sources. */
export function diplomaFoto(): Uint8Array {
  let map = __dirname;
  while (!existsSync(join(map, 'package.json'))) map = dirname(map);
  return readFileSync(join(map, 'apps', 'local', 'demo', 'diploma.jpg'));
}
