import { deflateRawSync } from 'node:zlib';
import { weigering } from '../weigering.testdata.js';
import { leesZip } from './lees-zip.js';
import { geheel, pakUit } from './pak-uit.js';
import { schrijfZip, verpak } from './schrijf-zip.js';
import { testZip, type TestOnderdeel } from './zip.testdata.js';

const MB = 1024 * 1024;
const vind = async (zip: Buffer): Promise<string> => weigering(() => leesZip(zip));
const een = (anders: Partial<TestOnderdeel> = {}): TestOnderdeel => ({ naam: 'a.xml', inhoud: '<a/>', ...anders });
const veranderd = (zip: Buffer, plek: number, byte: number): Buffer => {
  const anders = Buffer.from(zip);
  anders[plek] = byte;
  return anders;
};

/** Unpacks all that the directory lets through. */
async function allesUit(zip: Buffer): Promise<number> {
  let bytes = 0;
  for (const onderdeel of leesZip(zip)) for await (const deel of pakUit(onderdeel)) bytes += deel.length;
  return bytes;
}

describe('an honest zip', () => {
  it.each([
    ['packed', [een()]],
    ['stored', [een({ opgeslagen: true })]],
    ['with sizes behind the part', [een({ achteraf: true }), een({ naam: 'b.xml', achteraf: true })]],
    ['with a folder', [een({ naam: 'map/', inhoud: '', opgeslagen: true }), een({ naam: 'map/a.xml' })]],
    ['with the modes of files that a Mac writes', [een({ mode: 0o100644 })]],
    ['with short XML that shrinks very well', [een({ inhoud: '<a/>'.repeat(200_000) })]],
  ])('is read when it is %s', async (_hoe, delen) => {
    const gelezen = leesZip(testZip(delen));
    expect(await Promise.all(gelezen.map(async (deel) => (await geheel(deel)).toString()))).toEqual(delen.map(({ inhoud }) => inhoud));
  });

  it('is written the same each time, and read back', async () => {
    const delen = [verpak('é.xml', Buffer.from('<a/>')), ...leesZip(testZip([een({ opgeslagen: true, achteraf: true })]))];
    const zip = schrijfZip(delen);
    expect(schrijfZip(delen).equals(zip)).toBe(true);
    expect(leesZip(zip)).toEqual(delen);
  });
});

describe('attack 21: a zip bomb', () => {
  it.each([
    ['one member of 300 MB', [een({ inhoud: Buffer.alloc(8), grootte: 300 * MB })], 'uitgepakt meer dan 100 MB'],
    [
      'many that are together too much',
      Array.from({ length: 11 }, (_, i) => een({ naam: `${i}`, grootte: 10 * MB })),
      'uitgepakt meer dan 100 MB',
    ],
    ['one that grows a thousand times', [een({ inhoud: Buffer.alloc(2 * MB) })], 'een onderdeel dat bij het uitpakken te veel groeit'],
    ['5 000 files', Array.from({ length: 5000 }, (_, i) => een({ naam: `${i}` })), 'meer dan 1000 onderdelen'],
    ['a size that needs a bigger kind of zip', [een({ grootte: 0xffffffff })], 'uitgepakt meer dan 100 MB'],
  ])('%s is refused from the directory', async (_wat, delen, wat) => {
    expect(await vind(testZip(delen))).toBe(`BESTAND_TE_GROOT_UITGEPAKT: ${wat}`);
  });

  it('is refused as soon as a part is more than it says', async () => {
    const zip = testZip([een({ inhoud: Buffer.alloc(90 * MB), grootte: 1000 })]);
    const voor = process.memoryUsage().arrayBuffers;
    expect(await weigering(() => allesUit(zip))).toBe('BESTAND_TE_GROOT_UITGEPAKT: een onderdeel dat groter is dan het zegt');
    expect(process.memoryUsage().arrayBuffers - voor).toBeLessThan(64 * MB);
  });

  it.each([
    ['less than it says', testZip([een({ grootte: 5 })])],
    ['something else than it says', testZip([een({ crc: 1 })])],
    ['no packed data', veranderd(testZip([een()]), 30 + 'a.xml'.length, 0xff)],
  ])('is refused when a part holds %s', async (_wat, zip) => {
    expect(await weigering(() => allesUit(zip))).toBe('BESTAND_NIET_LEESBAAR');
  });

  it('is refused when something hides behind the packed data of a part', async () => {
    const rauw = Buffer.concat([deflateRawSync('<a/>'), Buffer.from('MZ')]);
    expect(await weigering(() => allesUit(testZip([een({ rauw })])))).toBe('BESTAND_DUBBEL: meer na het einde');
  });

  const anders = 'BESTAND_DUBBEL: onderdelen die anders zijn dan de inhoudsopgave zegt';
  const verborgen = 'BESTAND_DUBBEL: verborgen of overlappende onderdelen';
  it.each([
    ['overlapping entries', testZip([een(), een({ naam: 'b.xml', overlapt: true })]), verborgen],
    ['a size that lies in the header', testZip([een({ lokaal: { grootte: 9 } })]), anders],
    ['a name that lies in the header', testZip([een({ lokaal: { naam: 'b.xml' } })]), anders],
    ['a method that lies in the header', testZip([een({ lokaal: { methode: 0 } })]), anders],
    ['more data than there is', testZip([een({ ingepakt: 5000 })]), verborgen],
    ['something between its parts', ingevoegd(testZip([een(), een({ naam: 'b.xml' })])), verborgen],
    ['something before its directory', voorInhoudsopgave(testZip([een()])), verborgen],
    ['something before its first part', Buffer.concat([Buffer.from('#!/bin/sh\n'), testZip([een()])]), 'BESTAND_NIET_LEESBAAR'],
    ['something behind its end', testZip([een()], Buffer.from('<html>')), 'BESTAND_DUBBEL: meer na het einde'],
    ['a whole zip behind its end', testZip([een()], testZip([een()])), 'BESTAND_NIET_LEESBAAR'],
    ['a long comment', testZip([een()], undefined, 'x'.repeat(300)), 'BESTAND_DUBBEL: meer na het einde'],
    ['its end cut off', testZip([een()]).subarray(0, -23), 'BESTAND_NIET_LEESBAAR'],
    ['a lock', testZip([een({ vlaggen: 1 })]), 'BESTAND_VERSLEUTELD'],
    ['a strong lock', testZip([een({ vlaggen: 0x41 })]), 'BESTAND_VERSLEUTELD'],
    ['a link to another file', testZip([een({ mode: 0o120777 })]), 'BESTAND_DUBBEL: een verwijzing naar een ander bestand'],
    ['nothing', testZip([]), 'BESTAND_NIET_LEESBAAR'],
    ['an unknown way of packing', onbekendeMethode(testZip([een()])), 'BESTAND_NIET_LEESBAAR'],
  ])('with %s is refused', async (_wat, zip, verwacht) => expect(await vind(zip)).toBe(verwacht));
});

describe('attack 18: names in a zip', () => {
  it.each(['../a', '/a', 'C:\\a', 'a\\b', 'a\0.xml', 'a//b', './a', 'a/../b'])('%j is refused', async (naam) => {
    expect(await vind(testZip([een({ naam })]))).toBe('BESTAND_DUBBEL: een vreemd pad');
  });

  it('the same name twice is refused, in whatever case', async () => {
    expect(await vind(testZip([een(), een({ naam: 'A.XML' })]))).toBe('BESTAND_DUBBEL: twee keer hetzelfde onderdeel');
  });
});

/** Shifts everything behind the first part by one byte, and the directory with it. */
function ingevoegd(zip: Buffer): Buffer {
  const tweede = zip.indexOf('PK\x03\x04', 4, 'latin1');
  const ruim = Buffer.concat([zip.subarray(0, tweede), Buffer.from('x'), zip.subarray(tweede)]);
  const einde = ruim.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  ruim.writeUInt32LE(ruim.readUInt32LE(einde + 16) + 1, einde + 16);
  const vermelding = ruim.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  ruim.writeUInt32LE(ruim.readUInt32LE(vermelding + 42) + 1, vermelding + 42);
  return ruim;
}

function onbekendeMethode(zip: Buffer): Buffer {
  return veranderd(veranderd(zip, 8, 14), zip.indexOf('PK\x01\x02', 0, 'latin1') + 10, 14);
}

function voorInhoudsopgave(zip: Buffer): Buffer {
  const centraal = zip.indexOf('PK\x01\x02', 0, 'latin1');
  const ruim = Buffer.concat([zip.subarray(0, centraal), Buffer.from('x'), zip.subarray(centraal)]);
  ruim.writeUInt32LE(centraal + 1, ruim.length - 6);
  return ruim;
}
