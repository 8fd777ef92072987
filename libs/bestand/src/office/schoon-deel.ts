import { DomainError } from '#domain/fout/domain-error.js';
import { schoonJpg } from '../beeld/jpg.js';
import { schoonPng } from '../beeld/png.js';
import type { ZipOnderdeel } from '../zip/onderdeel.js';
import { geheel } from '../zip/pak-uit.js';
import { verpak } from '../zip/schrijf-zip.js';
import { extensieVan } from './office-soort.js';

/** Text of another encoding than UTF-8 has no characters that we look for side by side, and stays as it is. */
export async function herschrijf(onderdeel: ZipOnderdeel, verander: (xml: string) => string): Promise<ZipOnderdeel> {
  const xml = (await geheel(onderdeel)).toString('utf8');
  const nieuw = verander(xml);
  return nieuw === xml ? onderdeel : verpak(onderdeel.naam, Buffer.from(nieuw));
}

const BEELDEN: Readonly<Record<string, (beeld: Buffer) => Buffer>> = { jpg: schoonJpg, jpeg: schoonJpg, png: schoonPng };

/** A photo in a document tells as much as one on its own. One that we can't take apart is left to whoever opens the document. */
export async function schoonBeeld(onderdeel: ZipOnderdeel): Promise<ZipOnderdeel> {
  const maakSchoon = BEELDEN[extensieVan(onderdeel.naam)];
  if (maakSchoon === undefined) return onderdeel;
  const beeld = await geheel(onderdeel);
  try {
    const schoon = maakSchoon(beeld);
    return schoon === beeld ? onderdeel : verpak(onderdeel.naam, schoon);
  } catch (fout) {
    if (fout instanceof DomainError) return onderdeel;
    throw fout;
  }
}
