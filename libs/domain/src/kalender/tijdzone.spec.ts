import { addMilliseconds, millisecondsBetween, toInstant } from './instant.js';
import { addLocalDays, atLocalTime, endOfDay, localDate, toTijdzone, TIJDZONES } from './tijdzone.js';

describe(endOfDay.name, () => {
  it.each([
    ['in winter', '2027-01-18', 'Europe/Amsterdam', '2027-01-18T22:59:59.999Z'],
    ['in summer', '2027-07-01', 'Europe/Amsterdam', '2027-07-01T21:59:59.999Z'],
    ['on the day summer time begins', '2027-03-28', 'Europe/Amsterdam', '2027-03-28T21:59:59.999Z'],
    ['on the day summer time ends', '2027-10-31', 'Europe/Amsterdam', '2027-10-31T22:59:59.999Z'],
    ['on Bonaire', '2027-04-28', 'America/Kralendijk', '2027-04-29T03:59:59.999Z'],
    ['on Saba', '2027-07-01', 'America/Lower_Princes', '2027-07-02T03:59:59.999Z'],
  ] as const)('is the last millisecond %s', (_case, date, zone, expected) => {
    expect(endOfDay(date, zone)).toBe(expected);
    expect(localDate(expected, zone)).toBe(date);
    expect(localDate(addMilliseconds(expected, 1), zone)).not.toBe(date);
  });
});

describe(atLocalTime.name, () => {
  it.each([
    ['in winter', '2027-01-18', '09:00', 'Europe/Amsterdam', '2027-01-18T08:00:00.000Z'],
    ['in summer', '2027-07-01', '09:00', 'Europe/Amsterdam', '2027-07-01T07:00:00.000Z'],
    ['at a time that summer time skips', '2027-03-28', '02:30', 'Europe/Amsterdam', '2027-03-28T01:30:00.000Z'],
    ['at a time that occurs twice', '2027-10-31', '02:30', 'Europe/Amsterdam', '2027-10-31T00:30:00.000Z'],
    ['on Bonaire', '2027-01-18', '09:00', 'America/Kralendijk', '2027-01-18T13:00:00.000Z'],
  ] as const)('knows the clock %s', (_case, date, time, zone, expected) => {
    expect(atLocalTime(date, time, zone)).toBe(expected);
  });
});

describe(addLocalDays.name, () => {
  it('keeps the clock time when summer time begins in between', () => {
    expect(addLocalDays('2027-03-27T08:00:00.000Z', 2, 'Europe/Amsterdam')).toBe('2027-03-29T07:00:00.000Z');
  });
});

describe(toTijdzone.name, () => {
  it('knows the zones of the organisations and no other', () => {
    expect(TIJDZONES.map(toTijdzone)).toEqual(TIJDZONES);
    expect(() => toTijdzone('Europe/Brussels')).toThrow('TIJDZONE_ONBEKEND');
  });
});

describe(toInstant.name, () => {
  it.each([
    ['2027-02-25T19:30:00+01:00', '2027-02-25T18:30:00.000Z'],
    ['2027-02-25T19:30:00.123456Z', '2027-02-25T19:30:00.123Z'],
  ])('writes %s as %s', (text, expected) => {
    expect(toInstant(text)).toBe(expected);
  });

  it.each([
    '',
    '2027-02-25',
    '2027-02-25T19:30:00',
    '+012027-02-25T19:30:00Z',
    '2027-02-30T10:00:00Z',
    '2027-02-25T25:00:00Z',
    '2027-02-25T10:00:60Z',
  ])('refuses %p', (text) => {
    expect(() => toInstant(text)).toThrow('TIJDSTIP_ONGELDIG');
  });

  it('measures an hour as an hour', () => {
    expect(millisecondsBetween('2027-03-28T00:30:00.000Z', addMilliseconds('2027-03-28T00:30:00.000Z', 3_600_000))).toBe(3_600_000);
  });
});
