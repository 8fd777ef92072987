import { BESTANDSSOORT_MIME } from '#domain/document/bestand.rules.js';
import { actief, dubbel, nietLeesbaar, versleuteld } from '../weigering.js';
import { isMap, type ZipOnderdeel } from '../zip/onderdeel.js';
import { attribuut, type XmlElement, type XmlLezer } from './lees-xml.js';
import { extensieVan, isExtern, isScript, isUitvoerbaar, type OfficeSoort } from './office-soort.js';
import { schoonOdt } from './schoon-odt.js';

const MANIFEST = 'META-INF/manifest.xml';
const XML = ['xml', 'rdf', 'svg'];
const ZONDER_EXTENSIE = ['mimetype', 'layout-cache'];
const BEELD = ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'emf', 'wmf', 'svm', 'webp', 'ttf', 'otf'];

const VERBODEN_NAMEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:basic|scripts|dialogs)\//, 'een macro'],
  [/^object(?:replacements| \d+)?\/|^object \d+$/, 'een ingesloten bestand'],
];

/** By local name; the namespaces differ between versions of the standard. */
const VERBODEN_ELEMENTEN: Readonly<Record<string, string>> = {
  'event-listener': 'een script',
  script: 'een script',
  'execute-macro': 'een macro',
  'library-embedded': 'een macro',
  object: 'een ingesloten bestand',
  'object-ole': 'een ingesloten bestand',
  applet: 'een ingesloten programma',
  plugin: 'een ingesloten programma',
  'floating-frame': 'een ander document dat vanzelf wordt geladen',
  'dde-source': 'een koppeling die vanzelf iets van buiten laadt',
  'dde-connection': 'een koppeling die vanzelf iets van buiten laadt',
  'dde-connection-decl': 'een koppeling die vanzelf iets van buiten laadt',
};
/** Links that one clicks, around text or around a picture; and the template that it was made with, which is named but not loaded. */
const LAADT_NIET = ['a', 'template'];

/** What a text document of OpenDocument may hold. Refuses with BESTAND_ACTIEF, BESTAND_DUBBEL, BESTAND_VERSLEUTELD and BESTAND_NIET_LEESBAAR. */
export class Odt implements OfficeSoort {
  #soort: string | undefined;

  eisOnderdelen(onderdelen: readonly ZipOnderdeel[]): void {
    const [eerste] = onderdelen;
    const soort = eerste?.naam === 'mimetype' && eerste.methode === 'OPGESLAGEN' ? eerste.gegevens.toString('latin1') : undefined;
    if (soort !== BESTANDSSOORT_MIME.odt) throw dubbel('een ander soort document dan een gewoon tekstdocument');
    for (const naam of onderdelen.map((deel) => deel.naam.toLowerCase())) {
      const verboden = VERBODEN_NAMEN.find(([vorm]) => vorm.test(naam));
      if (verboden !== undefined) throw actief(verboden[1]);
    }
    for (const { naam } of onderdelen.filter((deel) => !isMap(deel))) {
      const bekend = [...XML, ...BEELD].includes(extensieVan(naam)) || ZONDER_EXTENSIE.includes(naam);
      if (!bekend) throw actief('een ingesloten bestand');
    }
    if (!['content.xml', MANIFEST].every((nodig) => onderdelen.some(({ naam }) => naam === nodig))) throw nietLeesbaar();
  }

  isXml(naam: string): boolean {
    return XML.includes(extensieVan(naam));
  }

  lezer(naam: string): XmlLezer {
    return { begin: naam === MANIFEST ? (element) => this.#vermelding(element) : eisElement };
  }

  eisGeheel(): void {
    if (this.#soort !== BESTANDSSOORT_MIME.odt) throw dubbel('een ander soort document dan een gewoon tekstdocument');
  }

  async schoon(onderdelen: readonly ZipOnderdeel[]): Promise<readonly ZipOnderdeel[]> {
    return onderdelen.some(({ naam }) => /^META-INF\/.*signatures/i.test(naam)) ? onderdelen : schoonOdt(onderdelen);
  }

  #vermelding(element: XmlElement): void {
    if (element.naam === 'encryption-data' || element.naam === 'encrypted-key') throw versleuteld();
    const soort = attribuut(element, 'media-type');
    if (element.naam !== 'file-entry' || soort === undefined) return;
    if (attribuut(element, 'full-path') === '/') this.#soort ??= soort;
    else if (/vnd\.sun\.star\.(?:oleobject|basic)|opendocument\.(?!graphics-)|msole|java-archive/i.test(soort))
      throw actief('een ingesloten bestand');
  }
}

function eisElement(element: XmlElement): void {
  const verboden = Object.hasOwn(VERBODEN_ELEMENTEN, element.naam) ? VERBODEN_ELEMENTEN[element.naam] : undefined;
  if (verboden !== undefined) throw actief(verboden);
  for (const { naam, waarde } of element.attributen) {
    if (isScript(waarde) || (naam === 'href' && isUitvoerbaar(waarde))) throw actief('een script');
    // A path that leaves the package names a file beside it.
    const vanBuiten = isExtern(waarde) || waarde.startsWith('../');
    if (naam === 'href' && !LAADT_NIET.includes(element.naam) && vanBuiten) throw actief('een koppeling die vanzelf iets van buiten laadt');
  }
}
