import { crc32, createInflateRaw } from 'node:zlib';
import { dubbel, nietLeesbaar, teGrootUitgepakt } from '../weigering.js';
import type { ZipOnderdeel } from './onderdeel.js';

const STUK = 64 * 1024;

/**
 * Unpacks one part, piece by piece, so that none of it needs to be kept. The directory said how much it would be: the first byte more is
 * refused (BESTAND_TE_GROOT_UITGEPAKT), and so is anything that is not what was packed (BESTAND_NIET_LEESBAAR).
 */
export async function* pakUit(onderdeel: ZipOnderdeel): AsyncGenerator<Buffer> {
  const { grootte, crc } = onderdeel;
  let bytes = 0;
  let som = 0;
  for await (const deel of onderdeel.methode === 'OPGESLAGEN' ? [onderdeel.gegevens] : inflate(onderdeel.gegevens)) {
    bytes += deel.length;
    if (bytes > grootte) throw teGrootUitgepakt('een onderdeel dat groter is dan het zegt');
    som = crc32(deel, som);
    yield deel;
  }
  if (bytes !== grootte || som !== crc) throw nietLeesbaar();
}

export async function geheel(onderdeel: ZipOnderdeel): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of pakUit(onderdeel)) delen.push(deel);
  return Buffer.concat(delen);
}

async function* inflate(gegevens: Buffer): AsyncGenerator<Buffer> {
  const uitpakker = createInflateRaw({ chunkSize: STUK });
  uitpakker.end(gegevens);
  try {
    for await (const deel of uitpakker) if (Buffer.isBuffer(deel)) yield deel;
  } catch {
    throw nietLeesbaar();
  }
  if (uitpakker.bytesWritten !== gegevens.length) throw dubbel('meer na het einde');
}
