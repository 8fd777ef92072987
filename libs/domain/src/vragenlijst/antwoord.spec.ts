import { isAntwoord } from './antwoord.js';

describe(isAntwoord.name, () => {
  it.each([
    [{ soort: 'JN', waarde: false }],
    [{ soort: 'JN', waarde: true, toelichting: 'Ja', mondeling: true }],
    [{ soort: 'L', rijen: [] }],
    [{ soort: 'L', rijen: [{ functie: 'x', bezoldigd: true }] }],
    [{ soort: 'K', keuze: 'JA' }],
    [{ soort: 'T', tekst: '' }],
    [{ soort: 'VERKLARING', akkoord: true }],
    [{ soort: 'MONDELING' }],
  ])('knows %j', (value) => {
    expect(isAntwoord(value)).toBe(true);
  });

  it.each([
    [null],
    ['JN'],
    [[]],
    [{}],
    [{ soort: 'toString' }],
    [{ soort: 'JN' }],
    [{ soort: 'JN', waarde: 'ja' }],
    [{ soort: 'JN', waarde: true, mondeling: false }],
    [{ soort: 'JN', waarde: true, toelichting: 3 }],
    [{ soort: 'JN', waarde: true, bsn: '111222333' }],
    [{ soort: 'L', rijen: 'x' }],
    [{ soort: 'L', rijen: [[]] }],
    [{ soort: 'L', rijen: [{ functie: { naam: 'x' } }] }],
    [{ soort: 'K' }],
    [{ soort: 'VERKLARING', akkoord: false }],
    [{ soort: 'MONDELING', tekst: 'x' }],
  ])('refuses %j', (value) => {
    expect(isAntwoord(value)).toBe(false);
  });
});
