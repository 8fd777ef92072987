import type { Schema } from '../api/verzoek.js';

const DAG_MS = 86_400_000;
const SECONDE_MS = 1000;
/** What a date field and a date-and-time field give; a year of five figures is none. */
const VORM = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?)?$/;

const klokVan = (timeZone: Schema['Tijdzone']): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });

let klok = klokVan('Europe/Amsterdam');
/** What people type is read on the clock of the organisation, as times are told on it. */
export function leesTijdenIn(zone: Schema['Tijdzone']): void {
  klok = klokVan(zone);
}

/** How far the clock is ahead of UTC at an instant. */
function voorsprong(op: number): number {
  const seconde = Math.floor(op / SECONDE_MS) * SECONDE_MS;
  // `2026-10-25 02:30:00`; a year before 1000 comes without its noughts.
  return Date.parse(`${klok.format(seconde).padStart(19, '0').replace(' ', 'T')}Z`) - seconde;
}

/** When the clock shows this, in milliseconds. A time that summer time skips becomes as much later, one that comes twice is the first. */
function opKlok(stand: number): number {
  if (Number.isNaN(stand)) return stand;
  const [voor, na] = [voorsprong(stand - DAG_MS), voorsprong(stand + DAG_MS)];
  const isDan = (verschil: number): boolean => voorsprong(stand - verschil) === verschil;
  return stand - (isDan(voor) || !isDan(na) ? voor : na);
}

/** A date (its first moment) or a date with a time, as somebody typed it; NaN for what is neither. */
const stand = (getypt: string): number => (VORM.test(getypt) ? Date.parse(getypt.includes('T') ? `${getypt}Z` : getypt) : Number.NaN);
const instant = (op: number): string | undefined => (Number.isNaN(op) ? undefined : new Date(op).toISOString());

export const plaatselijk = (getypt: string): number => opKlok(stand(getypt));
/** As an instant for the API; undefined for what is no date. */
export const tijdstip = (getypt: string): string | undefined => instant(plaatselijk(getypt));

/** A time from one day to another, the last day included, as instants; what is no date leaves it open. */
export const tijdvak = (van: string, tot: string): { readonly van: string | undefined; readonly tot: string | undefined } => ({
  van: tijdstip(van),
  tot: instant(opKlok(stand(tot) + DAG_MS)),
});
