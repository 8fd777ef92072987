import type { WorkflowClient } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import type { RondeRef } from '#domain/proces/stand.js';
import { runWithCorrelation } from '#platform/logging/correlation.js';
import type { toetsing } from '#workflows/toetsing.workflow.js';

export const TOETSING_WORKFLOW = 'toetsing';
const ORGANISATIE = defineSearchAttributeKey('OrganisatieId', SearchAttributeType.KEYWORD);

export const workflowIdVan = ({ toetsingId, ronde }: Pick<RondeRef, 'toetsingId' | 'ronde'>): string => `toetsing/${toetsingId}/r${ronde}`;

/**
 * Tells the workflow of this ronde that something changed, and starts it when it does not run: the same call for the first fact and for
 * all others. Resolves when the Temporal server has it on disk.
 */
export async function wekToetsing(client: WorkflowClient, taskQueue: string, ref: RondeRef, correlatieId: string): Promise<void> {
  await runWithCorrelation(correlatieId, () =>
    client.signalWithStart<typeof toetsing, []>(TOETSING_WORKFLOW, {
      workflowId: workflowIdVan(ref),
      taskQueue,
      args: [ref],
      signal: 'gewijzigd',
      signalArgs: [],
      typedSearchAttributes: new TypedSearchAttributes([{ key: ORGANISATIE, value: ref.organisatieId }]),
    }),
  );
}
