import * as fc from 'fast-check';
import {
  standaardProfiel,
  vogAfkeuringen,
  vogGeldigOp,
  vogGeldigTotEnMet,
  type VogEisen,
  type VogVerificatie,
  vogVerificateurWeigeringen,
  VOG_MAX_OUDERDOM_DAGEN,
} from './vog.rules.js';

const eisen: VogEisen = {
  profiel: 'POLITIEKE_AMBTSDRAGER_01',
  maxOuderdomDagen: 92,
  raadsdatum: '2027-04-28',
  vandaag: '2027-02-01',
};
const goed: VogVerificatie = {
  afgegevenOp: '2027-01-26',
  echtheidBevestigd: true,
  persoonKomtOvereen: true,
  functieKomtOvereen: true,
  organisatieKomtOvereen: true,
  profiel: 'POLITIEKE_AMBTSDRAGER_01',
};

describe(vogAfkeuringen.name, () => {
  it.each<[string, Partial<VogVerificatie>, Partial<VogEisen>, readonly string[]]>([
    ['on its last valid day', {}, {}, []],
    ['one day too old, because the council met a day later', {}, { raadsdatum: '2027-04-29' }, ['VOG_VERLOPEN']],
    ['issued on the council date itself', { afgegevenOp: '2027-04-28' }, { vandaag: '2027-04-28' }, []],
    ['issued after the council date', { afgegevenOp: '2027-04-29' }, { vandaag: '2027-04-30' }, ['VOG_VERLOPEN']],
    ['dated after the day of the check', { afgegevenOp: '2027-02-02' }, {}, ['VOG_DATUM_ONJUIST']],
    ['under a shorter policy', {}, { maxOuderdomDagen: 91 }, ['VOG_VERLOPEN']],
    ['that could not be validated', { echtheidBevestigd: false }, {}, ['VOG_NIET_ECHT']],
    ['of another profile', { profiel: 'ANDER' }, {}, ['VOG_PROFIEL_ONJUIST']],
    ['with the BES text in the European Netherlands', { profiel: 'BES_DOELTEKST' }, {}, ['VOG_PROFIEL_ONJUIST']],
    ['for another organisation', { organisatieKomtOvereen: false }, {}, ['VOG_ORGANISATIE_ONJUIST']],
    [
      'of someone else, for another office',
      { persoonKomtOvereen: false, functieKomtOvereen: false },
      {},
      ['VOG_PERSOON_ONJUIST', 'VOG_FUNCTIE_ONJUIST'],
    ],
  ])('judges a VOG %s', (_case, vog, requirements, expected) => {
    expect(vogAfkeuringen({ ...goed, ...vog }, { ...eisen, ...requirements })).toEqual(expected);
  });
});

describe(vogGeldigOp.name, () => {
  it.each([
    ['2027-01-26', '2027-04-28', undefined, true],
    ['2027-01-26', '2027-04-29', undefined, false],
    ['2027-01-26', '2027-01-25', undefined, false],
    ['2027-01-26', '2027-01-27', 0, false],
    ['2027-01-26', '2027-01-26', 0, true],
  ] as const)('issued %s, used %s, at most %s days: %s', (afgegevenOp, datum, max, geldig) => {
    expect(vogGeldigOp(afgegevenOp, datum, max)).toBe(geldig);
  });

  it('is valid on exactly max + 1 consecutive days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -30, max: 500 }), (max, verschil) => {
        const dag = new Date(Date.UTC(2027, 0, 26 + verschil)).toISOString().slice(0, 10) as `${number}-${number}-${number}`;
        expect(vogGeldigOp('2027-01-26', dag, max)).toBe(verschil >= 0 && verschil <= max);
      }),
    );
  });

  it('is valid up to and including the last day that is shown', () => {
    expect(vogGeldigTotEnMet('2027-01-26')).toBe('2027-04-28');
  });

  it('has the default of T23', () => expect(VOG_MAX_OUDERDOM_DAGEN).toBe(92));
});

describe(vogVerificateurWeigeringen.name, () => {
  it.each([
    ['OPENBAAR_LICHAAM', true, ['ROLVERMENGING_BES']],
    ['OPENBAAR_LICHAAM', false, []],
    ['GEMEENTE', true, []],
  ] as const)('%s, checked by the opdrachtgever: %s', (laag, zelf, codes) => {
    expect(vogVerificateurWeigeringen(laag, zelf).map((w) => w.code)).toEqual(codes);
  });
});

describe(standaardProfiel.name, () => {
  it.each([
    ['GEMEENTE', 'POLITIEKE_AMBTSDRAGER_01'],
    ['WATERSCHAP', 'POLITIEKE_AMBTSDRAGER_01'],
    ['OPENBAAR_LICHAAM', 'BES_DOELTEKST'],
  ] as const)('%s: %s', (laag, profiel) => expect(standaardProfiel(laag)).toBe(profiel));
});
