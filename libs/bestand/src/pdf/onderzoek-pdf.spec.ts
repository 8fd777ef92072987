import { deflateSync } from 'node:zlib';
import { testZip } from '../zip/zip.testdata.js';
import { weigering } from '../weigering.testdata.js';
import { onderzoekPdf } from './onderzoek-pdf.js';
import { eenBlad, eerlijkePdf, objectstroom } from './pdf.testdata.js';

const vind = async (pdf: Buffer): Promise<string> => weigering(async () => onderzoekPdf(pdf));
const zip = testZip([{ naam: 'a.txt', inhoud: 'a' }]);
const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

describe('an honest PDF', () => {
  it.each([true, false])('passes with a place to open at, links, a title about JavaScript (objects packed: %s)', async (ingepakt) => {
    expect(await vind(await eerlijkePdf({ ingepakt }))).toBe('NIET_GEWEIGERD');
  });

  it.each([
    ['a destination to open at', eenBlad('/OpenAction [3 0 R /Fit]')],
    ['a named destination to open at', eenBlad('/OpenAction (begin)')],
    ['a jump to open with', eenBlad('/OpenAction << /S /GoTo /D [3 0 R /Fit] >>')],
    ['a form without a program', eenBlad('/AcroForm << /Fields [4 0 R] >>', ['<< /FT /Tx /T (naam) /V (\\(/JavaScript\\)) >>'])],
    ['a signature', eenBlad('', ['<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 30] /Contents <00> >>'])],
    ['characters with the names JS and AA', eenBlad('', ['<< /Type /Encoding /Differences [65 /JS /AA /Sound 90 /Movie] >>'])],
    ['a comment with an open bracket', eenBlad('% (\n', ['<< /A (x) >> % (\n'])],
    ['white space behind its end', eenBlad('', [], { na: '\r\n\0\n' })],
    [
      'an update behind its end',
      Buffer.concat([eenBlad(), Buffer.from('4 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n')]),
    ],
  ])('passes with %s', async (_wat, pdf) => expect(await vind(pdf)).toBe('NIET_GEWEIGERD'));
});

describe('attack 19: a PDF that is something else as well', () => {
  it.each([
    ['bytes before the header', eenBlad('', [], { voor: 'MZ\x90\0' }), 'BESTAND_DUBBEL: iets voor het begin'],
    ['a BOM before the header', eenBlad('', [], { voor: '\xef\xbb\xbf' }), 'BESTAND_DUBBEL: iets voor het begin'],
    ['a zip behind the end', Buffer.concat([eenBlad(), zip]), 'BESTAND_DUBBEL: meer na het einde'],
    ['a page behind the end', eenBlad('', [], { na: '<html><script>alert(1)</script>' }), 'BESTAND_DUBBEL: meer na het einde'],
    ['2 KB of white space behind the end', eenBlad('', [], { na: ' '.repeat(2048) }), 'BESTAND_DUBBEL: meer na het einde'],
    [
      'a zip behind the end, and an end behind that',
      Buffer.concat([eenBlad(), zip, Buffer.from('\n%%EOF')]),
      'BESTAND_DUBBEL: een ingepakt bestand',
    ],
    [
      'a zip in a stream',
      eenBlad('', [Buffer.concat([Buffer.from('<< /Length 1 >>\nstream\n'), zip, Buffer.from('\nendstream')])]),
      'BESTAND_DUBBEL: een ingepakt bestand',
    ],
    ['a web page in a comment', eenBlad('\n%<html><body>hoi</body></html>\n'), 'BESTAND_DUBBEL: een webpagina'],
    ['a web page that begins as a PDF', Buffer.from('%PDF-<script>alert(1)</script>\n%%EOF'), 'BESTAND_DUBBEL: een webpagina'],
    ['no end', Buffer.from('%PDF-1.7\nrommel'), 'BESTAND_NIET_LEESBAAR'],
    ['nothing in it', Buffer.from('%PDF-1.7\n%%EOF'), 'BESTAND_NIET_LEESBAAR'],
  ])('%s', async (_wat, pdf, verwacht) => expect(await vind(pdf)).toBe(verwacht));
});

describe('attack 20: a PDF that does something', () => {
  const script = 'BESTAND_ACTIEF: een script';
  const vanzelf = 'BESTAND_ACTIEF: een opdracht die vanzelf start';
  const film = 'BESTAND_ACTIEF: een ingesloten film of programma';
  const met = (actie: string): Buffer => eenBlad('/OpenAction 4 0 R', [actie]);
  it.each([
    ['a script to open with', met(SCRIPT), script],
    ['a script under the names of the document', eenBlad('/Names << /JavaScript << /Names [(a) 4 0 R] >> >>', ['<< >>']), script],
    ['a script that hides its name', met('<< /S /J#61vaS#63ript >>'), script],
    ['a key of a script alone', met('<< /S /GoTo /D [3 0 R] /J#53 (x) >>'), script],
    ['a script in a packed object', eenBlad('', [objectstroom([SCRIPT])]), script],
    ['a script in a packed object of a hidden kind', eenBlad('', [objectstroom([SCRIPT], '/Type /Obj#53tm')]), script],
    ['a script in a stream that calls itself a table', eenBlad('', [objectstroom([SCRIPT], '/Type /XRef')]), script],
    ['a script in a stream that does not say its kind', eenBlad('', [objectstroom([SCRIPT], '/Type 3 0 R')]), script],
    ['a script in an object that nothing points at', eenBlad('', [SCRIPT]), script],
    ['a script inside the text of another object', eenBlad('', [`<< /T (9 0 obj ${SCRIPT} endobj) >>`]), script],
    ['a script behind odd white space', met('<</S\0/JavaScript\f/JS\r\n%x\n(a)>>'), script],
    ['a script in the second of two keys', met(`<< /S /GoTo /S /JavaScript >>`), script],
    [
      'a script in an object without an end',
      Buffer.from(
        eenBlad('', [`<< /A ${SCRIPT}`])
          .toString('latin1')
          .replace('endobj\nxref', 'xref'),
        'latin1',
      ),
      script,
    ],
    ['a program to start', eenBlad('', ['<< /S /Launch /F (cmd.exe) >>']), 'BESTAND_ACTIEF: een opdracht die een programma start'],
    ['a file inside', eenBlad('/Names << /EmbeddedFiles 4 0 R >>', ['<< >>']), 'BESTAND_ACTIEF: een bijlage'],
    ['a file in a note', eenBlad('', ['<< /Type /Annot /Subtype /FileAttachment >>']), 'BESTAND_ACTIEF: een bijlage'],
    ['an XFA form', eenBlad('/AcroForm << /XFA 4 0 R >>', ['<< >>']), 'BESTAND_ACTIEF: een formulier met programma (XFA)'],
    [
      'a form that sends',
      eenBlad('', ['<< /S /SubmitForm /F (https://x.test) >>']),
      'BESTAND_ACTIEF: een formulier dat gegevens verstuurt',
    ],
    ['a form that fetches', eenBlad('', ['<< /S /ImportData >>']), 'BESTAND_ACTIEF: een formulier dat gegevens ophaalt'],
    [
      'a jump to another file',
      eenBlad('', ['<< /S /GoToR /F (\\\\\\\\server\\\\a) >>']),
      'BESTAND_ACTIEF: een verwijzing naar een ander bestand',
    ],
    ['a jump into a file inside', eenBlad('', ['<< /S /GoToE >>']), 'BESTAND_ACTIEF: een verwijzing naar een ander bestand'],
    ['a film', eenBlad('', ['<< /S /Movie >>']), film],
    ['a sound', eenBlad('', ['<< /S /Sound >>']), film],
    ['a rendition', eenBlad('', ['<< /S /Rendition >>']), film],
    ['rich media', eenBlad('', ['<< /Subtype /RichMedia >>']), film],
    ['an action of a page', eenBlad('', ['<< /AA << /O 5 0 R >> >>']), vanzelf],
    ['a link that opens by itself', eenBlad('/OpenAction << /S /URI /URI (https://x.test) >>'), vanzelf],
    ['the same behind a reference', met('<< /S /URI /URI (https://x.test) >>'), vanzelf],
    ['the same behind two references', eenBlad('/OpenAction 4 0 R', ['5 0 R', '<< /S /URI >>']), vanzelf],
    [
      'the same in the second version of an object',
      Buffer.concat([met('[3 0 R /Fit]'), Buffer.from('4 0 obj\n<< /S /URI >>\nendobj\n%%EOF')]),
      vanzelf,
    ],
    [
      'the same under a number with a comment in it',
      Buffer.concat([met('[3 0 R /Fit]'), Buffer.from('4 %x\n0 obj << /S /URI >> endobj\n%%EOF')]),
      vanzelf,
    ],
    ['a jump with more to follow', met('<< /S /GoTo /D [3 0 R] /Next << /S /URI >> >>'), vanzelf],
    ['a print to open with', met('<< /S /Named /N /Print >>'), vanzelf],
    ['something to open with that is not there', eenBlad('/OpenAction 99 0 R'), vanzelf],
    ['a lock', eenBlad('', ['<< /Filter /Standard /V 2 >>'], { trailer: '/Encrypt 4 0 R' }), 'BESTAND_VERSLEUTELD'],
  ])('%s', async (_wat, pdf, verwacht) => expect(await vind(pdf)).toBe(verwacht));
});

describe('attack 21: a PDF that unpacks to too much', () => {
  const bom = (woordenboek?: string): Buffer => objectstroom([' '.repeat(120 * 1024 * 1024)], woordenboek);
  it.each([
    ['an object stream of 120 MB', eenBlad('', [bom()]), 'BESTAND_TE_GROOT_UITGEPAKT: uitgepakt meer dan 100 MB'],
    [
      'objects packed twice',
      eenBlad('', [objectstroom(['1'], '/Type /ObjStm /Filter [/FlateDecode /FlateDecode]', (b) => deflateSync(deflateSync(b)))]),
      'BESTAND_NIET_LEESBAAR',
    ],
    [
      'objects that are not packed, behind what looks like their end',
      eenBlad('', ['<< /Type /ObjStm /N 1 /First 6 >>\nstream\n100 12(endstream) << /S /JavaScript >>\nendstream']),
      'BESTAND_NIET_LEESBAAR',
    ],
    [
      'objects packed in a way that hides them',
      eenBlad('', [objectstroom(['1'], '/Type /ObjStm /DecodeParms << /Predictor 12 >>')]),
      'BESTAND_NIET_LEESBAAR',
    ],
    ['values in values in values', eenBlad('', ['['.repeat(100_000)]), 'BESTAND_NIET_LEESBAAR'],
    ['texts that never end', eenBlad('', [Array(20_000).fill('9 0 obj (').join(' ')]), 'BESTAND_NIET_LEESBAAR'],
  ])('%s', async (_wat, pdf, verwacht) => expect(await vind(pdf)).toBe(verwacht));

  it('more than 200 pages', async () => {
    expect(await vind(await eerlijkePdf({ bladzijden: 200 }))).toBe('NIET_GEWEIGERD');
    expect(await vind(await eerlijkePdf({ bladzijden: 201 }))).toBe('BESTAND_TE_GROOT_UITGEPAKT: meer dan 200 bladzijden');
  });
});
