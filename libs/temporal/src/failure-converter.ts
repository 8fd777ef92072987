import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stacks of failures travel sealed as well; what stays readable is the code in the type. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
