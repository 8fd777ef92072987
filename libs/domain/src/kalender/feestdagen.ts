import { addDays, toIsoDate, weekday, type IsoDate } from './iso-date.js';

/**
 * The days that the Algemene termijnenwet, art. 3 lid 1 and 2, treats as a Sunday, with their Dutch names.
 * Computed here rather than taken from a holiday package: those list Goede Vrijdag and 5 May as ordinary
 * days for the Netherlands, which is right for shops and wrong for this law.
 */
export function feestdagenVan(jaar: number): ReadonlyMap<IsoDate, string> {
  const day = (maandEnDag: string): IsoDate => toIsoDate(`${String(jaar).padStart(4, '0')}-${maandEnDag}`);
  const easter = easterSunday(jaar);
  const koningsdag = day('04-27');
  return new Map([
    [day('01-01'), 'Nieuwjaarsdag'],
    [addDays(easter, -2), 'Goede Vrijdag'],
    [addDays(easter, 1), 'Tweede Paasdag'],
    [weekday(koningsdag) === 7 ? addDays(koningsdag, -1) : koningsdag, 'Koningsdag'],
    [day('05-05'), 'Bevrijdingsdag'],
    [addDays(easter, 39), 'Hemelvaartsdag'],
    [addDays(easter, 50), 'Tweede Pinksterdag'],
    [day('12-25'), 'Eerste Kerstdag'],
    [day('12-26'), 'Tweede Kerstdag'],
  ]);
}

/** Gregorian computus of Meeus, Jones and Butcher; the letters are theirs. */
function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return toIsoDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
