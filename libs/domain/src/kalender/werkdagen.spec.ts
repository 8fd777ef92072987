import * as fc from 'fast-check';
import { feestdagenKalender } from './feestdagen-kalender.js';
import { addDays } from './iso-date.js';
import { telWerkdagen, volgendeWerkdag, vorigeWerkdag, werkdagenTussen } from './werkdagen.js';

const kalender = feestdagenKalender();
const datums = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2026-01-01', days));

describe('working days', () => {
  it.each([
    ['2027-01-11', 5, '2027-01-18'],
    ['2027-01-09', 1, '2027-01-11'], // from a Saturday
    ['2027-04-26', 1, '2027-04-28'], // over Koningsdag
    ['2027-05-04', 1, '2027-05-07'], // over 5 May and Hemelvaart
    ['2027-05-07', -1, '2027-05-04'],
    ['2027-01-18', -5, '2027-01-11'],
    ['2027-01-09', 0, '2027-01-09'],
  ] as const)('from %s, %i on, is %s', (start, count, expected) => {
    expect(telWerkdagen(kalender, start, count)).toBe(expected);
  });

  it.each([
    ['2027-01-23', '2027-01-25', '2027-01-22'],
    ['2027-05-06', '2027-05-07', '2027-05-04'],
    ['2027-05-04', '2027-05-04', '2027-05-04'],
  ] as const)('around %s are %s and %s', (date, next, previous) => {
    expect([volgendeWerkdag(kalender, date), vorigeWerkdag(kalender, date)]).toEqual([next, previous]);
  });

  it('counts back what it counted on', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -30, max: 30 }), (date, count) => {
        const start = volgendeWerkdag(kalender, date);
        expect(werkdagenTussen(kalender, start, telWerkdagen(kalender, start, count))).toBe(count);
      }),
    );
  });

  it('never steps over a working day', () => {
    fc.assert(
      fc.property(datums, (date) => {
        expect(werkdagenTussen(kalender, date, volgendeWerkdag(kalender, addDays(date, 1)))).toBe(1);
      }),
    );
  });
});
