import { GPS, telefoonfoto, testJpg } from '../beeld/beeld.testdata.js';
import { weigering } from '../weigering.testdata.js';
import { leesZip } from '../zip/lees-zip.js';
import { geheel } from '../zip/pak-uit.js';
import { testZip, type TestOnderdeel } from '../zip/zip.testdata.js';
import { manifest, odt, odtDelen, odtInhoud, ODT_SOORT } from './office.testdata.js';
import { Odt } from './odt.js';
import { onderzoekOffice } from './onderzoek-office.js';

const foto = testJpg();
const vind = async (bestand: Buffer): Promise<string> => weigering(() => onderzoekOffice(bestand, new Odt()));
const met = (...delen: readonly TestOnderdeel[]): Buffer => odt(foto, ...delen);
const tekst = (inhoud: string, scripts?: string): Buffer => met({ naam: 'content.xml', inhoud: odtInhoud(inhoud, scripts) });
const alles = async (bestand: Buffer): Promise<string> =>
  (await Promise.all(leesZip(bestand).map(async (deel) => `${deel.naam}\n${(await geheel(deel)).toString('latin1')}`))).join('\n');

describe('an honest odt', () => {
  it('passes as LibreOffice writes it', async () => expect(await vind(met())).toBe('NIET_GEWEIGERD'));

  it('passes with links that one clicks, around text and around a picture', async () => {
    const link = '<text:a xlink:href="../brief.odt">x</text:a><draw:a xlink:href="https://x.test/"><draw:frame/></draw:a>';
    expect(await vind(tekst(link))).toBe('NIET_GEWEIGERD');
  });
});

describe('what an odt tells of its maker', () => {
  it('is gone, and the text is not; what it is still stands in front, unpacked', async () => {
    const bestand = odt(telefoonfoto(3));
    expect(await alles(bestand)).toMatch(/Noor de Wit/);
    const schoon = await onderzoekOffice(bestand, new Odt());
    const inhoud = await alles(schoon);
    for (const spoor of ['Noor de Wit', 'HP van', 'Thumbnails', GPS]) expect(inhoud).not.toContain(spoor);
    expect(inhoud).toContain('Klopt dit?');
    expect(leesZip(schoon)[0]).toMatchObject({ naam: 'mimetype', methode: 'OPGESLAGEN' });
    expect(schoon.toString('latin1', 30, 38 + ODT_SOORT.length)).toBe(`mimetype${ODT_SOORT}`);
    expect((await onderzoekOffice(schoon, new Odt())).equals(schoon)).toBe(true);
  });

  it('stays in a signed file, whose signature would break', async () => {
    const bestand = met({ naam: 'META-INF/documentsignatures.xml', inhoud: '<a/>' });
    expect(await alles(await onderzoekOffice(bestand, new Odt()))).toBe(await alles(bestand));
  });
});

describe('attack 20: an odt that does something', () => {
  const laadt = 'BESTAND_ACTIEF: een koppeling die vanzelf iets van buiten laadt';
  const bijlage = 'BESTAND_ACTIEF: een ingesloten bestand';
  const script = 'BESTAND_ACTIEF: een script';
  const soort = 'BESTAND_DUBBEL: een ander soort document dan een gewoon tekstdocument';
  const luisteraar = '<script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="x"/>';
  it.each([
    ['a macro', met({ naam: 'Basic/Standard/Module1.xml', inhoud: '<a/>' }), 'BESTAND_ACTIEF: een macro'],
    ['a script file', met({ naam: 'Scripts/python/a.py', inhoud: 'x' }), 'BESTAND_ACTIEF: een macro'],
    ['a script', tekst('', '<office:scripts><office:script script:language="x">a</office:script></office:scripts>'), script],
    ['a listener', tekst('', `<office:scripts><office:event-listeners>${luisteraar}</office:event-listeners></office:scripts>`), script],
    ['a link that is a script', tekst('<text:a xlink:href="vnd.sun.star.script:a$b?language=Basic">x</text:a>'), script],
    ['a link that is a macro', tekst('<text:a xlink:href="macro:///a">x</text:a>'), script],
    [
      'a key that starts a script',
      met({ naam: 'Configurations2/accelerator/current.xml', inhoud: '<a href="vnd.sun.star.script:a"/>' }),
      script,
    ],
    ['an object', tekst('<draw:object xlink:href="./Object 1"/>'), bijlage],
    ['the files of an object', met({ naam: 'Object 1/content.xml', inhoud: '<a/>' }), bijlage],
    ['an object of Windows', tekst('<draw:object-ole xlink:href="./a"/>'), bijlage],
    ['a file that is none of its parts', met({ naam: 'a.exe', inhoud: 'x' }), bijlage],
    ['a picture from elsewhere', tekst('<draw:image xlink:href="https://x.test/a.png"/>'), laadt],
    ['a picture on a server', tekst('<draw:image xlink:href="//server/a.png"/>'), laadt],
    ['a picture beside the file', tekst('<draw:image xlink:href="../a.png"/>'), laadt],
    ['text from elsewhere', tekst('<text:section><text:section-source xlink:href="file:///etc/passwd"/></text:section>'), laadt],
    ['a live link', tekst('<office:dde-source/>'), laadt],
    ['a frame', tekst('<draw:floating-frame xlink:href="x"/>'), 'BESTAND_ACTIEF: een ander document dat vanzelf wordt geladen'],
    [
      'a lock',
      met({ naam: 'META-INF/manifest.xml', inhoud: manifest('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>') }),
      'BESTAND_VERSLEUTELD',
    ],
    ['a template', met({ naam: 'mimetype', inhoud: `${ODT_SOORT}-template`, opgeslagen: true }), soort],
    ['a master in the manifest', met({ naam: 'META-INF/manifest.xml', inhoud: manifest('', `${ODT_SOORT}-master`) }), soort],
    ['its kind packed', met({ naam: 'mimetype', inhoud: ODT_SOORT }), soort],
    ['its kind at the end', testZip(odtDelen(foto).toReversed()), soort],
    [
      'a DOCTYPE (attack 23)',
      met({ naam: 'meta.xml', inhoud: '<!DOCTYPE a SYSTEM "http://x.test/"><a/>' }),
      'BESTAND_ACTIEF: een verwijzing naar iets buiten het document (DOCTYPE)',
    ],
    ['no text', testZip(odtDelen(foto).filter(({ naam }) => naam !== 'content.xml')), 'BESTAND_NIET_LEESBAAR'],
  ])('%s', async (_wat, bestand, verwacht) => expect(await vind(bestand)).toBe(verwacht));
});
