const TABEL = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as zip and PNG use it; `vorig` is the outcome of what came before. Node has it in zlib from version 22 on. */
export function crc32(bytes: Uint8Array, vorig = 0): number {
  let crc = ~vorig;
  for (const byte of bytes) crc = (TABEL[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
