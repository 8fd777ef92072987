import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { errorText } from './start-error.js';

/** The namespace that cases run in. */
export const NAMESPACE = 'integriteitstoetsing';

/** Codes and ids that cases can be found by; never personal data. All of the kind Keyword. */
export const SEARCH_ATTRIBUTES = ['ToetsingStatus', 'ToetsingStap', 'OrganisatieId'] as const;

const KEYWORD = 2;
const ALREADY_EXISTS = 6;
const RETENTION = '30 days';

function grpcCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** Waits until the server answers; false when it does not within the time. */
export async function connectWhenReady(address: string, ms: number, gone: () => boolean): Promise<Connection | undefined> {
  const until = Date.now() + ms;
  while (Date.now() < until && !gone()) {
    try {
      return await Connection.connect({ address, connectTimeout: 1_000 });
    } catch {
      await pause(50);
    }
  }
  return undefined;
}

/** Makes the namespace (history is kept 30 days after a workflow ends) and its search attributes, and waits until both can be used. */
export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(RETENTION) });
  } catch (error) {
    if (grpcCode(error) !== ALREADY_EXISTS) throw error;
  }
  await eventually(async () => {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const missing = SEARCH_ATTRIBUTES.filter((name) => customAttributes?.[name] === undefined);
    if (missing.length === 0) return;
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map((name) => [name, KEYWORD])),
    });
  });
  const query = SEARCH_ATTRIBUTES.map((name) => `${name} = 'GEEN'`).join(' AND ');
  await eventually(() => connection.workflowService.countWorkflowExecutions({ namespace, query }));
  // The history service keeps its own view of namespaces: ask it for a workflow that can't exist.
  await eventually(async () => {
    try {
      await connection.workflowService.describeWorkflowExecution({ namespace, execution: { workflowId: 'bestaat-niet' } });
    } catch (error) {
      if (!/workflow.*not found/i.test(errorText(error))) throw error;
    }
  });
}

/** Repeats what may fail for a moment after a change; gives up after 30 seconds with the last error. */
async function eventually(attempt: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(100);
    }
  }
}
