import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32.js';
import type { ZipOnderdeel } from './onderdeel.js';

/** Names are UTF-8. */
const VLAGGEN = 0x0800;
/** 1 January 1980, the first day that a zip file knows: when something was saved is nobody's business. */
const DATUM = 0x0021;

export function verpak(naam: string, inhoud: Buffer): ZipOnderdeel {
  return { naam, methode: 'INGEPAKT', crc: crc32(inhoud), gegevens: deflateRawSync(inhoud), grootte: inhoud.length };
}

/** A zip file of these parts in this order, with nothing in it but them. Equal parts give equal bytes. */
export function schrijfZip(onderdelen: readonly ZipOnderdeel[]): Buffer {
  const lokaal: Buffer[] = [];
  const centraal: Buffer[] = [];
  let plek = 0;
  for (const onderdeel of onderdelen) {
    const naam = Buffer.from(onderdeel.naam, 'utf8');
    const kop = Buffer.alloc(26);
    kop.writeUInt16LE(20, 0);
    kop.writeUInt16LE(VLAGGEN, 2);
    kop.writeUInt16LE(onderdeel.methode === 'INGEPAKT' ? 8 : 0, 4);
    kop.writeUInt16LE(DATUM, 8);
    kop.writeUInt32LE(onderdeel.crc, 10);
    kop.writeUInt32LE(onderdeel.gegevens.length, 14);
    kop.writeUInt32LE(onderdeel.grootte, 18);
    kop.writeUInt16LE(naam.length, 22);
    const staart = Buffer.alloc(14);
    staart.writeUInt32LE(plek, 10);
    lokaal.push(Buffer.from('PK\x03\x04', 'latin1'), kop, naam, onderdeel.gegevens);
    centraal.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), kop, staart, naam);
    plek += 30 + naam.length + onderdeel.gegevens.length;
  }
  const einde = Buffer.alloc(22);
  einde.write('PK\x05\x06', 'latin1');
  einde.writeUInt16LE(onderdelen.length, 8);
  einde.writeUInt16LE(onderdelen.length, 10);
  einde.writeUInt32LE(
    centraal.reduce((som, deel) => som + deel.length, 0),
    12,
  );
  einde.writeUInt32LE(plek, 16);
  return Buffer.concat([...lokaal, ...centraal, einde]);
}
