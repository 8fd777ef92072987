/**
 * `npm test` and `npm run check`: everything that must hold, one suite after the other, each with its output. Goes on after a failure, so
 * that one run shows all of them. The last line adds up: `N passed, N failed`; a check that is not a test counts as one.
 * With names as arguments only those suites run: `npm run check -- lint unit`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-check-'));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const node = process.execPath;

/** Test files that run at once where each has a database of its own; Jest's own choice is one less than there are cores. */
const SIDE_BY_SIDE = Math.min(4, Math.max(2, availableParallelism() - 1));

/** Order: what is quick and tells most comes first; the programs are compiled before a suite starts them. What only reads goes side by side. */
const suites = [
  { name: 'format', reads: true, run: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'webtypes', reads: true, run: [bin('tsc'), '-p', 'apps/web/tsconfig.json'] },
  { name: 'browsertypes', reads: true, run: [bin('tsc'), '-p', 'test/browser/tsconfig.json'] },
  { name: 'types', reads: true, run: [bin('tsc'), '--noEmit', '-p', 'tsconfig.json', '--incremental', 'false'] },
  { name: 'lint', reads: true, run: [bin('eslint'), '--max-warnings', '0', '.'] },
  // Without an answer of the registry there is nothing to count.
  { name: 'audit', reads: true, run: [node, 'tools/audit.mjs'], skipped: 3 },
  { name: 'unit', jest: true, workers: SIDE_BY_SIDE },
  { name: 'build', run: [node, 'tools/start.mjs', '--compile-only'] },
  { name: 'prepare', run: [node, 'dist/tools/prepare/main.js'] },
  { name: 'bundle', run: [node, 'dist/tools/workflow-bundle.js'] },
  { name: 'openapi', run: [node, 'dist/tools/openapi.js', '--check'] },
  { name: 'access', run: [node, 'dist/tools/access.js', '--check'] },
  { name: 'intg', jest: true, workers: SIDE_BY_SIDE },
  { name: 'contract', jest: true, workers: 2 },
  { name: 'workflow', jest: true, workers: SIDE_BY_SIDE },
  { name: 'e2e', jest: true, workers: 1 },
  { name: 'browser', playwright: true },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  process.stderr.write(`No such suite: ${unknown.join(', ')}. There are: ${suites.map((suite) => suite.name).join(', ')}.\n`);
  process.exit(2);
}

/** Longer than the longest suite takes on a slow machine, so that one which never ends is a failure and not a silence. */
const LIMIT_MS = 30 * 60_000;

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', timeout: LIMIT_MS, killSignal: 'SIGKILL' });
  if (error?.code === 'ETIMEDOUT') process.stderr.write(`Ended by force: not done after ${LIMIT_MS / 60_000} minutes.\n`);
  return status ?? 1;
}

/**
 * Jest tells in a file how many tests passed; a suite that could not start counts as one failure. Where files run side by side a process that
 * grew is replaced between two of them. A larger heap is given only where one process does it all: V8 takes that flag for a thread's limit too,
 * and some tests are about just that.
 */
function runJest({ name, workers }) {
  const file = join(results, `${name}.json`);
  const status = run(node, [
    ...(workers === 1 ? ['--max-old-space-size=4096'] : []),
    bin('jest'),
    `--maxWorkers=${workers}`,
    '--workerIdleMemoryLimit=1500MB',
    '--selectProjects',
    name,
    '--json',
    '--outputFile',
    file,
    '--verbose=false',
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.numRuntimeErrorTestSuites;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken + (status !== 0 && report.numFailedTests + broken === 0 ? 1 : 0),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Playwright tells the same in a file of its own; a test that only passed when tried again failed. */
function runPlaywright({ name }) {
  const file = join(results, `${name}.json`);
  const status = spawnSync(node, [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], {
    cwd: root,
    stdio: 'inherit',
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  }).status;
  try {
    const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
    return { passed: expected, failed: unexpected + flaky + (status !== 0 && unexpected + flaky === 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A check that is not a test counts as one; not at all when it says that it could not be made. */
function outcomeOf({ skipped }, status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 || status === skipped ? 0 : 1 };
}

/** Says what it has to say when it is done, so that nothing stands between the lines of another. */
function runBeside({ name, run: [command, ...args] }) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS, killSignal: 'SIGKILL' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      process.stdout.write(`\n── ${name} ──\n${Buffer.concat(output).toString('utf8')}`);
      resolve(status ?? 1);
    });
  });
}

const totals = [];
async function measure(suite, work) {
  const began = Date.now();
  const outcome = await work();
  totals.push({ name: suite.name, ...outcome, seconds: Math.round((Date.now() - began) / 1000) });
}

// The types of the API for the screens, which their check needs.
run(node, ['tools/web.mjs', '--types']);
const chosen = suites.filter(({ name }) => asked.length === 0 || asked.includes(name));
await Promise.all(chosen.filter(({ reads }) => reads).map((suite) => measure(suite, async () => outcomeOf(suite, await runBeside(suite)))));
for (const suite of chosen.filter(({ reads }) => !reads)) {
  process.stdout.write(`\n── ${suite.name} ──\n`);
  await measure(suite, async () => {
    if (suite.jest) return runJest(suite);
    if (suite.playwright) return runPlaywright(suite);
    return outcomeOf(suite, run(suite.run[0], suite.run.slice(1)));
  });
}
rmSync(results, { recursive: true, force: true });

process.stdout.write('\n');
for (const { name, passed, failed, seconds } of totals)
  process.stdout.write(`${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)\n`);
const passed = totals.reduce((sum, suite) => sum + suite.passed, 0);
const failed = totals.reduce((sum, suite) => sum + suite.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
