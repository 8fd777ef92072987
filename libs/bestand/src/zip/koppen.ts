/** What both headers of a part say about it. */
export interface ZipKop {
  readonly naam: string;
  readonly methode: 'OPGESLAGEN' | 'INGEPAKT';
  readonly crc: number;
  /** Bytes as stored. */
  readonly ingepakt: number;
  /** Bytes when unpacked. */
  readonly grootte: number;
}

/** Names are UTF-8. */
const VLAGGEN = 0x0800;
/** 1 January 1980, the first day that a zip file knows: when something was saved is nobody's business. */
const DATUM = 0x0021;

function velden(deel: ZipKop, naam: Buffer): Buffer {
  const kop = Buffer.alloc(26);
  kop.writeUInt16LE(20, 0);
  kop.writeUInt16LE(VLAGGEN, 2);
  kop.writeUInt16LE(deel.methode === 'INGEPAKT' ? 8 : 0, 4);
  kop.writeUInt16LE(DATUM, 8);
  kop.writeUInt32LE(deel.crc, 10);
  kop.writeUInt32LE(deel.ingepakt, 14);
  kop.writeUInt32LE(deel.grootte, 18);
  kop.writeUInt16LE(naam.length, 22);
  return kop;
}

/** What stands before the bytes of a part. */
export function lokaleKop(deel: ZipKop): Buffer {
  const naam = Buffer.from(deel.naam, 'utf8');
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), velden(deel, naam), naam]);
}

/** What the central directory says of a part; `plek`: where its local header begins. */
export function centraleKop(deel: ZipKop, plek: number): Buffer {
  const naam = Buffer.from(deel.naam, 'utf8');
  const staart = Buffer.alloc(14);
  staart.writeUInt32LE(plek, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), velden(deel, naam), staart, naam]);
}

/** The end of a zip file of which the central directory of `omvang` bytes begins at `plek`. */
export function eindeKop(aantal: number, omvang: number, plek: number): Buffer {
  const einde = Buffer.alloc(22);
  einde.write('PK\x05\x06', 'latin1');
  einde.writeUInt16LE(aantal, 8);
  einde.writeUInt16LE(aantal, 10);
  einde.writeUInt32LE(omvang, 12);
  einde.writeUInt32LE(plek, 16);
  return einde;
}
