import * as fc from 'fast-check';
import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import { addDays } from '../kalender/iso-date.js';
import { termijnProfiel, termijnprofielen } from '../termijn/termijnprofielen.js';
import { planToetsing, type PlanningVraag } from './plan-toetsing.js';

const kalender = feestdagenKalender();
const aPlanningVraag = (over: Partial<PlanningVraag> = {}): PlanningVraag => ({
  start: '2027-01-11',
  raadsdatum: '2027-04-22',
  profiel: termijnProfiel('NORMAAL', 1),
  zone: 'Europe/Amsterdam',
  kalender,
  bestuurslaag: 'GEMEENTE',
  ...over,
});

describe(planToetsing.name, () => {
  it('lays the terms one after another, VOG beside research', () => {
    const { stappen, kritiekePad, verstrekking } = planToetsing(aPlanningVraag());
    expect(stappen.map(({ code, vanaf, uiterlijk }) => [code, vanaf, uiterlijk])).toEqual([
      ['T01', '2027-01-11', '2027-01-18'],
      ['T02', '2027-01-18', '2027-01-28'],
      ['T07', '2027-01-28', '2027-02-04'],
      ['T08', '2027-01-28', '2027-02-04'],
      ['T09', '2027-02-04', '2027-02-11'],
      ['T10', '2027-02-11', '2027-02-18'],
      ['T11', '2027-02-18', '2027-02-25'],
      ['T12', '2027-02-25', '2027-03-02'],
      ['T04', '2027-01-18', '2027-01-19'],
      ['T05', '2027-01-19', '2027-01-26'],
      ['T06a', '2027-01-26', '2027-02-02'],
      ['T13', '2027-03-02', '2027-03-09'],
      ['T14', '2027-03-09', '2027-03-10'],
    ]);
    expect(kritiekePad).toEqual(['T01', 'T02', 'T07', 'T09', 'T10', 'T11', 'T12', 'T13', 'T14']);
    expect(verstrekking).toBe('2027-03-10');
  });

  it.each([
    ['five working days to spare', '2027-03-24', 5, 'GROEN'],
    ['four', '2027-03-23', 4, 'ORANJE'],
    ['on the last day', '2027-03-17', 0, 'ORANJE'],
    ['one working day short', '2027-03-16', -1, 'ROOD'],
    ['a council date before the start', '2027-01-05', -50, 'ROOD'],
  ] as const)('colours %s', (_case, raadsdatum, marge, kleur) => {
    expect(planToetsing(aPlanningVraag({ raadsdatum }))).toMatchObject({ marge, kleur });
  });

  it('is there in four weeks with the fast terms', () => {
    const { verstrekking, uiterlijkeVerstrekking, kleur } = planToetsing(
      aPlanningVraag({ raadsdatum: '2027-02-25', profiel: termijnProfiel('VERSNELD', 1) }),
    );
    expect([verstrekking, uiterlijkeVerstrekking, kleur]).toEqual(['2027-02-03', '2027-02-23', 'GROEN']);
  });

  it.each([
    ['WATERSCHAP', undefined, 'T06b'],
    ['OPENBAAR_LICHAAM', undefined, 'T06d'],
    ['PROVINCIE', undefined, 'T06a'],
    ['GEMEENTE', 'REGULIER', 'T06b'],
  ] as const)('%s, route %s, waits for %s', (bestuurslaag, vogRoute, code) => {
    const { stappen } = planToetsing(aPlanningVraag({ bestuurslaag, ...(vogRoute === undefined ? {} : { vogRoute }) }));
    expect(stappen.filter((stap) => stap.code.startsWith('T06')).map((stap) => stap.code)).toEqual([code]);
  });

  it('sees when the VOG takes longest', () => {
    const { kritiekePad } = planToetsing(aPlanningVraag({ vogRoute: 'REGULIER', profiel: termijnProfiel('VERSNELD', 1) }));
    expect(kritiekePad).toEqual(['T01', 'T04', 'T05', 'T06b', 'T13', 'T14']);
  });

  it('plans no VOG where none may be asked', () => {
    expect(planToetsing(aPlanningVraag({ vogRoute: 'GEEN' })).stappen.some(({ pad }) => pad === 'VOG')).toBe(false);
  });

  it('gives a later start never an earlier verstrekking, and verstrekt on a working day', () => {
    const starts = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 30 }), fc.constantFrom(...termijnprofielen), (days, later, profiel) => {
        const start = addDays('2026-06-01', days);
        const plan = (on: PlanningVraag['start']) => planToetsing(aPlanningVraag({ start: on, profiel, raadsdatum: addDays(start, 90) }));
        const first = plan(start);
        expect(kalender.isWerkdag(first.verstrekking)).toBe(true);
        expect(plan(addDays(start, later)).verstrekking >= first.verstrekking).toBe(true);
      }),
    );
  });
});
