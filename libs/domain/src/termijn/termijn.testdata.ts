import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, type Kloktijd, localDate } from '../kalender/tijdzone.js';
import type { TermijnVraag } from './bereken-termijn.js';
import type { TermijnContext } from './termijn.js';
import { termijnProfiel } from './termijnprofielen.js';

/** Builder for tests: a normal term in the European Netherlands, without spreading. */
export const aContext = (over: Partial<TermijnContext> = {}): TermijnContext => ({
  profiel: termijnProfiel('NORMAAL', 1),
  zone: 'Europe/Amsterdam',
  kalender: feestdagenKalender(),
  spreiding: 0,
  ...over,
});

export const aTermijnVraag = (over: Partial<TermijnVraag> = {}): TermijnVraag => ({
  ...aContext(),
  code: 'T01',
  aanvang: op('2027-01-11', '10:00'),
  ...over,
});

export const op = (date: IsoDate, time: Kloktijd): Instant => atLocalTime(date, time, 'Europe/Amsterdam');
export const dag = (instant: Instant): IsoDate => localDate(instant, 'Europe/Amsterdam');
