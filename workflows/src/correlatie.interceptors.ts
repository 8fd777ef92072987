import type { Headers, WorkflowInterceptors } from '@temporalio/workflow';

/** Header that carries the correlation id from the act of a person to what the process does in answer. */
const CORRELATIE = 'correlatie';

/** The id of the last signal goes along with every activity after it, so that log lines of both sides can be joined. */
export function interceptors(): WorkflowInterceptors {
  let laatste: Headers = {};
  const onthoud = (headers: Headers): void => {
    const { [CORRELATIE]: id } = headers;
    if (id !== undefined) laatste = { [CORRELATIE]: id };
  };
  return {
    inbound: [
      {
        execute: (input, next) => {
          onthoud(input.headers);
          return next(input);
        },
        handleSignal: (input, next) => {
          onthoud(input.headers);
          return next(input);
        },
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) => next({ ...input, headers: { ...input.headers, ...laatste } }),
        scheduleLocalActivity: (input, next) => next({ ...input, headers: { ...input.headers, ...laatste } }),
        continueAsNew: (input, next) => next({ ...input, headers: { ...input.headers, ...laatste } }),
      },
    ],
  };
}
