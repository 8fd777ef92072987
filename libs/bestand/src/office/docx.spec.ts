import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { telefoonfoto, GPS, testJpg } from '../beeld/beeld.testdata.js';
import { weigering } from '../weigering.testdata.js';
import { leesZip } from '../zip/lees-zip.js';
import { geheel } from '../zip/pak-uit.js';
import type { TestOnderdeel } from '../zip/zip.testdata.js';
import { Docx } from './docx.js';
import { body, docx, docxMetRelatie, inhoudsoorten, pakketRelaties, relatie, relaties, R, W } from './office.testdata.js';
import { onderzoekOffice } from './onderzoek-office.js';

const foto = testJpg();
const vind = async (bestand: Buffer): Promise<string> => weigering(() => onderzoekOffice(bestand, new Docx()));
const met = (...delen: readonly TestOnderdeel[]): Buffer => docx(foto, ...delen);
const tekst = (inhoud: string): Buffer => met({ naam: 'word/document.xml', inhoud: body(inhoud) });
const veld = (code: string): Buffer =>
  tekst(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${[...code].map((teken) => `<w:r><w:instrText xml:space="preserve">${teken}</w:instrText></w:r>`).join('')}</w:p>`,
  );
const tweeVelden = (een: string, twee: string): Buffer =>
  tekst(
    `<w:p>${[een, twee].map((code) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>`).join('')}</w:p>`,
  );
const alles = async (bestand: Buffer): Promise<string> =>
  (await Promise.all(leesZip(bestand).map(async (deel) => `${deel.naam}\n${(await geheel(deel)).toString('latin1')}`))).join('\n');

describe('an honest docx', () => {
  it.each([
    ['as Word writes it', met()],
    ['with a field that shows a page', veld(' PAGEREF _Toc1 \\h ')],
    ['with a field that links', veld(' HYPERLINK "https://voorbeeld.test/link" ')],
    ['with a font, as Google writes it', met({ naam: 'word/fonts/Roboto.ttf', inhoud: Buffer.from([0, 1, 0, 0]) })],
    ['with a printer', met({ naam: 'word/printerSettings/printerSettings1.bin', inhoud: 'HP' })],
    ['in UTF-16', met({ naam: 'word/document.xml', inhoud: Buffer.from(`\ufeff${body('<w:p/>').replace('UTF-8', 'UTF-16')}`, 'utf16le') })],
  ])('passes %s', async (_hoe, bestand) => expect(await vind(bestand)).toBe('NIET_GEWEIGERD'));
});

describe('what a docx tells of its maker', () => {
  it('is gone, and the text is not', async () => {
    const bestand = docx(telefoonfoto(6));
    expect(await alles(bestand)).toMatch(/Noor de Wit[^]*Adviesbureau/);
    const schoon = await onderzoekOffice(bestand, new Docx());
    const inhoud = await alles(schoon);
    for (const spoor of ['Noor', 'NdW', 'Bram', 'Adviesbureau', 'geheim', 'noor@voorbeeld.test"/></w15', 'thumbnail.jpeg"', GPS])
      expect(inhoud).not.toContain(spoor);
    expect(inhoud).toContain('Klopt dit?');
    expect(inhoud).toContain('w:author="Auteur"');
    expect(inhoud).toContain('https://www.voorbeeld.test/noor?a=1');
    expect(leesZip(schoon).map(({ naam }) => naam)).not.toContain('docProps/thumbnail.jpeg');
  });

  it('comes out the same each time, passes again, and stays as it is then', async () => {
    const schoon = await onderzoekOffice(met(), new Docx());
    expect((await onderzoekOffice(met(), new Docx())).equals(schoon)).toBe(true);
    expect((await onderzoekOffice(schoon, new Docx())).equals(schoon)).toBe(true);
  });

  it('stays in a signed file, whose signature would break', async () => {
    const bestand = met({ naam: '_xmlsignatures/sig1.xml', inhoud: '<Signature xmlns="urn:x"/>' });
    expect(await alles(await onderzoekOffice(bestand, new Docx()))).toBe(await alles(bestand));
  });
});

describe('attack 20: a docx that does something', () => {
  const sjabloon = 'BESTAND_ACTIEF: een sjabloon van buiten het document';
  const laadt = 'BESTAND_ACTIEF: een koppeling die vanzelf iets van buiten laadt';
  const bijlage = 'BESTAND_ACTIEF: een ingesloten bestand';
  const control = 'BESTAND_ACTIEF: een besturingselement (ActiveX)';
  const ander = 'BESTAND_ACTIEF: een ander document dat vanzelf wordt geladen';
  const haalt = 'BESTAND_ACTIEF: een veld dat vanzelf iets van buiten laadt';
  const macro = inhoudsoorten('application/vnd.ms-word.document.macroEnabled.main+xml');
  it.each([
    ['a macro', met({ naam: 'word/vbaProject.bin', inhoud: 'x' }), 'BESTAND_ACTIEF: een macro'],
    ['a macro under another name', met({ naam: 'word/foto.bin', inhoud: 'x' }), bijlage],
    [
      'a docm with the name of a docx',
      met({ naam: '[Content_Types].xml', inhoud: macro }),
      'BESTAND_ACTIEF: een macro, sjabloon of ingesloten bestand',
    ],
    [
      'a relation to a macro',
      docxMetRelatie(foto, relatie('rId9', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'media/image1.jpeg')),
      'BESTAND_ACTIEF: een macro',
    ],
    [
      'a remote template',
      met({ naam: 'word/_rels/settings.xml.rels', inhoud: relaties(relatie('rId1', 'attachedTemplate', 'https://x.test/a.dotm', true)) }),
      sjabloon,
    ],
    [
      'a remote template with other quotes',
      met({
        naam: 'word/_rels/settings.xml.rels',
        inhoud: `<r:Relationships xmlns:r="urn:r"><r:Relationship Type='${'x/'}attached&#84;emplate' Target='a'/></r:Relationships>`,
      }),
      sjabloon,
    ],
    ['a picture from elsewhere', docxMetRelatie(foto, relatie('rId9', 'image', 'https://x.test/pixel.png', true)), laadt],
    ['a picture from elsewhere that does not say so', docxMetRelatie(foto, relatie('rId9', 'image', 'https://x.test/pixel.png')), laadt],
    ['a picture on a server', docxMetRelatie(foto, relatie('rId9', 'image', '\\\\server\\a.png')), laadt],
    [
      'a link that is a script',
      docxMetRelatie(foto, relatie('rId9', 'hyperlink', 'javascript:alert(1)', true)),
      'BESTAND_ACTIEF: een script',
    ],
    ['an object from elsewhere', docxMetRelatie(foto, relatie('rId9', 'oleObject', 'mhtml:https://x.test/x', true)), bijlage],
    ['a frame', docxMetRelatie(foto, relatie('rId9', 'frame', 'https://x.test/', true)), ander],
    ['a document in parts', docxMetRelatie(foto, relatie('rId9', 'subDocument', 'a.docx', true)), ander],
    ['another document in it', docxMetRelatie(foto, relatie('rId9', 'aFChunk', 'media/image1.jpeg')), ander],
    ['another document in its text', tekst('<w:altChunk r:id="rId9"/>'), ander],
    ['an object in its text', tekst('<o:OLEObject xmlns:o="urn:o" r:id="rId9"/>'), bijlage],
    ['a control', met({ naam: 'word/activeX/activeX1.xml', inhoud: '<a/>' }), control],
    ['a control in its text', tekst('<w:control r:id="rId9"/>'), control],
    ['a sheet in it', met({ naam: 'word/embeddings/blad.xlsx', inhoud: 'x' }), bijlage],
    ['a button of its own', met({ naam: 'customUI/customUI.xml', inhoud: '<a/>' }), 'BESTAND_ACTIEF: een aanpassing van het programma'],
    ['a program as a picture', met({ naam: 'word/media/image1.jpeg', inhoud: 'MZ\x90' }), 'BESTAND_ACTIEF: een programma'],
    [
      'an old document as a picture',
      met({ naam: 'word/media/image1.jpeg', inhoud: Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
      'BESTAND_ACTIEF: een ingesloten document',
    ],
    [
      'a zip as a picture',
      met({ naam: 'word/media/image1.jpeg', inhoud: met(), opgeslagen: true }),
      'BESTAND_ACTIEF: een ingepakt bestand',
    ],
    [
      'a picture that is read as text',
      met({
        naam: '[Content_Types].xml',
        inhoud: inhoudsoorten(undefined, '<Override PartName="/word/media/image1.jpeg" ContentType="application/x+xml"/>'),
      }),
      'BESTAND_DUBBEL: een onderdeel dat zich anders voordoet',
    ],
    [
      'a script in a drawing',
      met({ naam: 'word/media/a.svg', inhoud: '<svg xmlns="urn:s"><script>alert(1)</script></svg>' }),
      'BESTAND_ACTIEF: een script',
    ],
    ['a picture of a drawing from elsewhere', tekst('<v:imagedata xmlns:v="urn:v" src="https://x.test/a.png"/>'), laadt],
    ['letters to a list from elsewhere', met({ naam: 'word/settings.xml', inhoud: `<w:settings ${W}><w:mailMerge/></w:settings>` }), laadt],
    ['a field that starts a program', veld(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe '), haalt],
    ['the same in a simple field', tekst('<w:p><w:fldSimple w:instr=" DDE a b "/></w:p>'), haalt],
    ['a field that fetches a picture', veld('INCLUDEPICTURE "https://x.test/a.png" \\d'), haalt],
    ['a field that fetches, in another field', tweeVelden('IF 1 = 1', 'INCLUDETEXT "x"'), haalt],
    ['a field that fetches text', veld(' includetext "\\\\\\\\server\\\\a" '), haalt],
    [
      'a template',
      met({
        naam: '[Content_Types].xml',
        inhoud: inhoudsoorten('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
      }),
      'BESTAND_ACTIEF: een macro, sjabloon of ingesloten bestand',
    ],
    [
      'a sheet with the name of a docx',
      met({
        naam: '[Content_Types].xml',
        inhoud: inhoudsoorten('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      }),
      'BESTAND_DUBBEL: een ander soort document dan een gewoon Word-document',
    ],
  ])('%s', async (_wat, bestand, verwacht) => expect(await vind(bestand)).toBe(verwacht));
});

describe('attack 23: XML that names something outside', () => {
  const doctype = 'BESTAND_ACTIEF: een verwijzing naar iets buiten het document (DOCTYPE)';
  const lol = '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const deel = (inhoud: string | Buffer, naam = 'word/document.xml'): Buffer => met({ naam, inhoud });
  it.each([
    ['billion laughs', deel(body('').replace('<w:document', `${lol}<w:document`)), doctype],
    ['an old DOCTYPE without entities', deel('<!DOCTYPE html><a/>'), doctype],
    ['in a relation', deel(pakketRelaties.replace('<Relationships', '<!DOCTYPE a><Relationships'), '_rels/.rels'), doctype],
    ['in a drawing', deel('<!DOCTYPE svg PUBLIC "a" "http://x.test/a.dtd"><svg xmlns="urn:s"/>', 'word/media/a.svg'), doctype],
    ['in UTF-16, little-endian', deel(Buffer.from(`\ufeff<!DOCTYPE a SYSTEM "http://x.test/"><a/>`, 'utf16le')), doctype],
    ['in UTF-16, without a mark', deel(Buffer.from(`<!DOCTYPE a SYSTEM "http://x.test/"><a/>`, 'utf16le')), doctype],
    ['in UTF-16, big-endian', deel(Buffer.from(`\ufeff<!DOCTYPE a><a/>`, 'utf16le').swap16()), doctype],
    ['in UTF-7', deel('<?xml version="1.0" encoding="UTF-7"?><a>+ADwAIQ-DOCTYPE a+AD4-</a>'), 'BESTAND_NIET_LEESBAAR'],
    ['in EBCDIC', deel(Buffer.from('4c6fa7949340', 'hex')), 'BESTAND_NIET_LEESBAAR'],
    ['an entity that is not defined', deel(body('<w:p>&xxe;</w:p>')), 'BESTAND_NIET_LEESBAAR'],
    ['what is not well-formed', deel(`<w:document ${W} ${R}><w:body>`), 'BESTAND_NIET_LEESBAAR'],
  ])('%s', async (_wat, bestand, verwacht) => expect(await vind(bestand)).toBe(verwacht));

  it('asks nothing of anybody', async () => {
    let gevraagd = 0;
    const server = createServer((_vraag, antwoord) => {
      gevraagd++;
      antwoord.end();
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await vind(deel(`<!DOCTYPE a SYSTEM "${adres}a.dtd" [<!ENTITY x SYSTEM "${adres}">]><a>&x;</a>`))).toBe(doctype);
    expect(await vind(docxMetRelatie(foto, relatie('rId9', 'image', adres, true)))).toMatch(/^BESTAND_ACTIEF/);
    expect(await vind(docxMetRelatie(foto, relatie('rId9', 'hyperlink', adres, true)))).toBe('NIET_GEWEIGERD');
    await new Promise((klaar) => server.close(klaar));
    expect(gevraagd).toBe(0);
  });
});
