import { actief, dubbel, nietLeesbaar } from '../weigering.js';
import { isMap, type ZipOnderdeel } from '../zip/onderdeel.js';
import { attribuut, type XmlElement, type XmlLezer } from './lees-xml.js';
import { schoonDocx } from './schoon-docx.js';
import { extensieVan, isExtern, isScript, isUitvoerbaar, type OfficeSoort } from './office-soort.js';

const HOOFDDEEL = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const INHOUDSOORTEN = '[content_types].xml';
const XML = ['xml', 'rels', 'vml', 'svg'];
const BEELD = [
  'png',
  'jpg',
  'jpeg',
  'jpe',
  'jfif',
  'gif',
  'bmp',
  'dib',
  'tif',
  'tiff',
  'emf',
  'wmf',
  'wdp',
  'webp',
  'odttf',
  'ttf',
  'otf',
  'fntdata',
  'sigs',
];
const PRINTER = /^word\/printersettings\/printersettings\d*\.bin$/;

const VERBODEN_NAMEN: readonly (readonly [RegExp, string])[] = [
  [/vba(?:project|data)|macro/, 'een macro'],
  [/(?:^|\/)activex\/|\/ctrlprops\//, 'een besturingselement (ActiveX)'],
  [/(?:^|\/)customui\d*\/|usercustomization|attachedtoolbars/, 'een aanpassing van het programma'],
  [/(?:^|\/)embeddings\/|oleobject/, 'een ingesloten bestand'],
  [/(?:^|\/)webextensions?\//, 'een invoegtoepassing'],
];

/** By the end of the type of a relation. Whatever else points outside the file is refused too, but for a link that one clicks. */
const VERBODEN_RELATIES: readonly (readonly [RegExp, string])[] = [
  [/\/(?:attachedTemplate|glossaryTemplate)$/i, 'een sjabloon van buiten het document'],
  [/\/(?:vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars)$/i, 'een macro'],
  [/\/(?:oleObject|package)$/i, 'een ingesloten bestand'],
  [/\/(?:control|activeXControlBinary)$/i, 'een besturingselement (ActiveX)'],
  [/\/(?:frame|subDocument|aFChunk|externalLinkPath|externalLink|xlExternalLinkPath)$/i, 'een ander document dat vanzelf wordt geladen'],
  [/\/(?:extensibility|userCustomization)$/i, 'een aanpassing van het programma'],
  [/\/webextension(?:taskpanes)?$/i, 'een invoegtoepassing'],
];
const VERBODEN_INHOUD = /macroEnabled|vba|activeX|oleObject|customUI|ms-office\.(?:web|attached)|template\.main/i;

/** Elements that bring in something else, by local name. */
const VERBODEN_ELEMENTEN: Readonly<Record<string, string>> = {
  altChunk: 'een ander document dat vanzelf wordt geladen',
  OLEObject: 'een ingesloten bestand',
  control: 'een besturingselement (ActiveX)',
  attachedTemplate: 'een sjabloon van buiten het document',
  mailMerge: 'een koppeling die vanzelf iets van buiten laadt',
  script: 'een script',
};
/** Fields that fetch or start something when they are updated. */
const VELD = /^\s*(?:INCLUDETEXT|INCLUDE|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD)\b|\bDDE(?:AUTO)?\b/im;

/** What a Word document of the plain kind may hold. Refuses with BESTAND_ACTIEF, BESTAND_DUBBEL and BESTAND_NIET_LEESBAAR. */
export class Docx implements OfficeSoort {
  readonly #metAuteur = new Set<string>();
  readonly #eigenschappen = new Map<string, string>();
  #hoofddeel = false;

  eisOnderdelen(onderdelen: readonly ZipOnderdeel[]): void {
    for (const naam of onderdelen.filter((deel) => !isMap(deel)).map((deel) => deel.naam.toLowerCase())) {
      const verboden = VERBODEN_NAMEN.find(([vorm]) => vorm.test(naam));
      if (verboden !== undefined) throw actief(verboden[1]);
      if (![...XML, ...BEELD].includes(extensieVan(naam)) && !PRINTER.test(naam)) throw actief('een ingesloten bestand');
    }
    if (!onderdelen.some(({ naam }) => naam.toLowerCase() === INHOUDSOORTEN)) throw nietLeesbaar();
  }

  isXml(naam: string): boolean {
    return XML.includes(extensieVan(naam));
  }

  lezer(naam: string): XmlLezer {
    const klein = naam.toLowerCase();
    if (klein === INHOUDSOORTEN) return { begin: (element) => this.#inhoudsoort(element) };
    if (klein.endsWith('.rels')) return { begin: (element) => this.#relatie(element, klein === '_rels/.rels') };
    return this.#deel(naam);
  }

  eisGeheel(): void {
    if (!this.#hoofddeel) throw dubbel('een ander soort document dan een gewoon Word-document');
  }

  async schoon(onderdelen: readonly ZipOnderdeel[]): Promise<readonly ZipOnderdeel[]> {
    if (onderdelen.some(({ naam }) => naam.toLowerCase().startsWith('_xmlsignatures/'))) return onderdelen;
    return schoonDocx(onderdelen, { eigenschappen: this.#eigenschappen, metAuteur: this.#metAuteur });
  }

  #inhoudsoort(element: XmlElement): void {
    const soort = attribuut(element, 'ContentType');
    if (soort === undefined) return;
    if (VERBODEN_INHOUD.test(soort)) throw actief('een macro, sjabloon of ingesloten bestand');
    // What is read as XML must be what we read as XML.
    const extensie = attribuut(element, 'Extension') ?? extensieVan(attribuut(element, 'PartName') ?? '');
    if (/[+/]xml\s*(?:;|$)/i.test(soort) && !XML.includes(extensie.toLowerCase())) throw dubbel('een onderdeel dat zich anders voordoet');
    this.#hoofddeel ||= soort === HOOFDDEEL;
  }

  #relatie(element: XmlElement, vanPakket: boolean): void {
    if (element.naam !== 'Relationship') return;
    const type = attribuut(element, 'Type') ?? '';
    const doel = attribuut(element, 'Target') ?? '';
    const extern = attribuut(element, 'TargetMode')?.toLowerCase() === 'external' || isExtern(doel);
    const verboden = VERBODEN_RELATIES.find(([vorm]) => vorm.test(type));
    if (verboden !== undefined) throw actief(verboden[1]);
    if (isUitvoerbaar(doel)) throw actief('een script');
    if (extern && !/\/hyperlink$/i.test(type)) throw actief('een koppeling die vanzelf iets van buiten laadt');
    if (vanPakket) this.#eigenschappen.set(doel.replace(/^\//, ''), type);
  }

  #deel(naam: string): XmlLezer {
    let inVeld = false;
    let velden = '';
    return {
      begin: (element) => {
        const verboden = VERBODEN_ELEMENTEN[element.naam];
        if (verboden !== undefined && Object.hasOwn(VERBODEN_ELEMENTEN, element.naam)) throw actief(verboden);
        inVeld = element.naam === 'instrText' || element.naam === 'delInstrText';
        // Each field on a line of its own; what one field is made of may stand in many pieces.
        if (element.naam === 'fldChar') velden += '\n';
        for (const attr of element.attributen) {
          if (isScript(attr.waarde)) throw actief('een script');
          if (laadt(element, attr.naam) && isExtern(attr.waarde)) throw actief('een koppeling die vanzelf iets van buiten laadt');
          if (attr.naam === 'instr') velden += `\n${attr.waarde}\n`;
          if (attr.naam === 'author' || attr.naam === 'initials') this.#metAuteur.add(naam);
        }
      },
      tekst: (tekst) => {
        if (inVeld) velden += tekst;
      },
      einde: (element) => {
        inVeld = false;
        if (velden !== '' && ['p', 'document', 'hdr', 'ftr'].includes(element.naam)) {
          if (VELD.test(velden)) throw actief('een veld dat vanzelf iets van buiten laadt');
          // A field may run over several paragraphs.
          velden = velden.slice(-4096);
        }
      },
    };
  }
}

/** Drawings name their pictures by themselves, where the rest of a document has a relation. */
function laadt(element: XmlElement, attribuutNaam: string): boolean {
  return attribuutNaam === 'src' || (attribuutNaam === 'href' && ['image', 'use', 'feImage', 'imagedata', 'fill'].includes(element.naam));
}
