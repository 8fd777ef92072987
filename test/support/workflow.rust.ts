import { optionalTsToMs } from '@temporalio/common/lib/time.js';
import { temporal } from '@temporalio/proto';

const { EventType } = temporal.api.enums.v1;
/** Last events of a history that is about to go on. */
const BEZIG: ReadonlySet<number> = new Set([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW,
  EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT,
  EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
  EventType.EVENT_TYPE_TIMER_FIRED,
]);

type Geschiedenis = temporal.api.history.v1.IHistory;

/** Whether a workflow that runs has something to do at this instant (ms since 1970), other than wait: its last event asks for an answer, or a timer is due. */
export function heeftTeDoen(geschiedenis: Geschiedenis, nu: number): boolean {
  const laatste = geschiedenis.events?.at(-1)?.eventType;
  return typeof laatste !== 'number' || BEZIG.has(laatste) || wekkers(geschiedenis).some((op) => op <= nu);
}

/** When the timers that run go off. */
function wekkers({ events }: Geschiedenis): readonly number[] {
  const op = new Map<unknown, number>();
  for (const {
    eventTime,
    timerStartedEventAttributes: gezet,
    timerFiredEventAttributes: ging,
    timerCanceledEventAttributes: weg,
  } of events ?? []) {
    if (gezet) op.set(gezet.timerId, (optionalTsToMs(eventTime) ?? 0) + (optionalTsToMs(gezet.startToFireTimeout) ?? 0));
    op.delete(ging?.timerId ?? weg?.timerId);
  }
  return [...op.values()];
}
