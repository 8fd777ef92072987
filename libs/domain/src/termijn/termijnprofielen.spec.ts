import { klokduur } from './duur.js';
import { TERMIJN_CODES } from './termijn-code.js';
import { TERMIJN_PROFIEL_CODES } from './termijn-profiel.js';
import { duurWeigeringen, ladderMoment, termijnProfiel, termijnprofielen, verlengingWeigeringen } from './termijnprofielen.js';

const regels = termijnprofielen.flatMap((profiel) => TERMIJN_CODES.map((code) => [profiel.code, code, profiel.termijnen[code]] as const));

describe('the term profiles', () => {
  it('are three, each with every term', () => {
    expect(termijnprofielen.map(({ code, versie }) => [code, versie])).toEqual(TERMIJN_PROFIEL_CODES.map((code) => [code, 1]));
    expect(() => termijnProfiel('NORMAAL', 2)).toThrow('TERMIJNPROFIEL_ONBEKEND');
  });

  it.each(regels)('%s %s has its own code, one end, and someone to tell at every moment', (_profiel, code, regel) => {
    expect(regel.code).toBe(code);
    expect(regel.ladder.filter(({ soort }) => soort === 'EINDE')).toHaveLength(1);
    expect(regel.ladder.every(({ ontvangers, watDanGebeurt }) => ontvangers.length > 0 && /[.?]$/.test(watDanGebeurt))).toBe(true);
  });

  it.each(['NORMAAL', 'VERSNELD'] as const)('%s keeps the minimum of hoor en wederhoor and of the reading window', (code) => {
    const { T11, T14 } = termijnProfiel(code, 1).termijnen;
    expect([T11.minimum, T14.minimum]).toEqual([
      { aantal: 1, eenheid: 'WERKDAGEN' },
      { aantal: 24, eenheid: 'UREN' },
    ]);
  });

  it.each(regels.filter(([profiel]) => profiel !== 'OEFEN'))('%s %s lasts at least its own minimum', (profiel, code, { duur }) => {
    expect(duurWeigeringen(termijnProfiel(profiel, 1), code, duur)).toEqual([]);
  });

  it('OEFEN fits in minutes, except what hangs on the council date or on a day that someone chose', () => {
    const days = regels.filter(([profiel, , { duur }]) => profiel === 'OEFEN' && (klokduur(duur) ?? Infinity) > 5 * 60_000);
    expect(days.map(([, code]) => code)).toEqual(['T15', 'T23', 'OPSCHORTING', 'BEWAARBLOKKADE']);
  });

  it('says what a moment is about', () => {
    expect(ladderMoment(termijnProfiel('NORMAAL', 1), 'T01', 'ESCALATIE_2')?.watDanGebeurt).toContain('staken');
    expect(ladderMoment(termijnProfiel('NORMAAL', 1), 'T14', 'HERINNERING_1')).toBeUndefined();
  });

  it.each([
    ['T11', 0, []],
    ['T11', 1, ['TERMIJN_NIET_VERLENGBAAR']],
    ['T22', 0, []],
    ['T14', 0, ['TERMIJN_NIET_VERLENGBAAR']],
  ] as const)('offers an extension of %s, extended %i times before: %j', (code, before, expected) => {
    expect(verlengingWeigeringen(termijnProfiel('NORMAAL', 1), code, before).map(({ code: why }) => why)).toEqual(expected);
  });
});
