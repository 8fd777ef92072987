import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const context = new AsyncLocalStorage<string>();

/** Runs `fn`, and everything it starts, under this correlation id: log lines and problem details carry it. */
export function runWithCorrelation<T>(id: string, fn: () => T): T {
  return context.run(id, fn);
}

/** The id of the request or activity that is being handled, if any. */
export function correlationId(): string | undefined {
  return context.getStore();
}

/** The id a caller offers, when it can do no harm in a log line; otherwise a new one. */
export function acceptCorrelationId(offered: unknown): string {
  return typeof offered === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(offered) ? offered : randomUUID();
}
