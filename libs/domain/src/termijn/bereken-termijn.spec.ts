import * as fc from 'fast-check';
import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import { addMilliseconds } from '../kalender/instant.js';
import { addDays } from '../kalender/iso-date.js';
import { atLocalTime, localDate, TIJDZONES } from '../kalender/tijdzone.js';
import { vogGeldigOp, vogGeldigTotEnMet } from '../vog/vog.rules.js';
import { eindeInAnderProfiel } from './ander-profiel.js';
import { berekenTermijn } from './bereken-termijn.js';
import { kalenderdagen, klokduur, uren, weken, werkdagen } from './duur.js';
import { TERMIJN_CODES } from './termijn-code.js';
import { aTermijnVraag, dag, op } from './termijn.testdata.js';
import { termijnProfiel, termijnprofielen } from './termijnprofielen.js';
import { schuif } from './verplaats-termijn.js';

describe(berekenTermijn.name, () => {
  it.each([
    ['medewerking asked on Monday', 'T01', '2027-01-11', '2027-01-18'],
    ['VOG to be prepared the day after medewerking', 'T04', '2027-01-13', '2027-01-14'],
    ['vragenlijst: Saturday 23 January moves to Monday', 'T02', '2027-01-13', '2027-01-25'],
    ['urgent VOG', 'T06a', '2027-01-15', '2027-01-22'],
    ['hoor en wederhoor', 'T11', '2027-02-04', '2027-02-11'],
    ['acceptance: Sunday 7 March moves to Monday', 'T17', '2027-02-25', '2027-03-08'],
    ['destruction by the system stays on its Saturday', 'T18', '2027-02-27', '2027-03-27'],
    ['the maximum age of a VOG is no term that moves', 'T23', '2027-01-29', '2027-05-01'],
    ['an AVG request made on the 31st', 'T22', '2027-01-31', '2027-03-01'], // 28 February is a Sunday
  ] as const)('%s: %s from %s ends on %s', (_case, code, start, end) => {
    const { einde } = berekenTermijn(aTermijnVraag({ code, aanvang: op(start, '10:00') }));
    expect(dag(einde)).toBe(end);
    expect(dag(addMilliseconds(einde, 1))).toBe(addDays(end, 1));
  });

  it.each([
    ['seven days before', '2027-02-25', 'NORMAAL', '2027-02-18'],
    ['past Hemelvaart and 5 May, to Tuesday', '2027-05-13', 'NORMAAL', '2027-05-04'],
    ['two working days before', '2027-05-07', 'VERSNELD', '2027-05-03'],
    ['in practice as in earnest', '2027-02-25', 'OEFEN', '2027-02-18'],
  ] as const)('counts back from the council meeting: %s', (_case, raadsdatum, profiel, end) => {
    const { einde } = berekenTermijn(aTermijnVraag({ code: 'T15', raadsdatum, profiel: termijnProfiel(profiel, 1) }));
    expect(dag(einde)).toBe(end);
  });

  it('ends the fourteen days of Bonaire after Koningsdag, in the time of Bonaire', () => {
    const aanvang = atLocalTime('2027-04-13', '23:30', 'America/Kralendijk');
    const { einde, soort } = berekenTermijn(aTermijnVraag({ code: 'T06d', zone: 'America/Kralendijk', aanvang }));
    expect([einde, soort]).toEqual(['2027-04-29T03:59:59.999Z', 'FEITELIJK']);
  });

  it('takes the day on the clock of the organisation as day 0', () => {
    expect(dag(berekenTermijn(aTermijnVraag({ aanvang: '2027-01-11T23:30:00.000Z' })).einde)).toBe('2027-01-19');
  });

  it('lets hours be hours when summer time begins', () => {
    expect(berekenTermijn(aTermijnVraag({ code: 'T14', aanvang: op('2027-03-27', '10:00') })).einde).toBe(op('2027-03-28', '11:00'));
  });

  it.each([
    ['84 days still', kalenderdagen(84), '2027-04-05'], // a Sunday
    ['91 days not', kalenderdagen(91), '2027-04-11'],
    ['13 weeks not', weken(13), '2027-04-11'],
  ] as const)('keeps to the limits of the Algemene termijnenwet: %s', (_case, duur, end) => {
    expect(dag(berekenTermijn(aTermijnVraag({ code: 'T17', aanvang: op('2027-01-10', '10:00'), duur })).einde)).toBe(end);
  });

  it('takes a free day of the organisation into account for policy, not for the law', () => {
    const kalender = feestdagenKalender([{ datum: '2027-02-08', naam: 'Carnaval' }]);
    const end = (code: 'T01' | 'T06a'): string =>
      dag(berekenTermijn(aTermijnVraag({ code, kalender, aanvang: op('2027-02-05', '10:00') })).einde);
    expect([end('T01'), end('T06a')]).toEqual(['2027-02-15', '2027-02-12']);
  });

  it('builds the ladder of medewerking', () => {
    const { momenten } = berekenTermijn(aTermijnVraag());
    expect(momenten.map(({ moment, op: at, ontvangers }) => [moment, at, ontvangers])).toEqual([
      ['HERINNERING_1', op('2027-01-14', '09:00'), ['KANDIDAAT']],
      ['HERINNERING_2', op('2027-01-18', '09:00'), ['KANDIDAAT']],
      ['EINDE', '2027-01-18T22:59:59.999Z', ['KANDIDAAT', 'KABINET']],
      ['ESCALATIE_1', op('2027-01-19', '09:00'), ['OPDRACHTGEVER']],
      ['ESCALATIE_2', op('2027-01-25', '09:00'), ['OPDRACHTGEVER']],
    ]);
  });

  it.each([
    ['T02', ['2027-01-20 09:00', '2027-01-22 09:00']],
    ['T04', ['2027-01-14 16:00']],
    ['T05', ['2027-01-15 09:00', '2027-01-19 09:00']],
  ] as const)('reminds for %s at the agreed time', (code, times) => {
    const { momenten } = berekenTermijn(aTermijnVraag({ code, aanvang: op('2027-01-13', '10:00') }));
    const expected = times.map((time) => {
      const [date, clock] = time.split(' ') as ['2027-01-20', '09:00'];
      return op(date, clock);
    });
    expect(momenten.filter(({ soort }) => soort === 'HERINNERING').map(({ op: at }) => at)).toEqual(expected);
  });

  it('drops reminders before the start', () => {
    const late = berekenTermijn(aTermijnVraag({ code: 'T15', aanvang: op('2027-02-22', '10:00'), raadsdatum: '2027-02-25' }));
    expect(late.momenten.map(({ moment }) => moment)).toEqual(['EINDE']);
    const sameDay = berekenTermijn(
      aTermijnVraag({ code: 'T04', aanvang: op('2027-01-13', '17:00'), profiel: termijnProfiel('VERSNELD', 1) }),
    );
    expect(sameDay.momenten.map(({ moment }) => moment)).toEqual(['EINDE', 'ESCALATIE_1']);
  });

  it('drops reminders that a shorter term leaves behind', () => {
    const { momenten } = berekenTermijn(aTermijnVraag({ code: 'T02', duur: kalenderdagen(8) }));
    expect(momenten.map(({ moment }) => moment)).toEqual(['HERINNERING_1', 'EINDE', 'ESCALATIE_1', 'ESCALATIE_2']);
  });

  it('spreads reminders and escalations, never the end', () => {
    const { momenten } = berekenTermijn(aTermijnVraag({ spreiding: 754 }));
    expect(momenten.map(({ op: at }) => at)).toEqual([
      '2027-01-14T08:12:34.000Z',
      '2027-01-18T08:12:34.000Z',
      '2027-01-18T22:59:59.999Z',
      '2027-01-19T08:12:34.000Z',
      '2027-01-25T08:12:34.000Z',
    ]);
  });

  it('walks the practice ladder in seconds, without spreading', () => {
    const { momenten } = berekenTermijn(
      aTermijnVraag({ profiel: termijnProfiel('OEFEN', 1), aanvang: '2027-01-11T09:00:00.000Z', spreiding: 754 }),
    );
    expect(momenten.map(({ moment, op: at }) => [moment, at.slice(17, 19)])).toEqual([
      ['HERINNERING_1', '02'],
      ['EINDE', '06'],
      ['ESCALATIE_1', '09'],
      ['ESCALATIE_2', '30'],
    ]);
  });

  it('refuses less than the minimum, except in practice', () => {
    expect(() => berekenTermijn(aTermijnVraag({ code: 'T11', duur: werkdagen(0) }))).toThrow('TERMIJN_TE_KORT');
    expect(() => berekenTermijn(aTermijnVraag({ code: 'T14', duur: uren(23) }))).toThrow('TERMIJN_TE_KORT');
    expect(berekenTermijn(aTermijnVraag({ code: 'T14', profiel: termijnProfiel('OEFEN', 1), duur: uren(0) })).momenten).toHaveLength(1);
  });

  it('calls it a mistake to leave out what it needs', () => {
    expect(() => berekenTermijn(aTermijnVraag({ code: 'T15' }))).toThrow(RangeError);
    expect(() => berekenTermijn(aTermijnVraag({ spreiding: 3600 }))).toThrow(RangeError);
  });
});

describe('every term', () => {
  const vragen = fc.record({
    code: fc.constantFrom(...TERMIJN_CODES),
    profiel: fc.constantFrom(...termijnprofielen),
    zone: fc.constantFrom(...TIJDZONES),
    spreiding: fc.integer({ min: 0, max: 3599 }),
    aanvang: fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }).map((minutes) => addMilliseconds('2026-01-01T00:00:00.000Z', minutes * 60_000)),
    raadsdatum: fc.integer({ min: 0, max: 4 * 365 }).map((days) => addDays('2026-01-01', days)),
  });

  it('ends after it starts, or in time for the council', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        const { einde, soort } = berekenTermijn(aTermijnVraag(vraag));
        if (soort !== 'TERUGREKEN') expect(einde > vraag.aanvang).toBe(true);
        else expect(localDate(einde, vraag.zone) <= addDays(vraag.raadsdatum, vraag.profiel.code === 'VERSNELD' ? -2 : -7)).toBe(true);
      }),
    );
  });

  it('is for a VOG what the guards count with, whatever the organisation set (T23)', () => {
    fc.assert(
      fc.property(vragen, fc.integer({ min: 1, max: 400 }), (vraag, vogMaxOuderdomDagen) => {
        const afgegevenOp = localDate(vraag.aanvang, vraag.zone);
        const t23 = aTermijnVraag({ ...vraag, code: 'T23', vogMaxOuderdomDagen });
        const termijn = berekenTermijn(t23);
        const laatste = localDate(termijn.einde, vraag.zone);
        expect(laatste).toBe(vogGeldigTotEnMet(afgegevenOp, vogMaxOuderdomDagen));
        expect(vogGeldigOp(afgegevenOp, laatste, vogMaxOuderdomDagen)).toBe(true);
        expect(vogGeldigOp(afgegevenOp, addDays(laatste, 1), vogMaxOuderdomDagen)).toBe(false);
        // Whatever moves the other terms leaves it there.
        expect(schuif(termijn, [], [], t23).einde).toBe(termijn.einde);
        const eerder = { code: 'T23', aanvang: vraag.aanvang, basisEinde: termijn.einde, verlengd: 0 } as const;
        for (const profiel of termijnprofielen) {
          expect(eindeInAnderProfiel(eerder, t23, { ...t23, profiel }, vraag.aanvang)).toBe(termijn.einde);
        }
      }),
    );
  });

  it('of another kind does not hear of the maximum age of a VOG', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        fc.pre(vraag.code !== 'T23');
        expect(berekenTermijn(aTermijnVraag({ ...vraag, vogMaxOuderdomDagen: 7 }))).toEqual(berekenTermijn(aTermijnVraag(vraag)));
      }),
    );
  });

  it('ends on a working day where the rule says so', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        const { einde, code } = berekenTermijn(aTermijnVraag(vraag));
        const regel = vraag.profiel.termijnen[code];
        fc.pre(regel.laatsteDag !== 'ONGEWIJZIGD' && klokduur(regel.duur) === undefined);
        expect(feestdagenKalender().isWerkdag(localDate(einde, vraag.zone))).toBe(true);
      }),
    );
  });

  it('has sorted moments that are not before the start, exactly one of them its end', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        const { einde, momenten } = berekenTermijn(aTermijnVraag(vraag));
        const times = momenten.map(({ op: at }) => at);
        expect(times).toEqual([...times].sort());
        expect(momenten.filter(({ soort }) => soort === 'EINDE').map(({ op: at }) => at)).toEqual([einde]);
        expect(momenten.every(({ soort, op: at }) => soort === 'EINDE' || at >= vraag.aanvang)).toBe(true);
        expect(new Set(momenten.map(({ moment }) => moment)).size).toBe(momenten.length);
      }),
    );
  });
});
