import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { leesTijdenIn } from './klok.js';

interface Vormen {
  readonly dag: Intl.DateTimeFormat;
  readonly weekdag: Intl.DateTimeFormat;
  readonly moment: Intl.DateTimeFormat;
  readonly maand: Intl.DateTimeFormat;
  readonly uur: Intl.DateTimeFormat;
  readonly seconde: Intl.DateTimeFormat;
  readonly nummer: Intl.DateTimeFormat;
}

function inZone(timeZone: Schema['Tijdzone']): Vormen {
  const vorm = (delen: Intl.DateTimeFormatOptions, taal = 'nl-NL'): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(taal, { ...delen, timeZone });
  const dag = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const uur = { hour: '2-digit', minute: '2-digit' } as const;
  return {
    dag: vorm(dag),
    weekdag: vorm({ weekday: 'short', day: 'numeric', month: 'short' }),
    moment: vorm({ ...dag, ...uur }),
    maand: vorm({ month: 'long', year: 'numeric' }),
    uur: vorm(uur),
    seconde: vorm({ ...uur, second: '2-digit' }),
    nummer: vorm({}, 'sv-SE'),
  };
}

let vormen = inZone('Europe/Amsterdam');
/** Times are told as the clock of the organisation says them, wherever the reader is. */
export function toonTijdenIn(zone: Schema['Tijdzone']): void {
  vormen = inZone(zone);
  leesTijdenIn(zone);
}

const isDatum = (tekst: string): boolean => /^\d{4}-\d\d-\d\d$/.test(tekst);
const toDate = (tekst: string): Date => new Date(isDatum(tekst) ? `${tekst}T12:00:00Z` : tekst);

export const dag = (tekst: string): string => vormen.dag.format(toDate(tekst));
export const kortDag = (tekst: string): string => vormen.weekdag.format(toDate(tekst));
export const moment = (tekst: string): string => (isDatum(tekst) ? dag(tekst) : vormen.moment.format(toDate(tekst)));
export const maand = (tekst: string): string => vormen.maand.format(toDate(tekst));
/** The time of day of an instant. */
export const uur = (tekst: string): string => vormen.uur.format(toDate(tekst));
export const seconde = (tekst: string): string => vormen.seconde.format(toDate(tekst));
/** The date of an instant where we are. */
export const datumVan = (tekst: string): string => vormen.nummer.format(toDate(tekst));
export const vandaag = (): string => vormen.nummer.format(new Date());

/** Whole days from today to a date: negative when it is over. */
export function dagenTot(tekst: string): number {
  return Math.round((Date.parse(`${datumVan(tekst)}T12:00:00Z`) - Date.parse(`${vandaag()}T12:00:00Z`)) / 86_400_000);
}

/** How far off a date is, as people say it. */
export function overHoeveel(tekst: string): string {
  const dagen = dagenTot(tekst);
  if (dagen === 0) return 'vandaag';
  if (dagen === 1) return 'morgen';
  if (dagen === -1) return 'gisteren';
  return dagen > 0 ? `over ${dagen} dagen` : `${-dagen} dagen geleden`;
}

/** A date or an instant, for people and for machines. */
export function Tijd({ op, kort = false }: { readonly op: string; readonly kort?: boolean }): ReactNode {
  return (
    <time dateTime={op} className={kort ? 'its-op-een-regel' : undefined}>
      {kort ? kortDag(op) : moment(op)}
    </time>
  );
}
