import { isNativeError } from 'node:util/types';
import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogNiveau } from '../config/configuratie.js';
import { correlationId, currentTrace } from './correlation.js';
import { scrub, scrubFields } from './scrub.js';
import { escapeInvisible, scrubText } from './scrub-text.js';

export type { Logger } from 'pino';

export interface LoggerOptions {
  readonly niveau: LogNiveau;
  /** Which process speaks: `api`, `worker`. */
  readonly proces: string;
  /** Standard output when absent. */
  readonly bestemming?: DestinationStream;
}

/** Names the line itself uses; a field with such a name would make the line say two things. */
const RESERVED = new Set(['level', 'time', 'msg', 'proces', 'correlatieId', 'traceId', 'spanId']);

/** One JSON line per event. Whatever is logged is scrubbed first: see `scrub`. */
export function createLogger({ niveau, proces, bestemming }: LoggerOptions): Logger {
  return pino(
    {
      level: niveau,
      base: { proces },
      timestamp: stdTimeFunctions.isoTime,
      mixin: () => {
        const [id, trace] = [correlationId(), currentTrace()];
        return id === undefined || trace === undefined ? {} : { correlatieId: id, traceId: trace.traceId, spanId: trace.spanId };
      },
      formatters: { level: (label) => ({ level: label }), bindings: (bindings) => scrubFields(bindings) },
      serializers: { err: (value: unknown) => value },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest]: unknown[] = args;
          const texts = rest.map((item) => scrub(item));
          if (typeof first === 'string') {
            Reflect.apply(method, this, [scrubText(first), ...texts]);
            return;
          }
          const message = texts.length === 0 && isNativeError(first) ? [scrubText(first.name)] : texts;
          Reflect.apply(method, this, [isNativeError(first) ? { err: scrub(first) } : fields(first), ...message]);
        },
        streamWrite: escapeInvisible,
      },
    },
    bestemming ?? pino.destination({ dest: 1, sync: true }),
  );
}

function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return { waarde: scrub(value) };
  return Object.fromEntries(Object.entries(scrubFields(value)).filter(([key]) => !RESERVED.has(key)));
}
