import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

/** The folder that holds `libs` and `workflows`: the checkout for sources, `dist` for what was compiled. */
const BASIS = join(__dirname, '..', '..', '..');
/** `.ts` in tests, `.js` where it was compiled. */
const SOORT = extname(__filename);
const workflows = (naam: string): string => join(BASIS, 'workflows', 'src', `${naam}${SOORT}`);

/** Where the build puts it, below `dist`. */
export const BUNDEL_BESTAND = 'workflow-bundle.js';

/**
 * The code of the workflows as one script for the sandbox, with our failure converter and interceptors. The one way to make it, for the
 * worker, the build and the tests alike: `#domain/…` resolves as everywhere else, to sources among sources and to `dist` in `dist`.
 * @param workflowsPath another entry, for a test.
 */
export async function maakWorkflowBundle(workflowsPath = workflows('index')): Promise<WorkflowBundle> {
  return bundleWorkflowCode({
    workflowsPath,
    logger: new DefaultLogger('WARN'),
    workflowInterceptorModules: [workflows('correlatie.interceptors')],
    failureConverterPath: join(__dirname, `failure-converter${SOORT}`),
    webpackConfigHook: (config) => ({
      ...config,
      // No paths of this machine in the bundle, and no difference between two builds.
      optimization: { ...config.optimization, moduleIds: 'deterministic' },
      resolve: { ...config.resolve, conditionNames: SOORT === '.ts' ? ['source', '...'] : ['...'] },
    }),
  });
}

/** Writes the bundle for production; returns its size in bytes. */
export async function schrijfWorkflowBundle(map: string): Promise<number> {
  const { code } = await maakWorkflowBundle();
  await writeFile(join(map, BUNDEL_BESTAND), code);
  return Buffer.byteLength(code);
}

/** The bundle that the build made, when it is not older than the code it was made of; otherwise a new one, in memory. */
export async function leesWorkflowBundle(map = BASIS): Promise<WorkflowBundle> {
  const bestand = join(map, BUNDEL_BESTAND);
  if (!existsSync(bestand) || statSync(bestand).mtimeMs < laatsteWijziging()) return maakWorkflowBundle();
  return { code: await readFile(bestand, 'utf8') };
}

function laatsteWijziging(): number {
  return Math.max(...[join(BASIS, 'workflows', 'src'), join(BASIS, 'libs', 'domain', 'src')].map(nieuwste));
}

function nieuwste(map: string): number {
  return Math.max(
    ...readdirSync(map, { withFileTypes: true }).map((item) => {
      const pad = join(map, item.name);
      return item.isDirectory() ? nieuwste(pad) : statSync(pad).mtimeMs;
    }),
  );
}
