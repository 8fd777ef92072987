import * as fc from 'fast-check';
import { MAX_BESTANDSNAAM, schoneBestandsnaam } from './bestandsnaam.js';

describe(schoneBestandsnaam.name, () => {
  it.each([
    ['cv.pdf', 'cv.pdf'],
    ['Mijn  cv (2027).pdf', 'Mijn cv (2027).pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Noor\\cv.docx', 'cv.docx'],
    ['cv\u202Efdp.exe', 'cvfdp.exe'],
    ['cv\r\nSet-Cookie: a=b.pdf', 'cvSet-Cookie_ a=b.pdf'],
    ['cv\u0000.pdf', 'cv.pdf'],
    ['c\u200Bv.pdf', 'cv.pdf'],
    ['<script>alert(1)</script>.png', 'script_.png'],
    ['"; filename=x.html', '__ filename=x.html'],
    ['.htaccess', 'htaccess'],
    ['cv.pdf. . ', 'cv.pdf'],
    ['Re\u0301sume\u0301.pdf', 'R\u00e9sum\u00e9.pdf'],
    ['', 'bestand'],
    ['..', 'bestand'],
    ['map/', 'bestand'],
    ['\u202E', 'bestand'],
    ['cv.exe.pdf', 'cv.exe.pdf'],
    ['cv.pdf\u0000.exe', 'cv.pdf.exe'],
    ['cv.pdf ... ', 'cv.pdf'],
    ['CON', '_CON'],
    ['nul.pdf', '_nul.pdf'],
    ['COM1.tar.pdf', '_COM1.tar.pdf'],
    ['lpt\u00B9.docx', '_lpt\u00B9.docx'],
    ['aux .png', '_aux .png'],
    ['CONIN$.pdf', '_CONIN_.pdf'],
    ['../CON.pdf', '_CON.pdf'],
    ['console.pdf', 'console.pdf'],
    ['com10.pdf', 'com10.pdf'],
    ['nulmeting.pdf', 'nulmeting.pdf'],
  ])('%j becomes %j', (naam, schoon) => expect(schoneBestandsnaam(naam)).toBe(schoon));

  it('shortens a long name and keeps its extension', () => {
    const naam = schoneBestandsnaam(`${'é'.repeat(300)}.pdf`);
    expect([...naam]).toHaveLength(MAX_BESTANDSNAAM);
    expect(naam.endsWith('é.pdf')).toBe(true);
  });

  it('never lets anything dangerous through, and is stable', () => {
    const tekens = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(
        fc.oneof(tekens, fc.string({ unit: fc.constantFrom('.', '/', '\\', ' ', 'a', '\u202E', '"', '\n', '😀'), maxLength: 300 })),
        (invoer) => {
          const naam = schoneBestandsnaam(invoer);
          expect(naam).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029/\\<>"]/u);
          expect(naam).not.toMatch(/^\.|^$/);
          expect([...naam].length).toBeLessThanOrEqual(MAX_BESTANDSNAAM);
          expect(schoneBestandsnaam(naam)).toBe(naam);
        },
      ),
    );
  });
});
