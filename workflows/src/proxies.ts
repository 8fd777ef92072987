import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { ProcesActivities, WerkActivities } from './activities.js';

/** One database transaction: local, so that it costs no trip to the Temporal server. Retried until the database is back. */
export const { laadStand, openStap, openToetsingTermijnen, sluitToetsingTermijnen, legMomentVast, legOvergangVast } =
  proxyLocalActivities<ProcesActivities>({
    startToCloseTimeout: '10 seconds',
    retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
  });

/** Setting a PDF is work of seconds; whatever stands in its way is repaired sooner or later. */
export const { maakBrief } = proxyActivities<Pick<WerkActivities, 'maakBrief'>>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '10 minutes' },
});

/** A mail server that is away for a weekend loses nothing. After a week the message stays in the file as not sent. */
export const { verzendBerichten } = proxyActivities<Pick<WerkActivities, 'verzendBerichten'>>({
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '7 days',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '30 minutes' },
});
