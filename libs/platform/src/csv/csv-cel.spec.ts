import fc from 'fast-check';
import { csv, csvCel } from './csv-cel.js';

describe(csvCel.name, () => {
  it.each([
    ['gewoon', 'gewoon'],
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+31', `'+31`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['a,b', '"a,b"'],
    ['zeg "ja"', '"zeg ""ja"""'],
    ['twee\nregels', '"twee\nregels"'],
    [null, ''],
    [3, '3'],
    [true, 'true'],
  ])('%j becomes %j', (waarde, cel) => {
    expect(csvCel(waarde)).toBe(cel);
  });

  it('never begins with what a spreadsheet computes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tekst) => !/^"?[=+\-@\t\r]/.test(csvCel(tekst))));
  });
});

describe(csv.name, () => {
  it('is a mark, lines that end as RFC 4180 says, and nothing else', () => {
    expect(csv([['a', 'b'], ['=1', null]])).toBe(`\uFEFFa,b\r\n'=1,\r\n`); // prettier-ignore
  });
});
