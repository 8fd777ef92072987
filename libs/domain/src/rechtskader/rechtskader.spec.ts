import { BRON_SOORT_NAMEN, BRON_SOORTEN, VERBODEN_BRON_SOORTEN, VERBODEN_BRON_UITLEG } from './bron-soort.js';
import { privacyKader } from './privacy-kader.js';
import { bronSoortWeigeringen, type Inwerkingtreding, kiesRegime, REGIME_CODES } from './rechtskader.js';
import { wetsverwijzingTekst } from './wets-verwijzing.js';

describe(kiesRegime.name, () => {
  it.each<[string, `${number}-${number}-${number}`, Inwerkingtreding, string]>([
    ['on its first day', '2023-01-01', {}, 'HUIDIG_2023'],
    ['years later: the second regime is not switched on', '2031-05-01', {}, 'HUIDIG_2023'],
    ['the day before the second begins', '2027-06-30', { TWEEDE_TRANCHE: '2027-07-01' }, 'HUIDIG_2023'],
    ['the day the second begins', '2027-07-01', { TWEEDE_TRANCHE: '2027-07-01' }, 'TWEEDE_TRANCHE'],
  ])('%s', (_case, datum, inwerkingtreding, code) => {
    expect(kiesRegime(datum, inwerkingtreding).code).toBe(code);
  });

  it('refuses a day before the first law', () => {
    expect(() => kiesRegime('2022-12-31')).toThrow(expect.objectContaining({ code: 'BUITEN_WETTELIJKE_REIKWIJDTE' }));
  });

  it('says from when the chosen regime holds', () => {
    expect(kiesRegime('2028-01-01', { TWEEDE_TRANCHE: '2027-07-01' }).geldigVanaf).toBe('2027-07-01');
  });
});

describe(bronSoortWeigeringen.name, () => {
  it.each(REGIME_CODES.flatMap((regime) => VERBODEN_BRON_SOORTEN.map((soort) => [regime, soort] as const)))(
    '%s never allows %s',
    (regime, soort) => {
      expect(bronSoortWeigeringen(regime, soort)).toEqual([{ code: 'BUITEN_WETTELIJKE_REIKWIJDTE' }]);
      expect(VERBODEN_BRON_UITLEG[soort]).not.toBe('');
    },
  );

  it.each([
    ['HUIDIG_2023', 'SOCIALE_MEDIA_OPENBAAR', true],
    ['TWEEDE_TRANCHE', 'SOCIALE_MEDIA_OPENBAAR', false],
    ['TWEEDE_TRANCHE', 'HANDELSREGISTER', true],
    ['HUIDIG_2023', 'IETS_NIEUWS', false],
  ] as const)('%s %s: %s', (regime, soort, mag) => {
    expect(bronSoortWeigeringen(regime, soort)).toHaveLength(mag ? 0 : 1);
  });

  it('has a name for each source', () => {
    expect(BRON_SOORTEN.every((soort) => BRON_SOORT_NAMEN[soort] !== '')).toBe(true);
  });
});

describe('texts that depend on the law', () => {
  it('shows an article only after somebody checked it', () => {
    expect(wetsverwijzingTekst({ tekst: 'Gemeentewet, artikel 36a', geverifieerd: false })).toBe('op grond van de wet');
    expect(wetsverwijzingTekst({ tekst: 'Gemeentewet, artikel 36a', geverifieerd: true })).toBe('Gemeentewet, artikel 36a');
  });

  it.each([
    ['GEMEENTE', 'AVG'],
    ['OPENBAAR_LICHAAM', 'WBP_BES'],
  ] as const)('%s works under the %s', (laag, code) => expect(privacyKader(laag).code).toBe(code));
});
