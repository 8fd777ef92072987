import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { leesStroom, tekstPerPagina, zonderWit } from '../../apps/scenario/src/speler/pdf-tekst.js';

export { zonderWit };

export interface PdfTekst {
  readonly paginas: readonly string[];
  /** All pages without white space and break opportunities: what was said, however the lines fell. */
  readonly alles: string;
  /** Whether the text has an embedded font program for each of its fonts. */
  readonly lettertypenIngesloten: boolean;
  readonly catalogus: PDFDict;
  readonly xmp: string;
}

/** What a PDF of ours says, and what makes it one that lasts. */
export async function leesPdf(bytes: Uint8Array): Promise<PdfTekst> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const paginas = tekstPerPagina(pdf);
  const xmp = Buffer.from(leesStroom(pdf.catalog.lookup(PDFName.of('Metadata'))), 'latin1').toString('utf8');
  return {
    paginas,
    alles: zonderWit(paginas.join('')),
    lettertypenIngesloten: fonts(pdf).every(isIngesloten),
    catalogus: pdf.catalog,
    xmp,
  };
}

const fonts = (pdf: PDFDocument): readonly PDFDict[] =>
  pdf.getPages().flatMap(({ node }) => {
    const dict = node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    return (dict?.keys() ?? []).map((naam) => dict!.lookup(naam, PDFDict));
  });

function isIngesloten(font: PDFDict): boolean {
  const cid = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const beschrijving = cid.lookup(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile2', 'FontFile3'].some((sleutel) => beschrijving.lookup(PDFName.of(sleutel)) instanceof PDFStream);
}
