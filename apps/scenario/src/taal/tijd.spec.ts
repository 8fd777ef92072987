import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { leesDuur, leesMoment, schrijfTijdstip, TijdFout, toTijdstip, valtOp } from './tijd.js';

const nu = { vandaag: '2027-01-13' as IsoDate, begin: '2027-01-11' as IsoDate };

describe(leesMoment.name, () => {
  it.each([
    ['ma 18-01-2027', '2027-01-18', undefined],
    ['maandag 18-01-2027', '2027-01-18', undefined],
    ['2027-01-18', '2027-01-18', undefined],
    ['18 januari 2027', '2027-01-18', undefined],
    ['do 4 mrt 2027 om 9:05', '2027-03-04', '09:05'],
    ['wo 17-02-2027 10:01', '2027-02-17', '10:01'],
    ['wo 13-01', '2027-01-13', undefined],
    ['zo 10-01-2027 23.59', '2027-01-10', '23:59'],
    ['10-01', '2028-01-10', undefined], // before the story begins, so a year later
    ['29 februari 2028', '2028-02-29', undefined],
    ['vandaag', '2027-01-13', undefined],
    ['morgen 08:00', '2027-01-14', '08:00'],
    ['vandaag + 3 dagen', '2027-01-16', undefined],
    ['vandaag - 2 weken', '2026-12-30', undefined],
  ])('reads %j', (tekst, datum, tijd) => {
    expect(leesMoment(tekst, nu)).toEqual({ datum, tijd });
  });

  it.each(['zwemclub', '', 'volgende week', '18/01/2027'])('does not take %j for a day', (tekst) => {
    expect(leesMoment(tekst, nu)).toBeUndefined();
  });

  it.each(['di 18-01-2027', '30-02-2027', '2027-13-01', '18-01-2027 25:00'])('says what is wrong with %j', (tekst) => {
    expect(() => leesMoment(tekst, nu)).toThrow(TijdFout);
  });
});

describe('the clock of the organisation', () => {
  it.each([
    ['Europe/Amsterdam', '2027-01-18T08:00:00.000Z'],
    ['America/Kralendijk', '2027-01-18T13:00:00.000Z'],
  ] as const)('%s', (zone, instant) => {
    const moment = leesMoment('ma 18-01-2027 09:00', nu) ?? { datum: nu.begin, tijd: undefined };
    expect(toTijdstip(moment, zone)).toBe(instant);
    expect(valtOp(instant as Instant, moment, zone)).toBe(true);
    expect(schrijfTijdstip(instant as Instant, zone)).toBe('ma 18-01-2027 09:00');
  });

  it('counts a whole day to its last minute, and a minute to its last second', () => {
    const dag = { datum: '2027-01-18' as IsoDate, tijd: undefined };
    expect(valtOp('2027-01-18T22:59:59.999Z', dag, 'Europe/Amsterdam')).toBe(true);
    expect(valtOp('2027-01-18T23:00:00.000Z', dag, 'Europe/Amsterdam')).toBe(false);
    const minuut = { ...dag, tijd: '10:00' } as const;
    expect(valtOp('2027-01-18T09:00:59.999Z', minuut, 'Europe/Amsterdam')).toBe(true);
    expect(valtOp('2027-01-18T09:01:00.000Z', minuut, 'Europe/Amsterdam')).toBe(false);
  });
});

describe(leesDuur.name, () => {
  it.each([
    ['3 dagen', 259_200_000],
    ['24 uur', 86_400_000],
    ['30 minuten', 1_800_000],
    ['1 week', 604_800_000],
    ['even', undefined],
  ])('%s', (tekst, ms) => {
    expect(leesDuur(tekst)).toBe(ms);
  });
});
