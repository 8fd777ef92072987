import { bronGebruikWeigeringen, bronWeigeringen, type Persoonsmatch } from './bron.rules.js';

describe(bronWeigeringen.name, () => {
  it.each([
    ['a source of the whitelist', 'HANDELSREGISTER', false, []],
    ['a forbidden source', 'BKR', false, ['BUITEN_WETTELIJKE_REIKWIJDTE']],
    ['an unknown source', 'ROEP_OP_STRAAT', false, ['BUITEN_WETTELIJKE_REIKWIJDTE']],
    ['a hit about health', 'NIEUWSARCHIEF', true, ['BRON_ONBRUIKBAAR']],
    ['both', 'POLITIE_EN_JUSTITIE', true, ['BUITEN_WETTELIJKE_REIKWIJDTE', 'BRON_ONBRUIKBAAR']],
  ])('judges %s', (_case, soort, bijzonderGegeven, codes) => {
    expect(bronWeigeringen({ soort, bijzonderGegeven }, 'HUIDIG_2023').map((w) => w.code)).toEqual(codes);
  });

  it('judges by the regime of the case', () => {
    const bron = { soort: 'SOCIALE_MEDIA_OPENBAAR', bijzonderGegeven: false };
    expect(bronWeigeringen(bron, 'HUIDIG_2023')).toEqual([]);
    expect(bronWeigeringen(bron, 'TWEEDE_TRANCHE')).toEqual([{ code: 'BUITEN_WETTELIJKE_REIKWIJDTE' }]);
  });
});

describe(bronGebruikWeigeringen.name, () => {
  it.each<[readonly Persoonsmatch[], boolean]>([
    [[], true],
    [['ZEKER', 'WAARSCHIJNLIJK'], true],
    [['ONZEKER'], false],
    [['ZEKER', 'ONZEKER'], false],
  ])('%j may be used: %s', (matches, mag) => {
    expect(bronGebruikWeigeringen(matches)).toEqual(mag ? [] : [{ code: 'BRON_ONBRUIKBAAR' }]);
  });
});
