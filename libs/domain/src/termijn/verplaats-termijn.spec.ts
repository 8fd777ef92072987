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
    expect(schuif(t01, [pauze], ['HERINNERING_1'], context).momenten.map(({ moment, op: at }) => [moment, at])).toEqual([
      ['HERINNERING_1', op('2027-01-14', '09:00')],
      ['HERINNERING_2', op('2027-01-21', '09:00')],
      ['EINDE', '2027-01-21T22:59:59.999Z'],
      ['ESCALATIE_1', op('2027-01-22', '09:00')],
      ['ESCALATIE_2', op('2027-01-28', '09:00')],
    ]);
  });

  it('moves a term in calendar days by calendar days, and its end on to a working day', () => {
    const t02 = berekenTermijn(aTermijnVraag({ code: 'T02', aanvang: op('2027-01-13', '10:00') }));
    const later = schuif(t02, [{ van: op('2027-01-14', '12:00'), tot: op('2027-01-19', '12:00') }], [], context);
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
    const later = schuif(termijn, [{ van: op('2027-03-22', '12:00'), tot: op('2027-04-05', '12:00') }], [], context);
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
    const later = schuif(t01, [pauze], ['HERINNERING_1', 'HERINNERING_2', 'EINDE'], context);
    expect(later.einde).toBe(t01.einde);
    expect(later.momenten.map(({ op: at }) => dag(at)).slice(2)).toEqual(['2027-01-18', '2027-01-21', '2027-01-27']);
  });

  it('moves a term on the clock by the length of the pause', () => {
    const termijn = berekenTermijn({ ...oefen, code: 'T01', aanvang: '2027-02-04T09:00:00.000Z' });
    const later = schuif(termijn, [{ van: '2027-02-04T09:00:03.000Z', tot: '2027-02-04T09:01:03.500Z' }], ['HERINNERING_1'], oefen);
    expect(later.momenten.map(({ op: at }) => at.slice(14, 23))).toEqual(['00:02.000', '01:06.500', '01:09.500', '01:30.500']);
  });

  it('never shortens, keeps the order, and leaves as many working days as before', () => {
    const pauzes = fc.tuple(fc.integer({ min: 0, max: 7 * 24 }), fc.integer({ min: 1, max: 60 * 24 }));
    fc.assert(
      fc.property(pauzes, ([after, hours]) => {
        const van = addMilliseconds(t01.aanvang, after * 3_600_000);
        const tot = addMilliseconds(van, hours * 3_600_000);
        const later = schuif(t01, [{ van, tot }], [], context);
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

describe('several pauses', () => {
  const CODES = ['T01', 'T02', 'T05', 'T06b', 'T06d', 'T11', 'T14'] as const;
  const uren = fc.tuple(fc.integer({ min: -48, max: 30 * 24 }), fc.integer({ min: 1, max: 20 * 24 }));
  const begin = op('2027-03-22', '10:00'); // Easter and the start of summer time follow
  const pauzes = fc.array(
    uren.map(([na, duur]) => {
      const van = addMilliseconds(begin, na * 3_600_000);
      return { van, tot: addMilliseconds(van, duur * 3_600_000) };
    }),
    { minLength: 1, maxLength: 6 },
  );
  const termijnen = fc.constantFrom(...CODES).map((code) => berekenTermijn(aTermijnVraag({ code, aanvang: begin })));

  it('come to the same in any order, and each as often as one likes', () => {
    fc.assert(
      fc.property(termijnen, pauzes, (termijn, lijst) => {
        const verwacht = schuif(termijn, lijst, [], context);
        expect(schuif(termijn, [...lijst].reverse(), [], context)).toEqual(verwacht);
        expect(schuif(termijn, [...lijst, ...lijst.slice(1)], [], context)).toEqual(verwacht);
      }),
    );
  });

  it('become known one by one, and count from where the term would end without any', () => {
    fc.assert(
      fc.property(termijnen, pauzes, (termijn, lijst) => {
        let lopend = termijn;
        lijst.forEach((_, n) => {
          lopend = schuif(lopend, lijst.slice(0, n + 1), [], context, termijn.einde);
        });
        expect(lopend).toEqual(schuif(termijn, lijst, [], context));
      }),
    );
  });

  it('may be cut in two: an outage that is registered twice in a row is one outage', () => {
    fc.assert(
      fc.property(termijnen, uren, fc.double({ min: 0, max: 1, noNaN: true }), (termijn, [na, duur], deel) => {
        const van = addMilliseconds(begin, na * 3_600_000);
        const [midden, tot] = [deel * duur, duur].map((h) => addMilliseconds(van, Math.round(h * 3_600_000)));
        if (midden === undefined || tot === undefined) throw new Error('two instants');
        const delen = [
          { van: midden, tot },
          { van, tot: midden },
        ];
        expect(schuif(termijn, delen, [], context)).toEqual(schuif(termijn, [{ van, tot }], [], context));
      }),
    );
  });

  it('bring a term on the clock exactly as much later as something stood still', () => {
    fc.assert(
      fc.property(pauzes, (lijst) => {
        const termijn = berekenTermijn(aTermijnVraag({ code: 'T14', aanvang: begin }));
        let stil = 0;
        for (let n = 0; n < 60 * 24; n += 1) {
          const moment = addMilliseconds(begin, n * 3_600_000);
          if (lijst.some(({ van, tot }) => van <= moment && moment < tot)) stil += 3_600_000;
        }
        expect(schuif(termijn, lijst, [], context).einde).toBe(addMilliseconds(termijn.einde, stil));
      }),
    );
  });

  it('never bring a term forward, and another one never brings it back', () => {
    fc.assert(
      fc.property(termijnen, pauzes, (termijn, lijst) => {
        const zonderLaatste = schuif(termijn, lijst.slice(1), [], context).einde;
        expect(zonderLaatste >= termijn.einde).toBe(true);
        expect(schuif(termijn, lijst, [], context).einde >= zonderLaatste).toBe(true);
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
