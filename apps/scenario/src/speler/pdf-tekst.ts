import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of a PDF of ours, without white space: what was said, however the lines fell. */
export async function tekstVanPdf(bytes: Uint8Array): Promise<string> {
  return zonderWit(tekstPerPagina(await PDFDocument.load(bytes, { updateMetadata: false })).join(''));
}

/** The text of each page, as a machine reads it. */
export const tekstPerPagina = (pdf: PDFDocument): readonly string[] =>
  pdf.getPages().map(({ node }) => {
    const fonts = node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    const tabellen = new Map((fonts?.entries() ?? []).map(([naam]) => [naam.asString(), tekensVan(fonts?.lookup(naam, PDFDict))]));
    return letters(leesStroom(node.Contents()), tabellen);
  });

export const zonderWit = (tekst: string): string => tekst.replace(/[\s\u200b\u00ad]+/g, '');

/** What a stream holds, byte by byte; empty when it is none. */
export function leesStroom(stroom: unknown): string {
  return stroom instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stroom).decode()).toString('latin1') : '';
}

/** Glyph number to text, from the table that also serves search, copy and screen readers. */
function tekensVan(font: PDFDict | undefined): ReadonlyMap<string, string> {
  const tabel = new Map<string, string>();
  const tekst = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, blok] of leesStroom(font?.lookup(PDFName.of('ToUnicode'))).matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, cid = '', hex = ''] of (blok ?? '').matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) tabel.set(cid.toLowerCase(), tekst(hex));
  }
  return tabel;
}

function letters(inhoud: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let uit = '';
  for (const { woord, reeks } of stukken(inhoud)) {
    if (woord?.startsWith('/') === true) font = fonts.get(woord) ?? font;
    for (const [cid] of Buffer.from(reeks ?? '', 'latin1')
      .toString('hex')
      .matchAll(/.{4}/g))
      uit += font.get(cid) ?? '';
  }
  return uit;
}

interface Stuk {
  readonly woord?: string;
  readonly reeks?: string;
}

/** The strings of a content stream and the words between them. Within a string brackets may nest. */
function* stukken(inhoud: string): Generator<Stuk> {
  let plaats = 0;
  while (plaats < inhoud.length) {
    if (inhoud[plaats] === '(') {
      const { reeks, einde } = leesReeks(inhoud, plaats + 1);
      plaats = einde;
      yield { reeks };
      continue;
    }
    const vorm = /[^\s()[\]]+|[\s)[\]]/y;
    vorm.lastIndex = plaats;
    const woord = vorm.exec(inhoud)?.[0] ?? ' ';
    plaats += woord.length;
    if (woord.trim() !== '') yield { woord };
  }
}

function leesReeks(inhoud: string, begin: number): { readonly reeks: string; readonly einde: number } {
  let reeks = '';
  let diepte = 1;
  let plaats = begin;
  for (; plaats < inhoud.length && diepte > 0; plaats += 1) {
    const [heel = '', na = ''] = /^\\([0-7]{1,3}|[\s\S])/.exec(inhoud.slice(plaats, plaats + 4)) ?? [];
    if (heel !== '') {
      reeks += /^[0-7]/.test(na) ? String.fromCharCode(Number.parseInt(na, 8)) : (ESCAPES[na] ?? na);
      plaats += heel.length - 1;
      continue;
    }
    if (inhoud[plaats] === '(') diepte += 1;
    if (inhoud[plaats] === ')') diepte -= 1;
    if (diepte > 0) reeks += inhoud[plaats] ?? '';
  }
  return { reeks, einde: plaats };
}
