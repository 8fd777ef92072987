import { isMap, type ZipOnderdeel } from '../zip/onderdeel.js';
import { verpak } from '../zip/schrijf-zip.js';
import { herschrijf, schoonBeeld } from './schoon-deel.js';

const META = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>`;
const MINIATUUR = /^Thumbnails\//i;
const MINIATUUR_VERMELDING = /<manifest:file-entry\b[^>]*full-path="Thumbnails\/[^>]*\/>/g;
const AUTEUR = /(<(dc:creator|meta:creator-initials|loext:sender-initials)>)[^<]*(<\/\2>)/g;
const PRINTER = /(<config:config-item\b[^>]*config:name="Printer(?:Name|Setup)"[^>]*>)[^<]*(<\/config:config-item>)/g;

/** Without properties, thumbnail, printer and names of authors; `mimetype` stays in front. What is not touched stays packed as it was. */
export async function schoonOdt(onderdelen: readonly ZipOnderdeel[]): Promise<readonly ZipOnderdeel[]> {
  const schoon: ZipOnderdeel[] = [];
  for (const onderdeel of onderdelen.filter((deel) => !isMap(deel) && !MINIATUUR.test(deel.naam))) schoon.push(await schoonDeel(onderdeel));
  return schoon;
}

async function schoonDeel(onderdeel: ZipOnderdeel): Promise<ZipOnderdeel> {
  switch (onderdeel.naam) {
    case 'meta.xml':
      return verpak(onderdeel.naam, Buffer.from(META));
    case 'META-INF/manifest.xml':
      return herschrijf(onderdeel, (xml) => xml.replace(MINIATUUR_VERMELDING, ''));
    case 'settings.xml':
      return herschrijf(onderdeel, (xml) => xml.replace(PRINTER, '$1$2'));
    case 'content.xml':
    case 'styles.xml':
      return herschrijf(onderdeel, (xml) => xml.replace(AUTEUR, '$1Auteur$3'));
    default:
      return schoonBeeld(onderdeel);
  }
}
