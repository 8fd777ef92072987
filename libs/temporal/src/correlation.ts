import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import { correlationId, runWithCorrelation } from '#platform/logging/correlation.js';
import { acceptCorrelationId } from '#platform/logging/trace.js';

/** The same name as in the workflow's own interceptor. */
const CORRELATIE = 'correlatie';

function withCorrelation(headers: Headers): Headers {
  const id = correlationId();
  return id === undefined ? headers : { ...headers, [CORRELATIE]: defaultPayloadConverter.toPayload(id) };
}

/** Sends the correlation id of the caller along with a signal. Headers are not sealed: the id is random and says nothing. */
export const correlationToWorkflow: WorkflowClientInterceptor = {
  signal: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
  signalWithStart: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
};

/** Runs an activity under the correlation id of the act that it answers. */
export const correlationInActivity: ActivityInboundCallsInterceptor = {
  execute: (input, next) => {
    const header = input.headers[CORRELATIE];
    const offered: unknown = header === undefined ? undefined : defaultPayloadConverter.fromPayload(header);
    return runWithCorrelation(acceptCorrelationId(offered), () => next(input));
  },
};
