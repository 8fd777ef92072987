import { eenRapportInhoud } from './rapport.testdata.js';
import { correctieWeigeringen, corrigeer } from './correctie.rules.js';

describe(correctieWeigeringen.name, () => {
  it.each([
    ['a note alone', [], []],
    ['a finding of the report', [{ nummer: 1, feit: 'Is lid.' }], []],
    ['a finding that is not there', [{ nummer: 9, feit: 'Is lid.' }], ['CORRECTIE_ONBEKENDE_BEVINDING']],
    [
      'one finding twice',
      [
        { nummer: 1, feit: 'Is lid.' },
        { nummer: 1, feit: 'Is geen lid.' },
      ],
      ['CORRECTIE_ONBEKENDE_BEVINDING'],
    ],
    ['a finding without a fact', [{ nummer: 1, feit: ' ' }], ['BEVINDING_ZONDER_FEIT']],
  ])('%s: %j', (_, bevindingen, codes) => {
    const weigeringen = correctieWeigeringen(eenRapportInhoud(), { notitie: 'De kandidaat had gelijk.', bevindingen });
    expect(weigeringen.map(({ code }) => code)).toEqual(codes);
  });
});

describe(corrigeer.name, () => {
  it('is the same report with another fact, the next number, and the note', () => {
    const oud = eenRapportInhoud();
    const nieuw = corrigeer(oud, { notitie: 'Verkeerde stichting.', bevindingen: [{ nummer: 1, feit: 'Is lid.' }] }, '2027-03-01');
    expect(nieuw).toEqual({
      ...oud,
      versie: 2,
      bevindingen: [{ ...oud.bevindingen[0], feit: 'Is lid.' }],
      rectificaties: [{ vanVersie: 1, op: '2027-03-01', notitie: 'Verkeerde stichting.', bevindingen: [1] }],
    });
    expect(oud.versie).toBe(1);
  });

  it('keeps the notes of the versions before', () => {
    const een = corrigeer(eenRapportInhoud(), { notitie: 'Een.', bevindingen: [] }, '2027-03-01');
    const twee = corrigeer(een, { notitie: 'Twee.', bevindingen: [] }, '2027-03-02');
    expect(twee.versie).toBe(3);
    expect(twee.rectificaties?.map(({ notitie, vanVersie }) => [notitie, vanVersie])).toEqual([
      ['Een.', 1],
      ['Twee.', 2],
    ]);
  });
});
