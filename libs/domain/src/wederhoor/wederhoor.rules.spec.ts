import {
  antwoordWeigeringen,
  type AntwoordUitkomst,
  bevindingStatusNa,
  extraRondeWeigeringen,
  onbeantwoord,
  REACTIE_SOORTEN,
  type ReactieSoort,
  reactieWeigeringen,
  rondAfWeigeringen,
  type WederhoorStand,
} from './wederhoor.rules.js';

const stand: WederhoorStand = {
  aangebodenOp: '2027-02-04T09:00:00.000Z',
  termijnEinde: '2027-02-11T22:59:59.999Z',
  werkdagen: 5,
  reactieOntvangenOp: null,
  reacties: [],
  nu: '2027-02-05T09:00:00.000Z',
  oefen: false,
};
const na = { nu: '2027-02-12T08:00:00.000Z' } as const;
const gereageerd = { reactieOntvangenOp: '2027-02-05T08:00:00.000Z' } as const;

describe(rondAfWeigeringen.name, () => {
  it.each<[string, Partial<WederhoorStand>, readonly string[]]>([
    ['no reaction yet and the term runs', {}, ['WEDERHOOR_ONTBREEKT']],
    ['a reaction', gereageerd, []],
    ['silence until the end of the term', na, []],
    ['silence, at the very end of the term', { nu: '2027-02-11T22:59:59.999Z' }, []],
    ['silence, just before the end of the term', { nu: '2027-02-11T22:59:59.998Z' }, ['WEDERHOOR_ONTBREEKT']],
    ['never offered', { ...na, aangebodenOp: null }, ['WEDERHOOR_ONTBREEKT']],
    ['offered without a term', { ...gereageerd, termijnEinde: null }, ['WEDERHOOR_ONTBREEKT']],
    ['a term of no day at all', { ...na, werkdagen: 0 }, ['WEDERHOOR_ONTBREEKT']],
    ['a term of no day at all, with a reaction', { ...gereageerd, werkdagen: 0 }, ['WEDERHOOR_ONTBREEKT']],
    ['the shortest term', { ...na, werkdagen: 1 }, []],
    ['a short term for practice', { ...na, werkdagen: 0, oefen: true }, []],
    ['practice, but the term still runs', { werkdagen: 0, oefen: true }, ['WEDERHOOR_ONTBREEKT']],
    ['a reaction on an earlier concept', { reactieOntvangenOp: '2027-02-03T08:00:00.000Z' }, ['WEDERHOOR_ONTBREEKT']],
    ['an objection without answer', { ...gereageerd, reacties: [{ soort: 'ONEENS', antwoord: null }] }, ['REACTIE_ONBEANTWOORD']],
    ['both', { reacties: [{ soort: 'AANVULLING', antwoord: null }] }, ['WEDERHOOR_ONTBREEKT', 'REACTIE_ONBEANTWOORD']],
  ])('%s', (_case, afwijkend, codes) => {
    expect(rondAfWeigeringen({ ...stand, ...afwijkend }).map((w) => w.code)).toEqual(codes);
  });
});

describe(onbeantwoord.name, () => {
  it('asks no answer to AKKOORD only', () => {
    const reacties = REACTIE_SOORTEN.map((soort) => ({ soort, antwoord: null }));
    expect(onbeantwoord(reacties).map((r) => r.soort)).toEqual(['FEITELIJKE_ONJUISTHEID', 'AANVULLING', 'ONEENS']);
  });

  it.each<[AntwoordUitkomst, string, boolean]>([
    ['OVERGENOMEN', '', true],
    ['DEELS', ' ', false],
    ['DEELS', 'De datum klopt, de rest niet.', true],
    ['NIET_OVERGENOMEN', '', false],
    ['NIET_OVERGENOMEN', 'Het register zegt iets anders.', true],
  ])('%s with reason %p is an answer: %s', (uitkomst, reden, volstaat) => {
    expect(antwoordWeigeringen({ uitkomst, reden })).toHaveLength(volstaat ? 0 : 1);
    expect(onbeantwoord([{ soort: 'ONEENS', antwoord: { uitkomst, reden } }])).toHaveLength(volstaat ? 0 : 1);
  });
});

describe('reactions', () => {
  it.each<[readonly ReactieSoort[], string]>([
    [[], 'GEEN_REACTIE'],
    [['AKKOORD'], 'ERKEND'],
    [['AKKOORD', 'AANVULLING'], 'ERKEND'],
    [['AKKOORD', 'ONEENS'], 'BESTREDEN'],
    [['FEITELIJKE_ONJUISTHEID'], 'BESTREDEN'],
  ])('%j make a bevinding %s', (soorten, status) => expect(bevindingStatusNa(soorten)).toBe(status));

  it.each<[ReactieSoort, string, boolean]>([
    ['AKKOORD', '', true],
    ['ONEENS', '  ', false],
    ['ONEENS', 'Dit klopt niet.', true],
  ])('%s with text %p is accepted: %s', (soort, tekst, mag) => {
    expect(reactieWeigeringen({ soort, tekst })).toHaveLength(mag ? 0 : 1);
  });

  it('can lead to one extra round only', () => {
    expect(extraRondeWeigeringen(0)).toEqual([]);
    expect(extraRondeWeigeringen(1)).toEqual([{ code: 'EXTRA_RONDE_AL_GEHOUDEN' }]);
  });
});
