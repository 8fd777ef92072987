import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** Where a request or an activity stands among the programs that work together (W3C Trace Context): ids in lower-case hex. */
export interface Trace {
  /** 16 bytes; the same for everything that follows from one question. */
  readonly traceId: string;
  /** 8 bytes; what this process does about it. */
  readonly spanId: string;
  /** The operation of another program that asked for it; null when nobody did. */
  readonly vreemdeSpanId: string | null;
}

/** The trace of a request, and the correlation id that goes with it. */
export interface TraceVanVerzoek {
  readonly trace: Trace;
  readonly correlatieId: string;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;
const CORRELATIE = /^[A-Za-z0-9-]{8,64}$/;
const NULLEN = /^0+$/;

/** A new operation: 8 random bytes, never all zero. */
export function nieuweSpanId(): string {
  const id = randomBytes(8).toString('hex');
  return NULLEN.test(id) ? nieuweSpanId() : id;
}

/** The id a caller offers, when it can do no harm in a log line; otherwise a new one. */
export function acceptCorrelationId(offered: unknown): string {
  return typeof offered === 'string' && CORRELATIE.test(offered) ? offered : randomUUID();
}

/** The trace to which a correlation id belongs: the id itself where it is a UUID, so that what follows elsewhere is in the same trace. */
export function traceVan(correlatieId: string): Trace {
  const kaal = correlatieId.replaceAll('-', '').toLowerCase();
  const isTrace = /^[0-9a-f]{32}$/.test(kaal) && !NULLEN.test(kaal);
  const traceId = isTrace ? kaal : createHash('sha256').update(correlatieId, 'utf8').digest('hex').slice(0, 32);
  return { traceId, spanId: nieuweSpanId(), vreemdeSpanId: null };
}

/**
 * The trace of a request: the caller's when its `traceparent` is valid (the specification has an invalid one ignored as a whole), else a new
 * one. Without a correlation id of the caller it is the trace id, written as a UUID.
 */
export function traceVanVerzoek(traceparent: unknown, offered: unknown): TraceVanVerzoek {
  const vreemd = leesTraceparent(traceparent);
  const eigen = typeof offered === 'string' && CORRELATIE.test(offered) ? offered : undefined;
  const correlatieId = eigen ?? (vreemd === undefined ? randomUUID() : alsUuid(vreemd.traceId));
  if (vreemd === undefined) return { correlatieId, trace: traceVan(correlatieId) };
  return { correlatieId, trace: { ...vreemd, spanId: nieuweSpanId() } };
}

function leesTraceparent(kop: unknown): Pick<Trace, 'traceId' | 'vreemdeSpanId'> | undefined {
  const [, versie, traceId, spanId, rest] = (typeof kop === 'string' && TRACEPARENT.exec(kop)) || [];
  if (versie === undefined || traceId === undefined || spanId === undefined || versie === 'ff') return undefined;
  // Version 00 ends here; a later one may say more.
  if (NULLEN.test(traceId) || NULLEN.test(spanId) || (versie === '00' && rest !== undefined)) return undefined;
  return { traceId, vreemdeSpanId: spanId };
}

const alsUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
