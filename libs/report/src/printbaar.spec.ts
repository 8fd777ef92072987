import fc from 'fast-check';
import { eenRapport } from '../../../test/report/voorbeelden.js';
import { printbaar, printbareData } from './printbaar.js';
import { maakRapport } from './rapport.js';
import { zetPdf } from './typst.js';

const brief = (tekst: string) => ({
  organisatieNaam: tekst,
  orgaan: tekst,
  zaaknummer: tekst,
  kandidaatNaam: tekst,
  functie: tekst,
  conclusieTekst: tekst,
  methodeVerklaring: tekst,
  openbareMaatregelen: [tekst],
  datum: '2026-11-22',
  datumVoluit: tekst,
  ondertekenaar: { naam: tekst, ambt: tekst },
  vervallenOp: null,
  geheimhouding: { markering: tekst, belang: tekst, opgelegdDoor: tekst, opTeHeffenDoor: tekst },
});

describe('printbaar', () => {
  it.each([
    ['Dutch and European names', 'Noor Çelik-van ’t Hoff, Łukasz Wiśniewski, Ağaoğlu, Ștefan'],
    ['quotes, dashes and the euro', '‘a’ “b” – — … € ½ ²'],
    ['Greek, Cyrillic and Hebrew', 'Αθήνα Київ שלום'],
    ['line ends', 'a\nb'],
  ])('leaves %s as they are', (_what, tekst) => expect(printbaar(tekst)).toBe(tekst));

  it.each([
    ['an emoji', 'ok 😀', 'ok [U+1F600]'],
    ['an Arabic letter', 'م', '[U+0645]'],
    ['a character that turns the direction', 'abc\u202efdp.exe', 'abc[U+202E]fdp.exe'],
    ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['NUL', 'a\u0000b', 'a[U+0000]b'],
    ['escape', '\u001b[31m', '[U+001B][31m'],
    ['private use', '\ue000', '[U+E000]'],
    ['half a surrogate pair', 'x\ud83d', 'x[U+D83D]'],
    ['an accent apart', 'e\u0301', 'é'],
    ['Windows line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a tab', 'a\tb', 'a b'],
    ['what has no ink', 'sub\u00adsi\u200bdie\ufeff', 'subsidie'],
  ])('shows %s', (_what, tekst, expected) => expect(printbaar(tekst)).toBe(expected));

  it('walks through lists and objects, and leaves out what is undefined', () => {
    expect(printbareData({ a: ['\t', { b: '😀' }], c: 1, d: null, e: undefined, f: true })).toEqual({
      a: [' ', { b: '[U+1F600]' }],
      c: 1,
      d: null,
      f: true,
    });
  });

  it('promises only characters that the font has, regular and bold', async () => {
    const alle = Array.from({ length: 0x2700 }, (_, punt) => String.fromCodePoint(punt)).filter(
      (teken) => printbaar(`a${teken}`) === `a${teken}`,
    );
    expect(alle.length).toBeGreaterThan(1300);
    const tekst = alle.map((teken) => `a${teken}`).join(' ');
    const [bevinding] = eenRapport().bevindingen;
    await expect(maakRapport(eenRapport({ bevindingen: [{ ...bevinding!, categorie: tekst, feit: tekst }] }))).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });

  it('makes any text fit for print', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (tekst) => {
        expect(zetPdf('conclusiebrief', brief(tekst), '2026-11-22').length).toBeGreaterThan(1000);
      }),
      { numRuns: 40 },
    );
  });
});
