import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import type { WorkerOptions } from '@temporalio/worker';

/** Measured: a cached workflow takes 0.1 to 0.25 MB. */
const BYTES_PER_WORKFLOW = 250_000;

/** A cached workflow goes on without reading its history again; half of what this process may use is for them. */
function inGeheugen(): number {
  const ruimte = Math.min(getHeapStatistics().heap_size_limit, totalmem() / 4) / 2;
  return Math.round(Math.min(10_000, Math.max(200, ruimte / BYTES_PER_WORKFLOW)));
}

/** How much at once; see docs/architecture.md. The many timers that fall due at nine in the morning set the numbers. */
export function afstelling(): Partial<WorkerOptions> {
  return {
    maxConcurrentWorkflowTaskExecutions: 200,
    workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 20 },
    maxConcurrentLocalActivityExecutions: 50,
    maxConcurrentActivityTaskExecutions: 20,
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 4 },
    // How long a case waits for a worker that was killed before another one takes it; longer would spare replays in a burst of timers.
    stickyQueueScheduleToStartTimeout: '15 seconds',
    maxCachedWorkflows: inGeheugen(),
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '8 seconds',
  };
}
