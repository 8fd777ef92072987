import { jaNee, klok, opsomming, zin } from './woorden.js';

it.each([
  ['HOOR_EN_WEDERHOOR', 'Hoor en wederhoor'],
  ['VOG_NIET_AFGEGEVEN', 'VOG niet afgegeven'],
  ['AVG_VERZOEK', 'AVG verzoek'],
  [null, null],
])('%s reads as %s', (code, verwacht) => expect(zin(code)).toBe(verwacht));

it('tells the time of the organisation', () => {
  expect(klok('Europe/Amsterdam')('2026-11-27T23:30:00.000Z')).toBe('28 november 2026, 00:30 uur');
  expect(klok('America/Kralendijk')('2026-11-27T23:30:00.000Z')).toBe('27 november 2026, 19:30 uur');
});

it('leaves out what is not known', () => expect([jaNee(null), opsomming([])]).toEqual([null, null]));
