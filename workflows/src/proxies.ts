import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { BewijsActivities, DagActivities, ProcesActivities, QuarantaineActivities, WerkActivities } from './activities.js';

/** One database transaction: local, so that it costs no trip to the Temporal server. Retried until the database is back. */
export const {
  laadStand,
  openStap,
  openStappen,
  openToetsingTermijnen,
  sluitToetsingTermijnen,
  legMomentVast,
  legOvergangVast,
  openNazorg,
} = proxyLocalActivities<ProcesActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** How long nothing may be heard of a worker before its work goes to another one. */
const STIL = '15 seconds';

/** Setting a PDF is work of seconds; whatever stands in its way is repaired sooner or later. */
export const { maakBrief } = proxyActivities<Pick<WerkActivities, 'maakBrief'>>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: STIL,
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '10 minutes' },
});

/** A mail server that is away for a weekend loses nothing. After a week the message stays in the file as not sent. */
export const { verzendBerichten } = proxyActivities<Pick<WerkActivities, 'verzendBerichten'>>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: STIL,
  scheduleToCloseTimeout: '7 days',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '30 minutes' },
});

/** Files that must go, and a page of what waits for the virus scanner: files of 20 MB, each in its own time. What fails is found again by the next round, minutes later. */
export const { scanWachtende, verwijderIngelezen, wisBestanden } = proxyActivities<QuarantaineActivities>({
  startToCloseTimeout: '6 minutes',
  heartbeatTimeout: STIL,
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** A page of the daily round: a hundred short transactions. What fails is tried again, and found again the next day. */
export const { legDatalekMomentenVast, legVervallenMomentenVast, sluitGeeindigden, vernietig, verzendUitnodigingen } = proxyActivities<
  Omit<DagActivities, 'ruimOpslagOp'>
>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: STIL,
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes' },
});

/** Looks at every object in the store. When it fails, the next night does it. */
export const { ruimOpslagOp } = proxyActivities<Pick<DagActivities, 'ruimOpslagOp'>>({
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: STIL,
  retry: { initialInterval: '1 minute', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** The logs of all organisations. What fails is done by the next round, minutes later. */
export const { maakControlepunten } = proxyActivities<Pick<BewijsActivities, 'maakControlepunten'>>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: STIL,
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** Reads all chains that something was added to, and a part of everything else. What fails is looked at by the next round. */
export const { controleerBewijs } = proxyActivities<Pick<BewijsActivities, 'controleerBewijs'>>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: STIL,
  retry: { initialInterval: '30 seconds', backoffCoefficient: 2, maximumAttempts: 2 },
});
