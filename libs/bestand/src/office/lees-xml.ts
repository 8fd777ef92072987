import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { actief, nietLeesbaar } from '../weigering.js';

export interface XmlElement {
  readonly naam: string;
  /** The namespace. */
  readonly uri: string;
  readonly attributen: readonly { readonly naam: string; readonly uri: string; readonly waarde: string }[];
}

export interface XmlLezer {
  begin?(element: XmlElement): void;
  einde?(element: XmlElement): void;
  tekst?(tekst: string): void;
}

/** Other encodings can hide from us what a program would read; office programs write none of them. */
const CODERING = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii)$/i;

/**
 * Reads one XML part as it comes. Any DOCTYPE is refused (BESTAND_ACTIEF) before anything in it is looked at, so no entity is ever defined or
 * fetched; what isn't well-formed is BESTAND_NIET_LEESBAAR.
 */
export async function leesXml(delen: AsyncIterable<Buffer>, lezer: XmlLezer): Promise<void> {
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false });
  parser.on('error', () => {
    throw nietLeesbaar();
  });
  parser.on('doctype', () => {
    throw doctype();
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !CODERING.test(encoding)) throw nietLeesbaar();
  });
  parser.on('opentag', (tag) => lezer.begin?.(elementVan(tag)));
  parser.on('closetag', (tag) => lezer.einde?.(elementVan(tag)));
  parser.on('text', (tekst) => lezer.tekst?.(tekst));
  parser.on('cdata', (tekst) => lezer.tekst?.(tekst));
  let vertaler: TextDecoder | undefined;
  for await (const deel of delen) {
    vertaler ??= new TextDecoder(coderingVan(deel), { fatal: true });
    parser.write(vertaal(vertaler, deel));
  }
  parser.write(vertaal(vertaler ?? new TextDecoder(), undefined)).close();
}

const doctype = (): Error => actief('een verwijzing naar iets buiten het document (DOCTYPE)');

/** The first bytes of an XML part tell how it is written. */
function coderingVan([een = 0, twee = 0]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((een === 0xff && twee === 0xfe) || (een === 0x3c && twee === 0)) return 'utf-16le';
  if ((een === 0xfe && twee === 0xff) || (een === 0 && twee === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function vertaal(vertaler: TextDecoder, deel: Buffer | undefined): string {
  try {
    return deel === undefined ? vertaler.decode() : vertaler.decode(deel, { stream: true });
  } catch {
    throw nietLeesbaar();
  }
}

function elementVan(tag: SaxesTagNS): XmlElement {
  const attributen = Object.values<SaxesAttributeNS>(tag.attributes);
  return { naam: tag.local, uri: tag.uri, attributen: attributen.map(({ local, uri, value }) => ({ naam: local, uri, waarde: value })) };
}

/** The value of the first attribute of this name, whatever its namespace. */
export const attribuut = (element: XmlElement, naam: string): string | undefined =>
  element.attributen.find((attr) => attr.naam === naam)?.waarde;
