import type { Client } from '@temporalio/client';
import type { Onderdeel } from '#platform/health/gezondheid.js';
import type { Relay } from './relay.js';

/** TASK_QUEUE_TYPE_WORKFLOW */
const WORKFLOW_RIJ = 1;
const RECENT_MS = 90_000;

class GezondheidFout extends Error {
  override readonly name = 'GezondheidFout';

  constructor(readonly code: 'GEEN_WORKER' | 'OUTBOX_LOOPT_ACHTER') {
    super(code);
  }
}

/** The server answers and somebody takes work from the queue. Acts of people go on without it, so it is not necessary to the api. */
export function temporalOnderdeel(client: Client, taskQueue: string, noodzakelijk: boolean): Onderdeel {
  return {
    naam: 'temporal',
    noodzakelijk,
    controle: async () => {
      const { namespace } = client.options;
      const { pollers } = await client.workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name: taskQueue },
        taskQueueType: WORKFLOW_RIJ,
      });
      const recent = (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > Date.now() - RECENT_MS);
      if (!recent) throw new GezondheidFout('GEEN_WORKER');
    },
  };
}

/** Facts reach the workflows within a minute. */
export function outboxOnderdeel(relay: Pick<Relay, 'achterstand'>): Onderdeel {
  return {
    naam: 'outbox',
    noodzakelijk: false,
    controle: async () => {
      const { seconden } = await relay.achterstand();
      if (seconden > 60) throw new GezondheidFout('OUTBOX_LOOPT_ACHTER');
    },
  };
}
