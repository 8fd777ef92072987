import { isMap, type ZipOnderdeel } from '../zip/onderdeel.js';
import { verpak } from '../zip/schrijf-zip.js';
import { herschrijf, schoonBeeld } from './schoon-deel.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** By the end of the type of the relation: what stands in the place of each. */
const LEEG: readonly (readonly [RegExp, string])[] = [
  [/\/core-properties$/i, '<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'],
  [/\/extended-properties$/i, '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'],
  [/\/custom-properties$/i, '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'],
];
const PERSONEN = '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>';
const MINIATUUR = /\/metadata\/thumbnail$/i;
const MINIATUUR_RELATIE = /<(?:\w+:)?Relationship\b[^>]*\/metadata\/thumbnail["'][^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g;
const AUTEUR = /(\s[\w.-]+:(?:author|initials)\s*=\s*)(?:"[^"]*"|'[^']*')/g;

export interface DocxSporen {
  /** What the relations of the package point at, with the type of the relation. */
  readonly eigenschappen: ReadonlyMap<string, string>;
  /** The parts in which a comment or a change names its author. */
  readonly metAuteur: ReadonlySet<string>;
}

/** Without properties, thumbnail and names of authors. What is not touched stays packed as it was. */
export async function schoonDocx(onderdelen: readonly ZipOnderdeel[], sporen: DocxSporen): Promise<readonly ZipOnderdeel[]> {
  const schoon: ZipOnderdeel[] = [];
  for (const onderdeel of onderdelen.filter((deel) => !isMap(deel))) {
    const { naam } = onderdeel;
    const relatie = sporen.eigenschappen.get(naam) ?? '';
    if (MINIATUUR.test(relatie)) continue;
    const leeg = LEEG.find(([type]) => type.test(relatie))?.[1];
    if (leeg !== undefined) schoon.push(verpak(naam, Buffer.from(XML + leeg)));
    else if (naam.toLowerCase() === 'word/people.xml') schoon.push(verpak(naam, Buffer.from(XML + PERSONEN)));
    else if (naam.toLowerCase() === '_rels/.rels') schoon.push(await herschrijf(onderdeel, (xml) => xml.replace(MINIATUUR_RELATIE, '')));
    else if (sporen.metAuteur.has(naam)) schoon.push(await herschrijf(onderdeel, (xml) => xml.replace(AUTEUR, '$1"Auteur"')));
    else schoon.push(await schoonBeeld(onderdeel));
  }
  return schoon;
}
