import { DomainError } from '../fout/domain-error.js';
import { isIsoDate } from './iso-date.js';

/** A moment in time, in UTC with milliseconds: `2027-01-18T22:59:59.999Z`. Sorts as text. */
export type Instant = `${number}-${number}-${number}T${string}Z`;

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads any ISO 8601 moment with an offset and writes it in UTC with milliseconds. Refuses with `TIJDSTIP_ONGELDIG`. */
export function toInstant(text: string): Instant {
  const known = WITH_OFFSET.test(text) && isIsoDate(text.slice(0, 10));
  return fromEpoch(known ? Date.parse(text) : NaN);
}

/** Whether this is a moment that exists, written in just this way. */
export function isInstant(text: string): text is Instant {
  const milliseconds = hasShape(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}

/** Clock time, not calendar time: an hour is always 3600 seconds, also when summer time begins. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return fromEpoch(Date.parse(instant) + milliseconds);
}

/** Milliseconds from `from` to `to`; negative when `to` is earlier. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}

function fromEpoch(milliseconds: number): Instant {
  const text = Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
  if (!hasShape(text)) throw new DomainError('TIJDSTIP_ONGELDIG');
  return text;
}

function hasShape(text: string): text is Instant {
  return SHAPE.test(text);
}
