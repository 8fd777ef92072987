import { join } from 'node:path';

/** What the set-up of a run hands to its test files; through the environment, for each runs in a process of its own. */
export interface WorkflowRun {
  /** Undefined: the server that the SDK downloads itself. */
  readonly testServer: string | undefined;
  /** Files with bundled workflow code, by name. */
  readonly bundels: Readonly<Record<string, string>>;
  readonly map: string;
}

/** Entries of workflow code; undefined is the one of production. */
export const BUNDELS: Readonly<Record<string, string | undefined>> = {
  toetsing: undefined,
  korteRun: join(__dirname, '..', 'workflows', 'korte-run.ts'),
};

export function workflowRun(): WorkflowRun {
  const handed = process.env['TEST_WORKFLOW'];
  if (handed === undefined) throw new Error('no test server: run this test in the Jest project "workflow"');
  return JSON.parse(handed) as WorkflowRun;
}
