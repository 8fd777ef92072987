import { addDays, isIsoDate, type IsoDate, toIsoDate, weekday } from '#domain/kalender/iso-date.js';
import { toInstant, type Instant } from '#domain/kalender/instant.js';
import { atLocalTime, type Kloktijd, localDate, type Tijdzone } from '#domain/kalender/tijdzone.js';

/** A day, and a time of that day where one was named. */
export interface Moment {
  readonly datum: IsoDate;
  readonly tijd: Kloktijd | undefined;
}

/** Days that are named by what day it is now. */
export interface Vandaag {
  readonly vandaag: IsoDate;
  /** The first day of the scenario: a date without a year is the first such day from then on. */
  readonly begin: IsoDate;
}

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const MAANDEN = ['jan', 'feb', 'maart|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const DAG = /^(?:(ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+)/;
const TIJD = /\s+(?:om\s+)?(\d{1,2})[:.](\d{2})(?:\s+uur)?$/;
const BETREKKELIJK = /^(eergisteren|gisteren|vandaag|morgen|overmorgen)(?:\s*([+-])\s*(\d{1,4})\s*(dag|dagen|week|weken))?$/;
const VERSCHUIVING: Readonly<Record<string, number>> = { eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1, overmorgen: 2 };

/** Reads a day as people write it; undefined when it is not one. Refuses, with a text for the writer, a day that does not exist or has another name. */
export function leesMoment(tekst: string, nu: Vandaag): Moment | undefined {
  let rest = tekst.trim().toLowerCase();
  const [tijdDeel = '', uur, minuut] = TIJD.exec(rest) ?? [];
  rest = rest.slice(0, rest.length - tijdDeel.length);
  const [dagDeel = '', dag] = DAG.exec(rest) ?? [];
  rest = rest.slice(dagDeel.length);
  const datum = leesDatum(rest, nu);
  if (datum === undefined) return undefined;
  if (datum === 'BESTAAT_NIET') throw new TijdFout(`De dag “${tekst.trim()}” bestaat niet.`);
  const naam = DAGEN[weekday(datum) - 1] ?? '';
  if (dag !== undefined && !naam.startsWith(dag)) throw new TijdFout(`“${tekst.trim()}”: ${datum} is een ${naam}.`);
  if (uur === undefined) return { datum, tijd: undefined };
  if (Number(uur) > 23 || Number(minuut) > 59) throw new TijdFout(`De tijd in “${tekst.trim()}” bestaat niet.`);
  return { datum, tijd: toKloktijd(`${uur.padStart(2, '0')}:${minuut ?? '00'}`) };
}

/** What is wrong with a day or a time, in plain Dutch. */
export class TijdFout extends Error {
  override readonly name = 'TijdFout';
}

function leesDatum(tekst: string, { vandaag, begin }: Vandaag): IsoDate | 'BESTAAT_NIET' | undefined {
  const [, dag, teken, aantal, maat = ''] = BETREKKELIJK.exec(tekst) ?? [];
  if (dag !== undefined) {
    const dagen = Number(aantal ?? 0) * (maat.startsWith('we') ? 7 : 1) * (teken === '-' ? -1 : 1);
    return addDays(vandaag, (VERSCHUIVING[dag] ?? 0) + dagen);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  if (iso !== null) return bestaand(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const cijfers = /^(\d{1,2})-(\d{1,2})(?:-(\d{4}))?$/.exec(tekst);
  const letters = /^(\d{1,2})\s+([a-z]+)\.?(?:\s+(\d{4}))?$/.exec(tekst);
  const maandnaam = letters?.[2];
  const maand =
    maandnaam === undefined ? Number(cijfers?.[2]) : MAANDEN.findIndex((m) => m.split('|').some((kort) => maandnaam.startsWith(kort))) + 1;
  const gevonden = cijfers ?? letters;
  if (gevonden === null || maand === 0) return undefined;
  const [, nummer, , jaar] = gevonden;
  if (jaar !== undefined) return bestaand(Number(jaar), maand, Number(nummer));
  const eerste = bestaand(Number(begin.slice(0, 4)), maand, Number(nummer));
  return eerste !== 'BESTAAT_NIET' && eerste >= begin ? eerste : bestaand(Number(begin.slice(0, 4)) + 1, maand, Number(nummer));
}

function bestaand(jaar: number, maand: number, dag: number): IsoDate | 'BESTAAT_NIET' {
  const tekst = `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  return isIsoDate(tekst) ? tekst : 'BESTAAT_NIET';
}

/** Noon, when no time was named. */
const MIDDAG: Kloktijd = '12:00';

export const toTijdstip = ({ datum, tijd = MIDDAG }: Moment, zone: Tijdzone): Instant => atLocalTime(datum, tijd, zone);

const isKloktijd = (tekst: string): tekst is Kloktijd => /^([01]\d|2[0-3]):[0-5]\d$/.test(tekst);

/** A time of the day as `HH:MM`; noon for what is none. */
export const toKloktijd = (tekst: string): Kloktijd => (isKloktijd(tekst) ? tekst : MIDDAG);

const DUUR = /^(\d{1,5})\s*(minuut|minuten|uur|uren|dag|dagen|week|weken)$/;
const MS: Readonly<Record<string, number>> = { m: 60_000, u: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `3 dagen` in milliseconds; undefined when it is not a duration. */
export function leesDuur(tekst: string): number | undefined {
  const [, aantal, maat] = DUUR.exec(tekst.trim().toLowerCase()) ?? [];
  return aantal === undefined ? undefined : Number(aantal) * (MS[maat?.[0] ?? ''] ?? 0);
}

/** `ma 18-01-2027 09:00` on the clock of the organisation. */
export function schrijfTijdstip(instant: Instant, zone: Tijdzone): string {
  return `${schrijfDatum(localDate(instant, zone))} ${kloktijdVan(instant, zone)}`;
}

/** `ma 18-01-2027`. */
export function schrijfDatum(datum: IsoDate): string {
  const [jaar, maand, dag] = datum.split('-');
  return `${(DAGEN[weekday(datum) - 1] ?? '').slice(0, 2)} ${dag}-${maand}-${jaar}`;
}

/** `09:00`. */
export function kloktijdVan(instant: Instant, zone: Tijdzone): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** Does this instant fall on that day, and in that minute where one was named? */
export function valtOp(instant: Instant, { datum, tijd }: Moment, zone: Tijdzone): boolean {
  if (localDate(instant, zone) !== datum) return false;
  return tijd === undefined || kloktijdVan(instant, zone) === tijd;
}

export const toDatum = (tekst: string): IsoDate => toIsoDate(tekst);
export const vanEpoch = (ms: number): Instant => toInstant(new Date(ms).toISOString());
