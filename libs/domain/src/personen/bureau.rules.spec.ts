import { bureauGeldigTot, bureauWeigeringen } from './bureau.rules.js';

describe(bureauWeigeringen.name, () => {
  it.each([
    ['both hold', '2027-01-02', '2027-01-03', []],
    ['on the last day of both', '2027-01-01', '2027-01-01', []],
    ['the licence is over', '2026-12-31', '2027-01-01', ['WPBR_VERLOPEN']],
    ['the agreement is over', '2027-01-01', '2026-12-31', ['OVEREENKOMST_VERLOPEN']],
    ['both are over', '2026-12-31', '2026-12-31', ['WPBR_VERLOPEN', 'OVEREENKOMST_VERLOPEN']],
  ] as const)('%s', (_, wpbrGeldigTot, overeenkomstGeldigTot, codes) => {
    expect(bureauWeigeringen({ wpbrGeldigTot, overeenkomstGeldigTot }, '2027-01-01').map(({ code }) => code)).toEqual(codes);
  });
});

describe(bureauGeldigTot.name, () => {
  it.each([
    ['2027-01-01', '2027-01-02', '2027-01-01'],
    ['2027-01-02', '2027-01-01', '2027-01-01'],
  ] as const)('of %s and %s is %s', (wpbrGeldigTot, overeenkomstGeldigTot, eerste) => {
    expect(bureauGeldigTot({ wpbrGeldigTot, overeenkomstGeldigTot })).toBe(eerste);
  });
});
