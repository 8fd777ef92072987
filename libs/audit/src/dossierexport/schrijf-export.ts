import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { centraleKop, eindeKop, lokaleKop, type ZipKop } from '#bestand/zip/koppen.js';
import type { Onderdeel } from './onderdeel.js';

const kopVan = ({ naam, bytes, crc32: crc }: Omit<Onderdeel, 'sha256' | 'open'>): ZipKop => ({
  ...{ naam, methode: 'OPGESLAGEN', crc, ingepakt: bytes, grootte: bytes },
});

/** How many bytes the zip of these entries has. */
export const exportBytes = (onderdelen: readonly Onderdeel[]): number =>
  onderdelen.reduce(
    (som, deel) => som + lokaleKop(kopVan(deel)).length + deel.bytes + centraleKop(kopVan(deel), 0).length,
    eindeKop(0, 0, 0).length,
  );

/** What stands in a zip behind its entries: the central directory and the end. */
export function inhoudsopgave(onderdelen: readonly Omit<Onderdeel, 'sha256' | 'open'>[]): Buffer {
  let plek = 0;
  const koppen = onderdelen.map((deel) => {
    const kop = centraleKop(kopVan(deel), plek);
    plek += voorkop(deel).length + deel.bytes;
    return kop;
  });
  const omvang = koppen.reduce((som, kop) => som + kop.length, 0);
  return Buffer.concat([...koppen, eindeKop(onderdelen.length, omvang, plek)]);
}

/** What stands in a zip before an entry. */
export const voorkop = (deel: Omit<Onderdeel, 'sha256' | 'open'>): Buffer => lokaleKop(kopVan(deel));

/** The zip of these entries. Each is opened when its turn comes and never kept; one that is not what was said of it breaks the stream. */
export const schrijfExport = (onderdelen: readonly Onderdeel[]): Readable => Readable.from(stukken(onderdelen), { objectMode: false });

async function* stukken(onderdelen: readonly Onderdeel[]): AsyncGenerator<Uint8Array> {
  for (const deel of onderdelen) {
    yield voorkop(deel);
    let [bytes, crc] = [0, 0];
    for await (const stuk of deel.open()) {
      if (stuk.length === 0) continue;
      [bytes, crc] = [bytes + stuk.length, crc32(stuk, crc)];
      yield stuk;
    }
    if (bytes !== deel.bytes || crc !== deel.crc32) throw new Error('an entry of the export is not what it was when it was counted');
  }
  yield inhoudsopgave(onderdelen);
}
