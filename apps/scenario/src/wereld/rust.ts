import { setTimeout as pause } from 'node:timers/promises';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Client } from 'pg';

const { EventType } = temporal.api.enums.v1;
/** Last events of a history that is about to go on. */
const BEZIG: ReadonlySet<number> = new Set([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
  EventType.EVENT_TYPE_TIMER_FIRED,
]);

const LANGST_MS = 60_000;
const KIJK_MS = 15;
/** A server that stands still this long while nobody has anything to do, is stuck. */
const STIL_MS = 2_000;

/** Tells whether the process has something to do, and skips time. */
export class Rust {
  constructor(
    private readonly env: TestWorkflowEnvironment,
    private readonly beheer: Client,
  ) {}

  /** Waits until everything that follows from what was done has been done. Gives up after a minute and says what it waited for. */
  async wacht(): Promise<void> {
    const grens = Date.now() + LANGST_MS;
    for (let bezig = await this.#bezigMet(); bezig !== undefined; bezig = await this.#bezigMet()) {
      if (Date.now() > grens) throw new Error(`the process does not come to rest: ${bezig}`);
      await pause(KIJK_MS);
    }
  }

  /**
   * Skips time; whatever falls due in it happens first, in order. The test server counts what is under way and skips at zero; now and then
   * it forgets to count something back. When it stands still while there is nothing to do, one is counted back by hand.
   */
  async slaap(ms: number): Promise<void> {
    let klaar = false;
    const geslapen = this.env.sleep(ms).finally(() => (klaar = true));
    while (!klaar) {
      const voor = await this.env.currentTimeMs();
      const genoeg = new AbortController();
      await Promise.race([geslapen, pause(STIL_MS, undefined, { signal: genoeg.signal }).catch(() => undefined)]);
      genoeg.abort();
      const stil = (await this.env.currentTimeMs()) - voor < 5 * STIL_MS;
      if (klaar || !stil) continue;
      if ((await this.#bezigMet()) === undefined) await this.env.connection.testService?.unlockTimeSkipping({});
    }
    await geslapen;
  }

  async #bezigMet(): Promise<string | undefined> {
    const { rowCount } = await this.beheer.query('SELECT FROM outbox');
    if ((rowCount ?? 0) > 0) return 'facts that nobody has carried to a workflow yet';
    const { executions } = await this.env.connection.workflowService.listOpenWorkflowExecutions({
      namespace: 'default',
      maximumPageSize: 1_000,
      startTimeFilter: {},
    });
    for (const { execution } of executions) {
      const workflowId = execution?.workflowId;
      if (typeof workflowId === 'string' && (await this.#isBezig(workflowId))) return workflowId;
    }
    return undefined;
  }

  async #isBezig(workflowId: string): Promise<boolean> {
    const handle = this.env.client.workflow.getHandle(workflowId);
    const { raw } = await handle.describe();
    if ((raw.pendingActivities ?? []).length > 0) return true;
    const { events } = await handle.fetchHistory();
    const soort = events?.at(-1)?.eventType;
    return typeof soort !== 'number' || BEZIG.has(soort);
  }
}
