import { leesTijdenIn, tijdstip, tijdvak } from './klok.js';

afterEach(() => leesTijdenIn('Europe/Amsterdam'));

it.each([
  ['Europe/Amsterdam', '2027-01-18T14:30', '2027-01-18T13:30:00.000Z'],
  ['Europe/Amsterdam', '2027-07-18T14:30:15.250', '2027-07-18T12:30:15.250Z'],
  ['Europe/Amsterdam', '2027-07-18', '2027-07-17T22:00:00.000Z'],
  // The hour that summer time skips, and the one that comes twice.
  ['Europe/Amsterdam', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
  ['Europe/Amsterdam', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['Europe/Amsterdam', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
  ['Europe/Amsterdam', '2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
  ['America/Kralendijk', '2027-03-28T02:30', '2027-03-28T06:30:00.000Z'],
  ['America/Kralendijk', '2027-07-18', '2027-07-18T04:00:00.000Z'],
  ['America/Lower_Princes', '0202-01-01', '0202-01-01T04:'],
] as const)('on the clock in %s %s is %s', (zone, getypt, op) => {
  leesTijdenIn(zone);
  expect(tijdstip(getypt)?.slice(0, op.length)).toBe(op);
});

it.each(['', '20266-01-01', '20266-01-01T10:00', 'morgen', '2027-13-45'])('%j is no time', (getypt) => {
  expect(tijdstip(getypt)).toBeUndefined();
});

it.each([
  ['an ordinary day', '2027-01-18', '2027-01-17T23:00:00.000Z', '2027-01-18T23:00:00.000Z'],
  ['a day of 23 hours', '2027-03-28', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
  ['a day of 25 hours', '2027-10-31', '2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z'],
])('%s ends where the next begins', (_, datum, van, tot) => {
  expect(tijdvak(datum, datum)).toEqual({ van, tot });
});

it('a side of a time that is not filled in, or not yet, stays open', () => {
  expect(tijdvak('', '20266-01-01')).toEqual({ van: undefined, tot: undefined });
});
