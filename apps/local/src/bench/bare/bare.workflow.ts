import { condition, defineSignal, proxyLocalActivities, setHandler, sleep } from '@temporalio/workflow';
import type { BareActivities, BareCaseInput, BareTimerInput } from './bare-shape.js';

const { load, write } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10 seconds' });

/** Bare workflows to measure against: what Temporal itself costs for the same number of signals, reads, writes and timers. */
export const changed = defineSignal('changed');

/** Writes one row for every signal, until it got so many. */
export async function bareSignal({ caseId, writes }: BareCaseInput): Promise<void> {
  let signals = 0;
  setHandler(changed, () => void (signals += 1));
  for (let number = 1; number <= writes.length; number += 1) {
    await condition(() => signals >= number);
    await write({ caseId, number });
  }
}

/**
 * A whole case: at every signal a read, the writes that belong to it, and a read after those. A timer runs meanwhile and is armed anew when
 * something was written, as a term is that ends with its step.
 */
export async function bareCase({ caseId, writes }: BareCaseInput): Promise<void> {
  let signals = 0;
  setHandler(changed, () => void (signals += 1));
  let number = 0;
  for (const [index, count] of writes.entries()) {
    await condition(() => signals > index, '30 days');
    await load(caseId);
    for (let i = 0; i < count; i += 1) await write({ caseId, number: (number += 1) });
    if (count > 0) await load(caseId);
  }
}

/** Sleeps until an instant and writes one row. */
export async function bareTimer({ caseId, at }: BareTimerInput): Promise<void> {
  await sleep(Math.max(1, Date.parse(at) - Date.now()));
  await write({ caseId, number: 1 });
}
