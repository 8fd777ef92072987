import { formatieVersieWeigeringen, type Versies } from './versies.rules.js';

const versies: Versies = {
  regime: 'HUIDIG_2023',
  vragenlijstVersie: 3,
  documentenlijstVersie: 1,
  termijnProfiel: 'NORMAAL',
  termijnProfielVersie: 1,
};

describe('equal treatment within a formatie (INV-24)', () => {
  it.each<[string, Partial<Versies>, string | undefined, readonly string[]]>([
    ['the same versions', {}, undefined, []],
    ['a newer questionnaire', { vragenlijstVersie: 4 }, undefined, ['ONGELIJKE_VERSIE']],
    ['a newer questionnaire for an empty reason', { vragenlijstVersie: 4 }, '  ', ['ONGELIJKE_VERSIE']],
    ['a newer questionnaire for a reason', { vragenlijstVersie: 4 }, 'De oude lijst is ingetrokken.', []],
    ['another list of documents', { documentenlijstVersie: 2 }, undefined, ['ONGELIJKE_VERSIE']],
    ['shorter terms', { termijnProfiel: 'VERSNELD' }, undefined, ['ONGELIJKE_VERSIE']],
    ['newer terms', { termijnProfielVersie: 2 }, undefined, ['ONGELIJKE_VERSIE']],
    ['another law', { regime: 'TWEEDE_TRANCHE' }, undefined, ['ONGELIJKE_VERSIE']],
  ])('%s', (_, anders, reden, codes) => {
    expect(formatieVersieWeigeringen({ ...versies, ...anders }, versies, reden).map(({ code }) => code)).toEqual(codes);
  });
});
