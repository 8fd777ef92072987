/** How formats begin that may not hide inside another file. */
const BEGIN: readonly (readonly [string, Buffer])[] = [
  ['een ingepakt bestand', Buffer.from('PK\x03\x04', 'latin1')],
  ['een ingepakt bestand', Buffer.from('PK\x05\x06', 'latin1')],
  ['een ingepakt bestand', Buffer.from('Rar!\x1a\x07', 'latin1')],
  ['een ingepakt bestand', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
  ['een ingepakt bestand', Buffer.from('\x1f\x8b\x08', 'latin1')],
  ['een ingepakt bestand', Buffer.from('BZh', 'latin1')],
  ['een ingepakt bestand', Buffer.from('\xfd7zXZ\x00', 'latin1')],
  ['een ingepakt bestand', Buffer.from('MSCF', 'latin1')],
  ['een programma', Buffer.from('MZ', 'latin1')],
  ['een programma', Buffer.from('\x7fELF', 'latin1')],
  ['een programma', Buffer.from('\xca\xfe\xba\xbe', 'latin1')],
  ['een programma', Buffer.from('#!', 'latin1')],
  ['een ingesloten document', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
  ['een ingesloten document', Buffer.from('{\\rtf', 'latin1')],
  ['een ingesloten document', Buffer.from('%PDF-', 'latin1')],
];

/** What these bytes are, when they are something that does not belong inside a document. */
export function vreemdBegin(begin: Uint8Array): string | undefined {
  const bytes = Buffer.from(begin.buffer, begin.byteOffset, begin.byteLength);
  return BEGIN.find(([, merk]) => bytes.subarray(0, merk.length).equals(merk))?.[0];
}

const WEBPAGINA = /<\s*(?:!doctype\s+html|html|head|body|script|svg|iframe|\?php)[\s>/]/i;

export const isWebpagina = (bytes: Buffer): boolean => WEBPAGINA.test(bytes.toString('latin1'));

const ZIP_EINDE = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_ONDERDEEL = Buffer.from('PK\x03\x04', 'latin1');
/** The end record and the longest comment that may follow it: where a reader of zip files looks. */
const ZIP_STAART = 22 + 0xffff;

/** Would a reader of zip files find one in here? Four bytes alone can be chance in compressed data, so what follows must make sense too. */
export function verbergtZip(inhoud: Buffer): boolean {
  const begin = Math.max(0, inhoud.length - ZIP_STAART);
  return (
    vindt(inhoud, ZIP_EINDE, begin, (plek) => plek + 22 <= inhoud.length && inhoud.readUInt16LE(plek + 4) === 0) ||
    vindt(inhoud, ZIP_ONDERDEEL, 0, (plek) => plek + 30 <= inhoud.length && isOnderdeel(inhoud, plek))
  );
}

function isOnderdeel(inhoud: Buffer, plek: number): boolean {
  const naamLengte = inhoud.readUInt16LE(plek + 26);
  return inhoud.readUInt16LE(plek + 4) <= 63 && [0, 8].includes(inhoud.readUInt16LE(plek + 8)) && naamLengte > 0 && naamLengte < 1024;
}

function vindt(inhoud: Buffer, merk: Buffer, vanaf: number, klopt: (plek: number) => boolean): boolean {
  for (let plek = inhoud.indexOf(merk, vanaf); plek >= 0; plek = inhoud.indexOf(merk, plek + 1)) if (klopt(plek)) return true;
  return false;
}
