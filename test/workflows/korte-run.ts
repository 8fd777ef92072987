import { workflowInfo } from '@temporalio/workflow';
import type { RondeRef } from '../../libs/domain/src/proces/stand.js';
import { volgRonde } from '../../workflows/src/toetsing.workflow.js';

/** The same procedure in runs of some forty events, so that a test sees many of them. */
export async function toetsing(ref: RondeRef): Promise<void> {
  await volgRonde(ref, () => workflowInfo().historyLength > 40);
}
