import { DomainError } from '../fout/domain-error.js';
import { addDays, addMonths, daysBetween, toIsoDate, weekday } from './iso-date.js';

describe(toIsoDate.name, () => {
  it.each(['2027-02-29', '2027-13-01', '2027-1-1', '20270101', '2027-01-01T00:00:00Z', '2027-01-01[u-ca=hebrew]', '', '0000-00-00'])(
    'refuses %p',
    (text) => {
      expect(() => toIsoDate(text)).toThrow(new DomainError('DATUM_ONGELDIG'));
    },
  );

  it.each(['2027-01-01', '2028-02-29'])('reads %s', (text) => {
    expect(toIsoDate(text)).toBe(text);
  });
});

describe('date arithmetic', () => {
  it.each([
    ['2027-01-18', 5, '2027-01-23'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
  ] as const)('%s plus %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-01-15', 12, '2028-01-15'],
  ] as const)('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts Monday as day 1', () => {
    expect([weekday('2027-01-11'), weekday('2027-01-17')]).toEqual([1, 7]);
  });
});
