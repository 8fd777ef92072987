import { AsyncLocalStorage } from 'node:async_hooks';
import { type Trace, traceVan } from './trace.js';

interface Verband {
  readonly id: string;
  readonly trace: Trace;
}

const context = new AsyncLocalStorage<Verband>();

/** Runs `fn`, and everything it starts, under this correlation id and trace: log lines, problem details and records carry them. */
export function runWithCorrelation<T>(id: string, fn: () => T, trace: Trace = traceVan(id)): T {
  return context.run({ id, trace }, fn);
}

/** The id of the request or activity that is being handled, if any. */
export function correlationId(): string | undefined {
  return context.getStore()?.id;
}

/** The trace of the request or activity that is being handled, if any. */
export function currentTrace(): Trace | undefined {
  return context.getStore()?.trace;
}
