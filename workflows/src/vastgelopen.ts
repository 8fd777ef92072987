import { ApplicationFailure } from '@temporalio/workflow';

/** What the process can't get past by itself: something was recorded and is not there. Looking again would go on for ever. */
export type VastgelopenCode = 'MOMENT_NIET_VASTGELEGD' | 'STAP_NIET_GEOPEND' | 'OVERGANG_NIET_VASTGELEGD' | 'BRIEF_NIET_VASTGELEGD';

/** Fails the workflow with a code; the reconciler starts it anew, so that a repaired cause heals by itself. */
export const vastgelopen = (code: VastgelopenCode): ApplicationFailure => ApplicationFailure.nonRetryable(code, code);
