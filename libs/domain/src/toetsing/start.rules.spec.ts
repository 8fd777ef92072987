import { startWeigeringen } from './start.rules.js';

const keuze = { aanleiding: 'TUSSENTIJDS', raadsdatum: '2027-02-25', termijnProfiel: 'NORMAAL' } as const;
const omgeving = { vandaag: '2027-01-04', oefen: false } as const;

describe('preparing a toetsing', () => {
  it.each([
    ['nothing stands in the way', {}, {}, []],
    ['the council meets today', { raadsdatum: '2027-01-04' }, {}, []],
    ['the council met yesterday', { raadsdatum: '2027-01-03' }, {}, ['RAADSDATUM_VERSTREKEN']],
    ['a slip of the pen', { raadsdatum: '9999-02-25' }, {}, ['RAADSDATUM_TE_VER']],
    ['no council date', { raadsdatum: null }, {}, ['RAADSDATUM_ONTBREEKT']],
    ['a herijking without a council date', { aanleiding: 'HERIJKING_ZITTEND', raadsdatum: null }, {}, []],
    ['a temporary replacement', { aanleiding: 'VERVANGING_TIJDELIJK', inFormatie: false }, {}, []],
    ['a kandidaat of a formatie', { aanleiding: 'FORMATIE', inFormatie: true }, {}, []],
    ['a formatie without one', { aanleiding: 'FORMATIE', inFormatie: false }, {}, ['FORMATIE_ONTBREEKT']],
    ['a herbenoeming in a formatie', { aanleiding: 'HERBENOEMING', inFormatie: true }, {}, []],
    ['a herbenoeming alone', { aanleiding: 'HERBENOEMING', inFormatie: false }, {}, []],
    ['a vacancy in a formatie', { inFormatie: true }, {}, ['FORMATIE_NIET_VAN_TOEPASSING']],
    ['a herijking in a formatie', { aanleiding: 'HERIJKING_ZITTEND', inFormatie: true }, {}, ['FORMATIE_NIET_VAN_TOEPASSING']],
    ['practice terms for real', { termijnProfiel: 'OEFEN' }, {}, ['OEFEN_NIET_TOEGESTAAN']],
    ['practice terms for practice', { termijnProfiel: 'OEFEN' }, { oefen: true }, []],
    [
      'everything at once',
      { aanleiding: 'FORMATIE', raadsdatum: '2026-12-31', termijnProfiel: 'OEFEN', inFormatie: false },
      {},
      ['FORMATIE_ONTBREEKT', 'RAADSDATUM_VERSTREKEN', 'OEFEN_NIET_TOEGESTAAN'],
    ],
  ] as const)('%s', (_, anders, elders, codes) => {
    expect(startWeigeringen({ ...keuze, ...anders }, { ...omgeving, ...elders }).map(({ code }) => code)).toEqual(codes);
  });
});
