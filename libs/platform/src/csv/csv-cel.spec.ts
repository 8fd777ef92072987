import * as fc from 'fast-check';
import { csvBestand, csvCel } from './csv-cel.js';

describe(csvCel.name, () => {
  it.each([
    ['Noor Vandersluis', '"Noor Vandersluis"'],
    ['zegt "ja", en gaat', '"zegt ""ja"", en gaat"'],
    ['twee\r\nregels', '"twee\r\nregels"'],
    ['', '""'],
    [null, '""'],
    [-7, '"-7"'],
    [true, '"true"'],
    ['\u0000a\u001bb', '"ab"'],
  ])('%j is %s', (waarde, cel) => expect(csvCel(waarde)).toBe(cel));

  // Attack 29: what a spreadsheet would run.
  it.each([
    '=1+1',
    "=cmd|'/C calc'!A0",
    '+1',
    '-1+cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1+1',
    '＋1',
    '\u0000=1',
    '|calc',
    '=HYPERLINK("https://evil.example","klik")',
  ])('%j is a text and not a formula', (waarde) => expect(csvCel(waarde)).toMatch(/^"'/));
});

describe(csvBestand.name, () => {
  /** The cells of a file as RFC 4180 has them. */
  function lees(bestand: string): readonly (readonly string[])[] {
    const rijen: string[][] = [[]];
    for (const [, cel, einde] of bestand.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
      rijen.at(-1)?.push((cel ?? '').replaceAll('""', '"'));
      if (einde !== ',') rijen.push([]);
    }
    return rijen.slice(0, -1);
  }

  it('comes back as it went in, whatever the texts, and no cell of it begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rijen) => {
        const bestand = csvBestand(['een', 'twee'], rijen);
        expect(bestand.startsWith('\ufeff"een","twee"\r\n')).toBe(true);
        const gelezen = lees(bestand).slice(1);
        expect(gelezen.map((rij) => rij.map((cel) => cel.replace(/^'/, '')))).toEqual(
          rijen.map((rij) => rij.map((cel) => cel.replace(/[^\P{Cc}\t\r\n]/gu, '').replace(/^'/, ''))),
        );
        for (const cel of gelezen.flat()) expect(cel).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
