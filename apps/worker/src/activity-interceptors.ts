import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import type { Logger } from '#platform/logging/logger.js';
import { correlationInActivity } from '#temporal/correlation.js';
import { foutenNaarCodes } from './activity-fout.js';
import { hartslag } from './hartslag.js';

/** What goes around every activity, from the outside in. */
export const activityInterceptors = (logger: Logger): ActivityInterceptorsFactory[] => [
  () => ({ inbound: correlationInActivity }),
  () => ({ inbound: hartslag }),
  () => ({ inbound: foutenNaarCodes(logger) }),
];
