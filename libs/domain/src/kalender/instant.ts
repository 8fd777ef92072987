import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../fout/domain-error.js';

/** A moment in time, in UTC with milliseconds: `2027-01-18T22:59:59.999Z`. Sorts as text. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function hasShape(text: string): text is Instant {
  return SHAPE.test(text);
}

/** Reads any ISO 8601 moment with an offset and writes it in UTC with milliseconds. Refuses with `TIJDSTIP_ONGELDIG`. */
export function toInstant(text: string): Instant {
  const utc = parse(text)?.toString({ smallestUnit: 'millisecond' });
  if (utc === undefined || !hasShape(utc)) throw new DomainError('TIJDSTIP_ONGELDIG');
  return utc;
}

function parse(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}

/** Clock time, not calendar time: an hour is always 3600 seconds, also when summer time begins. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return toInstant(Temporal.Instant.from(instant).add({ milliseconds }).toString());
}

/** Milliseconds from `from` to `to`; negative when `to` is earlier. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
}
