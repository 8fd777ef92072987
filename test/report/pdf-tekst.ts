import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';

const lees = (stream: unknown): string => {
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The strings of a content stream and the words between them. Within a string brackets may nest. */
function* stukken(inhoud: string): Generator<{ readonly woord?: string; readonly letters?: string }> {
  for (let i = 0; i < inhoud.length;) {
    if (inhoud[i] !== '(') {
      const woord = /[^\s()[\]]+|[\s)[\]]/y;
      woord.lastIndex = i;
      const [gevonden = ' '] = woord.exec(inhoud) ?? [];
      i += gevonden.length;
      if (gevonden.trim() !== '') yield { woord: gevonden };
      continue;
    }
    let letters = '';
    let diepte = 1;
    for (i += 1; diepte > 0; i += 1) {
      const [heel = '', na = ''] = /^\\([0-7]{1,3}|[\s\S])/.exec(inhoud.slice(i, i + 4)) ?? [];
      if (heel !== '') {
        letters += /^[0-7]/.test(na) ? String.fromCharCode(Number.parseInt(na, 8)) : (ESCAPES[na] ?? na);
        i += heel.length - 1;
        continue;
      }
      if (inhoud[i] === '(') diepte += 1;
      if (inhoud[i] === ')') diepte -= 1;
      if (diepte > 0) letters += inhoud[i];
    }
    yield { letters };
  }
}

/** Glyph number to text, from the table that also serves search, copy and screen readers. */
function tekens(toUnicode: string): ReadonlyMap<string, string> {
  const tabel = new Map<string, string>();
  const tekst = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, blok] of toUnicode.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, cid, hex] of (blok ?? '').matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      tabel.set((cid ?? '').toLowerCase(), tekst(hex ?? ''));
  }
  return tabel;
}

export interface PdfTekst {
  readonly paginas: readonly string[];
  /** All pages without white space and break opportunities: what was said, however the lines fell. */
  readonly alles: string;
  /** Whether the text has an embedded font program for each of its fonts. */
  readonly lettertypenIngesloten: boolean;
  readonly catalogus: PDFDict;
  readonly xmp: string;
}

export const zonderWit = (tekst: string): string => tekst.replace(/[\s\u200b]+/g, '');

/** The text of a PDF as a machine reads it. Knows just enough of the format to check our own files. */
export async function leesPdf(bytes: Uint8Array): Promise<PdfTekst> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  let ingesloten = true;
  const paginas = pdf.getPages().map(({ node }) => {
    const fonts = new Map<string, ReadonlyMap<string, string>>();
    for (const [naam] of node.Resources()?.lookup(PDFName.of('Font'), PDFDict).entries() ?? []) {
      const font = node.Resources()!.lookup(PDFName.of('Font'), PDFDict).lookup(naam, PDFDict);
      const cid = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
      const beschrijving = cid.lookup(PDFName.of('FontDescriptor'), PDFDict);
      ingesloten &&= ['FontFile2', 'FontFile3'].some((sleutel) => beschrijving.lookup(PDFName.of(sleutel)) instanceof PDFStream);
      fonts.set(naam.asString(), tekens(lees(font.lookup(PDFName.of('ToUnicode')))));
    }
    let font: ReadonlyMap<string, string> = new Map();
    let uit = '';
    for (const { woord, letters } of stukken(lees(node.Contents()))) {
      if (woord?.startsWith('/')) font = fonts.get(woord) ?? font;
      for (const cid of Buffer.from(letters ?? '', 'latin1')
        .toString('hex')
        .match(/.{4}/g) ?? [])
        uit += font.get(cid) ?? '';
    }
    return uit;
  });
  const xmp = Buffer.from(lees(pdf.catalog.lookup(PDFName.of('Metadata'))), 'latin1').toString('utf8');
  return { paginas, alles: zonderWit(paginas.join('')), lettertypenIngesloten: ingesloten, catalogus: pdf.catalog, xmp };
}
