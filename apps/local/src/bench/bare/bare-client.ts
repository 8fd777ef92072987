import { randomUUID } from 'node:crypto';
import type { Client as TemporalClient, WorkflowHandle } from '@temporalio/client';
import type { Listener } from '../listener.js';
import { BARE_TASK_QUEUE, type BareCaseInput, type BareTimerInput } from './bare-shape.js';

const options = (workflowId: string): { readonly workflowId: string; readonly taskQueue: string } => ({
  workflowId,
  taskQueue: BARE_TASK_QUEUE,
});

/** Returns when the bare worker answers: a case without anything in it has run. */
export async function bareWorkerReady({ workflow }: TemporalClient): Promise<void> {
  const caseId = randomUUID();
  const nothing: BareCaseInput = { caseId, writes: [] };
  await workflow.execute('bareCase', { ...options(`bare/${caseId}`), args: [nothing] });
}

export function startBareSignal({ workflow }: TemporalClient, input: BareCaseInput): Promise<WorkflowHandle> {
  return workflow.start('bareSignal', { ...options(`bare/${input.caseId}`), args: [input] });
}

export function startBareTimer({ workflow }: TemporalClient, input: BareTimerInput): Promise<WorkflowHandle> {
  return workflow.start('bareTimer', { ...options(`bare/${input.caseId}`), args: [input] });
}

/**
 * Plays one bare case: every signal as signal-with-start, as the product sends them, and the next one when the rows of this one are there.
 * `writes`: the rows per signal.
 */
export async function playBareCase({ workflow }: TemporalClient, listener: Listener, writes: readonly number[]): Promise<void> {
  const caseId = randomUUID();
  const input: BareCaseInput = { caseId, writes };
  let number = 0;
  for (const count of writes) {
    await workflow.signalWithStart('bareCase', { ...options(`bare/${caseId}`), args: [input], signal: 'changed', signalArgs: [] });
    for (let i = 0; i < count; i += 1) await listener.at(`${caseId} bare ${(number += 1)}`);
  }
}
