import { crc32, deflateRawSync } from 'node:zlib';
import { centraleKop, eindeKop, lokaleKop } from './koppen.js';
import type { ZipOnderdeel } from './onderdeel.js';

export function verpak(naam: string, inhoud: Buffer): ZipOnderdeel {
  return { naam, methode: 'INGEPAKT', crc: crc32(inhoud), gegevens: deflateRawSync(inhoud), grootte: inhoud.length };
}

/** A zip file of these parts in this order, with nothing in it but them. Equal parts give equal bytes. */
export function schrijfZip(onderdelen: readonly ZipOnderdeel[]): Buffer {
  const lokaal: Buffer[] = [];
  const centraal: Buffer[] = [];
  let plek = 0;
  for (const onderdeel of onderdelen) {
    const deel = { ...onderdeel, ingepakt: onderdeel.gegevens.length };
    const kop = lokaleKop(deel);
    lokaal.push(kop, onderdeel.gegevens);
    centraal.push(centraleKop(deel, plek));
    plek += kop.length + onderdeel.gegevens.length;
  }
  const inhoudsopgave = Buffer.concat(centraal);
  return Buffer.concat([...lokaal, inhoudsopgave, eindeKop(onderdelen.length, inhoudsopgave.length, plek)]);
}
