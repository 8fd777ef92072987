const KOP = Buffer.from('Exif\0\0', 'latin1');
const STAND = 0x0112;
const KORT = 3;

/** How the picture must be turned to stand upright, 1 to 8 as EXIF numbers it; 1 when the segment doesn't say or makes no sense. */
export function leesStand(app1: Buffer): number {
  if (!app1.subarray(0, KOP.length).equals(KOP) || app1.length < KOP.length + 8) return 1;
  const tiff = app1.subarray(KOP.length);
  const klein = tiff.toString('latin1', 0, 2) === 'II';
  const kort = (plek: number): number => (plek + 2 > tiff.length ? 0 : klein ? tiff.readUInt16LE(plek) : tiff.readUInt16BE(plek));
  const begin = klein ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const aantal = Math.min(kort(begin), 1000);
  for (let i = 0; i < aantal; i++) {
    const plek = begin + 2 + 12 * i;
    const stand = kort(plek + 8);
    if (kort(plek) === STAND && kort(plek + 2) === KORT) return stand >= 1 && stand <= 8 ? stand : 1;
  }
  return 1;
}

/** An EXIF segment, with its marker, that says nothing but how the picture must be turned. */
export function schrijfStand(stand: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0\x2a', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(STAND, 10);
  tiff.writeUInt16BE(KORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(stand, 18);
  const lengte = Buffer.alloc(2);
  lengte.writeUInt16BE(2 + KOP.length + tiff.length);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), lengte, KOP, tiff]);
}
