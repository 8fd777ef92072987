import { startWeigeringen } from './start.rules.js';

const keuze = { aanleiding: 'TUSSENTIJDS', raadsdatum: '2027-02-25', termijnProfiel: 'NORMAAL' } as const;
const omgeving = { vandaag: '2027-01-04', oefen: false } as const;

describe('preparing a toetsing', () => {
  it.each([
    ['nothing stands in the way', {}, {}, []],
    ['the council meets today', { raadsdatum: '2027-01-04' }, {}, []],
    ['the council met yesterday', { raadsdatum: '2027-01-03' }, {}, ['RAADSDATUM_VERSTREKEN']],
    ['another occasion', { aanleiding: 'FORMATIE' }, {}, ['AANLEIDING_NIET_BESCHIKBAAR']],
    ['practice terms for real', { termijnProfiel: 'OEFEN' }, {}, ['OEFEN_NIET_TOEGESTAAN']],
    ['practice terms for practice', { termijnProfiel: 'OEFEN' }, { oefen: true }, []],
    [
      'everything at once',
      { aanleiding: 'HERBENOEMING', raadsdatum: '2026-12-31', termijnProfiel: 'OEFEN' },
      {},
      ['AANLEIDING_NIET_BESCHIKBAAR', 'RAADSDATUM_VERSTREKEN', 'OEFEN_NIET_TOEGESTAAN'],
    ],
  ] as const)('%s', (_, anders, elders, codes) => {
    expect(startWeigeringen({ ...keuze, ...anders }, { ...omgeving, ...elders }).map(({ code }) => code)).toEqual(codes);
  });
});
