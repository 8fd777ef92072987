import * as fc from 'fast-check';
import { addMilliseconds, type Instant } from '../kalender/instant.js';
import { addDays } from '../kalender/iso-date.js';
import { volgendeWerkdag, werkdagenTussen } from '../kalender/werkdagen.js';
import { berekenTermijn } from './bereken-termijn.js';
import { kalenderdagen, maanden, seconden, werkdagen } from './duur.js';
import { volgendMoment } from './termijn.js';
import { aContext, aTermijnVraag, dag, op } from './termijn.testdata.js';
import { termijnProfiel } from './termijnprofielen.js';
import { schuif, verleng } from './verplaats-termijn.js';

const context = aContext();
const oefen = aContext({ profiel: termijnProfiel('OEFEN', 1) });

describe(verleng.name, () => {
  it('gives five more working days to react, with the reminder before the new end', () => {
    const termijn = berekenTermijn(aTermijnVraag({ code: 'T11', aanvang: op('2027-02-04', '10:00') }));
    const langer = verleng(termijn, werkdagen(5), context);
    expect(langer.momenten.map(({ moment, op: at }) => [moment, dag(at)])).toEqual([
      ['HERINNERING_1', '2027-02-17'],
      ['EINDE', '2027-02-18'],
    ]);
  });

  it('counts a second fortnight on Bonaire from the day before Koningsdag moved the end', () => {
    const bonaire = aContext({ zone: 'America/Kralendijk' });
    const termijn = berekenTermijn({ ...bonaire, code: 'T06d', aanvang: '2027-04-13T14:00:00.000Z' });
    expect(verleng(termijn, kalenderdagen(14), bonaire).einde).toBe('2027-05-12T03:59:59.999Z'); // Tuesday 11 May
  });

  it('keeps the moments that count from the start', () => {
    const termijn = berekenTermijn(aTermijnVraag({ code: 'T22', aanvang: op('2027-03-01', '10:00') }));
    const langer = verleng(termijn, maanden(2), context);
    expect(langer.momenten.map(({ moment, op: at }) => [moment, dag(at)])).toEqual([
      ['HERINNERING_1', '2027-03-15'],
      ['HERINNERING_2', '2027-03-22'],
      ['EINDE', '2027-06-01'],
      ['ESCALATIE_1', '2027-06-02'],
    ]);
  });

  it('knows seconds', () => {
    const termijn = berekenTermijn({ ...oefen, code: 'T11', aanvang: '2027-02-04T09:00:00.000Z' });
    expect(verleng(termijn, seconden(60), oefen).einde).toBe('2027-02-04T09:02:00.000Z');
  });

  it('refuses what is counted back from the council meeting', () => {
    const termijn = berekenTermijn(aTermijnVraag({ code: 'T15', raadsdatum: '2027-02-25' }));
    expect(() => verleng(termijn, werkdagen(1), context)).toThrow('TERMIJN_NIET_VERLENGBAAR');
  });

  it('is monotone: never earlier, and longer is never earlier than shorter', () => {
    const duren = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(werkdagen, kalenderdagen));
    fc.assert(
      fc.property(
        fc.constantFrom('T01', 'T02', 'T06d', 'T11', 'T17', 'T18'),
        fc.integer({ min: 0, max: 400 }),
        duren,
        fc.integer({ min: 0, max: 10 }),
        (code, days, [aantal, eenheid], meer) => {
          const termijn = berekenTermijn(aTermijnVraag({ code, aanvang: op(addDays('2027-01-01', days), '10:00') }));
          const langer = verleng(termijn, eenheid(aantal), context);
          expect(langer.einde >= termijn.einde).toBe(true);
          expect(verleng(termijn, eenheid(aantal + meer), context).einde >= langer.einde).toBe(true);
        },
      ),
    );
  });
});

describe(schuif.name, () => {
  const t01 = berekenTermijn(aTermijnVraag()); // Monday 11 to Monday 18 January

  it('moves a term in working days by the working days of the pause, from the first moment not recorded', () => {
    const pauze = { van: op('2027-01-15', '12:00'), tot: op('2027-01-20', '08:00') };
    expect(schuif(t01, pauze, ['HERINNERING_1'], context).momenten.map(({ moment, op: at }) => [moment, at])).toEqual([
      ['HERINNERING_1', op('2027-01-14', '09:00')],
      ['HERINNERING_2', op('2027-01-21', '09:00')],
      ['EINDE', '2027-01-21T22:59:59.999Z'],
      ['ESCALATIE_1', op('2027-01-22', '09:00')],
      ['ESCALATIE_2', op('2027-01-28', '09:00')],
    ]);
  });

  it('moves a term in calendar days by calendar days, and its end on to a working day', () => {
    const t02 = berekenTermijn(aTermijnVraag({ code: 'T02', aanvang: op('2027-01-13', '10:00') }));
    const later = schuif(t02, { van: op('2027-01-14', '12:00'), tot: op('2027-01-19', '12:00') }, [], context);
    expect(later.momenten.map(({ moment, op: at }) => [moment, dag(at)])).toEqual([
      ['HERINNERING_1', '2027-01-25'],
      ['HERINNERING_2', '2027-01-27'],
      ['EINDE', '2027-02-01'],
      ['ESCALATIE_1', '2027-02-02'],
      ['ESCALATIE_2', '2027-02-04'],
    ]);
  });

  it('keeps the clock time over the start of summer time', () => {
    const termijn = berekenTermijn(aTermijnVraag({ aanvang: op('2027-03-22', '10:00') }));
    const later = schuif(termijn, { van: op('2027-03-22', '12:00'), tot: op('2027-04-05', '12:00') }, [], context);
    expect(later.momenten.map(({ op: at }) => at.slice(11))).toEqual([
      '07:00:00.000Z',
      '07:00:00.000Z',
      '21:59:59.999Z',
      '07:00:00.000Z',
      '07:00:00.000Z',
    ]);
  });

  it('moves only the escalations once the end is recorded', () => {
    const pauze = { van: op('2027-01-19', '08:00'), tot: op('2027-01-21', '08:00') };
    const later = schuif(t01, pauze, ['HERINNERING_1', 'HERINNERING_2', 'EINDE'], context);
    expect(later.einde).toBe(t01.einde);
    expect(later.momenten.map(({ op: at }) => dag(at)).slice(2)).toEqual(['2027-01-18', '2027-01-21', '2027-01-27']);
  });

  it('moves a term on the clock by the length of the pause', () => {
    const termijn = berekenTermijn({ ...oefen, code: 'T01', aanvang: '2027-02-04T09:00:00.000Z' });
    const later = schuif(termijn, { van: '2027-02-04T09:00:03.000Z', tot: '2027-02-04T09:01:03.500Z' }, ['HERINNERING_1'], oefen);
    expect(later.momenten.map(({ op: at }) => at.slice(14, 23))).toEqual(['00:02.000', '01:06.500', '01:09.500', '01:30.500']);
  });

  it.each([
    ['the law', 'T17'],
    ['Justis', 'T06a'],
    ['the council', 'T15'],
  ] as const)('leaves what %s decides where it is', (_case, code) => {
    const termijn = berekenTermijn(aTermijnVraag({ code, raadsdatum: '2027-02-25' }));
    expect(schuif(termijn, { van: op('2027-01-12', '09:00'), tot: op('2027-01-22', '09:00') }, [], context)).toBe(termijn);
  });

  it('never shortens, keeps the order, and leaves as many working days as before', () => {
    const pauzes = fc.tuple(fc.integer({ min: 0, max: 7 * 24 }), fc.integer({ min: 1, max: 60 * 24 }));
    fc.assert(
      fc.property(pauzes, ([after, hours]) => {
        const van = addMilliseconds(t01.aanvang, after * 3_600_000);
        const tot = addMilliseconds(van, hours * 3_600_000);
        const later = schuif(t01, { van, tot }, [], context);
        const times = later.momenten.map(({ op: at }) => at);
        expect(times).toEqual([...times].sort());
        expect(later.einde >= t01.einde).toBe(true);
        expect(later.einde >= tot).toBe(true);
        const left = (from: Instant, end: Instant): number =>
          werkdagenTussen(context.kalender, volgendeWerkdag(context.kalender, dag(from)), dag(end));
        expect(left(tot, later.einde)).toBe(left(van, t01.einde));
      }),
    );
  });
});

describe(volgendMoment.name, () => {
  const { momenten } = berekenTermijn(aTermijnVraag());

  it.each([
    [[], 'HERINNERING_1'],
    [['HERINNERING_1', 'HERINNERING_2'], 'EINDE'],
    [['HERINNERING_1', 'HERINNERING_2', 'EINDE', 'ESCALATIE_1', 'ESCALATIE_2'], undefined],
  ])('after %j comes %s', (vastgelegd, expected) => {
    expect(volgendMoment(momenten, vastgelegd)?.moment).toBe(expected);
  });
});
