import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { maakZip, type Stuk, stukVan } from './zip.js';

const OP = new Date('2026-11-27T09:00:00.000Z');
const nullen = (bytes: number, tel: (n: number) => void): Readable => {
  let over = bytes;
  return new Readable({
    read() {
      const deel = Math.min(over, 65_536);
      over -= deel;
      tel(deel);
      this.push(deel === 0 ? null : Buffer.alloc(deel));
    },
  });
};

describe(maakZip.name, () => {
  it('holds every file under its name, and is the same each time', async () => {
    const stukken = (): Stuk[] => [
      stukVan('leesmij.html', () => '<p>één</p>'),
      stukVan('documenten/01-cv.pdf', async () => Buffer.from('%PDF')),
    ];
    const zip = await buffer(maakZip(stukken(), OP));
    const uit = unzipSync(zip);
    expect(Object.entries(uit).map(([naam, inhoud]) => [naam, strFromU8(inhoud)])).toEqual([
      ['leesmij.html', '<p>één</p>'],
      ['documenten/01-cv.pdf', '%PDF'],
    ]);
    expect(await buffer(maakZip(stukken(), OP))).toEqual(zip);
  });

  it('reads no further than is taken: what is in memory stays small', async () => {
    let gelezen = 0;
    const geopend: string[] = [];
    const groot = (pad: string): Stuk => ({
      pad,
      open: async () => {
        geopend.push(pad);
        return nullen(64 * 1024 * 1024, (n) => (gelezen += n));
      },
    });
    const uit = maakZip([groot('a.pdf'), groot('b.pdf')], OP);
    await new Promise((klaar) => uit.once('readable', klaar));
    expect(geopend).toEqual(['a.pdf']);
    expect(gelezen).toBeLessThan(4 * 1024 * 1024);
    let bytes = 0;
    for await (const deel of uit) bytes += (deel as Buffer).length;
    expect(geopend).toEqual(['a.pdf', 'b.pdf']);
    expect(bytes).toBeGreaterThan(128 * 1024 * 1024);
  });

  it.each<[string, () => Promise<Readable>]>([
    ['does not open', () => Promise.reject(new Error('weg'))],
    [
      'breaks on its way',
      async () => {
        const stroom = new PassThrough();
        stroom.write('begin');
        setImmediate(() => stroom.destroy(new Error('weg')));
        return stroom;
      },
    ],
  ])('fails as a whole when a file %s', async (_, open) => {
    await expect(buffer(maakZip([stukVan('a.html', () => 'a'), { pad: 'b.pdf', open }], OP))).rejects.toThrow('weg');
  });

  it('closes what was open when nobody reads on', async () => {
    const open = nullen(64 * 1024 * 1024, () => undefined);
    const uit = maakZip([{ pad: 'a.pdf', open: async () => open }], OP);
    await new Promise((klaar) => uit.once('readable', klaar));
    const dicht = new Promise((klaar) => open.once('close', klaar));
    uit.destroy();
    await dicht;
    expect(open.destroyed).toBe(true);
  });
});
