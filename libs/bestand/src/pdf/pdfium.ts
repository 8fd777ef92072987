import { PDFiumLibrary } from '@hyzyla/pdfium';
import { DomainError } from '#domain/fout/domain-error.js';
import { type Afmeting, voorbeeldAfmeting } from '../beeld/grenzen.js';
import { schrijfPng } from '../beeld/schrijf-png.js';
import { geenVoorbeeld, nietLeesbaar } from '../weigering.js';

/** PDFium, compiled to WebAssembly: it sees no file, no network and no memory but its own. One for each thread that needs it. */
type Document = Awaited<ReturnType<PDFiumLibrary['loadDocument']>>;

async function met<T>(inhoud: Buffer, doe: (document: Document) => T | Promise<T>): Promise<T> {
  const pdfium = await PDFiumLibrary.init();
  try {
    const document = await pdfium.loadDocument(inhoud);
    return await doe(document);
  } catch (fout) {
    throw fout instanceof DomainError ? fout : nietLeesbaar();
  }
}

/** How many pages a program that shows them finds. Refuses with BESTAND_NIET_LEESBAAR. */
export async function telBladzijden(inhoud: Buffer): Promise<number> {
  return met(inhoud, (document) => document.getPageCount());
}

/**
 * A picture of one page, from 1, as wide as a preview is or as large as asked. Refuses with VOORBEELD_NIET_MOGELIJK a page that isn't there,
 * and with BESTAND_NIET_LEESBAAR.
 */
export async function beeldVanBladzijde(
  inhoud: Buffer,
  nummer: number,
  afmeting?: Afmeting,
): Promise<{ readonly png: Buffer; readonly paginas: number }> {
  return met(inhoud, async (document) => {
    const paginas = document.getPageCount();
    if (!Number.isInteger(nummer) || nummer < 1 || nummer > paginas) throw geenVoorbeeld();
    document.initializeFormFields();
    const bladzijde = document.getPage(nummer - 1);
    const { originalWidth: breedte, originalHeight: hoogte } = bladzijde.getOriginalSize();
    if (!(breedte > 0 && hoogte > 0)) throw nietLeesbaar();
    const { breedte: width, hoogte: height } = afmeting ?? voorbeeldAfmeting({ breedte, hoogte }, true);
    const { data, ...gemaakt } = await bladzijde.render({ width, height, render: 'bitmap', renderFormFields: true });
    const rgb = Buffer.alloc(gemaakt.width * gemaakt.height * 3);
    for (let i = 0; i < rgb.length / 3; i++) for (let k = 0; k < 3; k++) rgb[i * 3 + k] = data[i * 4 + k] ?? 255;
    return { png: schrijfPng({ breedte: gemaakt.width, hoogte: gemaakt.height }, rgb), paginas };
  });
}
