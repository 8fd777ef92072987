import { toInstant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate, type Tijdzone } from '#domain/kalender/tijdzone.js';
import { datumVoluit } from '#report/datum.js';

/** A code as a person says it: `HOOR_EN_WEDERHOOR` is `Hoor en wederhoor`. */
export function zin(code: string | null): string | null {
  if (code === null) return null;
  const woorden = code.toLowerCase().replaceAll('_', ' ');
  return `${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}`.replace(/\b(vog|avg|fg|woo)\b/gi, (afkorting) => afkorting.toUpperCase());
}

export const datum = (dag: IsoDate | null): string | null => (dag === null ? null : datumVoluit(dag));
export const jaNee = (ja: boolean | null): string | null => (ja === null ? null : ja ? 'Ja' : 'Nee');
export const opsomming = (delen: readonly string[]): string | null => (delen.length === 0 ? null : delen.join('\n'));

/** Tells an instant in words. */
export type Klok = (op: string | null) => string | null;

/** Instants as the clock on the wall of the organisation had them. */
export function klok(zone: Tijdzone): Klok {
  const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (op) => (op === null ? null : `${datumVoluit(localDate(toInstant(op), zone))}, ${tijd.format(new Date(op))} uur`);
}
