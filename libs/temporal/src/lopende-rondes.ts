import type { WorkflowClient } from '@temporalio/client';
import type { RondeRef } from '#domain/proces/stand.js';
import { type ToetsingStatus, vanTot } from '#domain/toetsing/toetsing-status.js';
import type { Transacties } from '#persistence/transactie.js';
import { TOETSING_WORKFLOW } from './wek-toetsing.js';

/** The workflow of a ronde runs from its start until the aftercare begins. */
const LOPEND: readonly ToetsingStatus[] = [...vanTot('GESTART', 'UITKOMST_GEREGISTREERD'), 'OPGESCHORT', 'HEROPEND'];
/** In this status it has only the aftercare to begin, and its last messages to send; it is looked after for two weeks. */
const LAATSTE: ToetsingStatus = 'NAZORG';
const BLADZIJDE = 1_000;

/** All rondes that ought to have a workflow, a page at a time. Never those that have ended. */
export async function* lopendeRondes(transacties: Transacties): AsyncGenerator<readonly RondeRef[]> {
  let na = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const bladzijde: readonly RondeRef[] = await transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT id AS "toetsingId", organisatie_id AS "organisatieId", ronde FROM toetsing
          WHERE id > $1 AND (status = ANY ($2::text[]) OR (status = $3 AND gewijzigd_op > clock_timestamp() - interval '14 days')) ORDER BY id LIMIT $4`,
        [na, LOPEND, LAATSTE, BLADZIJDE],
      ),
    );
    const laatste = bladzijde.at(-1);
    if (laatste === undefined) return;
    yield bladzijde;
    na = laatste.toetsingId;
  }
}

/** Ids of the workflows that run, or that ended with everything sent; in pages, so without asking for each case. */
export async function workflowsDieLopen(client: WorkflowClient): Promise<ReadonlySet<string>> {
  const query = `WorkflowType = '${TOETSING_WORKFLOW}' AND (ExecutionStatus = 'Running' OR (ExecutionStatus = 'Completed' AND ToetsingStatus = '${LAATSTE}'))`;
  const ids = new Set<string>();
  for await (const { workflowId } of client.list({ query, pageSize: BLADZIJDE })) ids.add(workflowId);
  return ids;
}
