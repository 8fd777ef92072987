import * as fc from 'fast-check';
import { addMilliseconds } from '../kalender/instant.js';
import { addDays } from '../kalender/iso-date.js';
import { atLocalTime, endOfDay, localDate, TIJDZONES } from '../kalender/tijdzone.js';
import { berekenTermijn } from '../termijn/bereken-termijn.js';
import { TERMIJN_CODES } from '../termijn/termijn-code.js';
import { aTermijnVraag, op } from '../termijn/termijn.testdata.js';
import { termijnprofielen } from '../termijn/termijnprofielen.js';
import { laatsteAanvang } from './laatste-aanvang.js';

describe(laatsteAanvang.name, () => {
  it.each([
    ['five working days before a Thursday', 'T10', '2027-02-18', '2027-02-11'],
    ['past Easter', 'T13', '2027-04-01', '2027-03-23'],
    ['any day of the weekend, when the end moves to Monday', 'T02', '2027-01-25', '2027-01-15'],
    ['the same day', 'T04', '2027-01-14', '2027-01-13'],
  ] as const)('%s', (_case, code, uiterlijk, laatste) => {
    const gevonden = laatsteAanvang(aTermijnVraag({ code }), endOfDay(uiterlijk, 'Europe/Amsterdam'));
    expect(gevonden).toBe(endOfDay(laatste, 'Europe/Amsterdam'));
  });

  it('goes back on the clock for a term in hours', () => {
    expect(laatsteAanvang(aTermijnVraag({ code: 'T14' }), op('2027-03-28', '11:00'))).toBe(op('2027-03-27', '10:00'));
  });

  it('begins in time, and a moment later is too late', () => {
    const vragen = fc.record({
      code: fc.constantFrom(...TERMIJN_CODES.filter((code) => code !== 'T15')),
      profiel: fc.constantFrom(...termijnprofielen),
      zone: fc.constantFrom(...TIJDZONES),
      dagen: fc.integer({ min: 0, max: 1200 }),
    });
    fc.assert(
      fc.property(vragen, ({ dagen, ...rest }) => {
        const vraag = aTermijnVraag(rest);
        const uiterlijk = atLocalTime(addDays('2026-06-01', dagen), '17:00', rest.zone);
        const aanvang = laatsteAanvang(vraag, uiterlijk);
        const eindeVanaf = (van: typeof aanvang): string => berekenTermijn({ ...vraag, aanvang: van }).einde;
        expect(eindeVanaf(aanvang) <= uiterlijk).toBe(true);
        expect(eindeVanaf(addMilliseconds(aanvang, 1)) > uiterlijk).toBe(true);
        expect(localDate(aanvang, rest.zone) <= localDate(uiterlijk, rest.zone)).toBe(true);
      }),
    );
  });
});
