/**
 * `npm run audit`: asks the registry which packages that we deliver have a known hole. Fails on one that is high or critical. A registry that
 * does not answer such a question (a mirror, no network) is no failure: then it says that nothing was checked, and ends with 3.
 */
import { spawnSync } from 'node:child_process';

const NIET_GEVRAAGD = 3;
const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = undefined;
}
const found = report?.metadata?.vulnerabilities;
if (found === undefined) {
  process.stdout.write(`Not checked: the registry does not answer (${report?.statusCode ?? error?.code ?? 'no report'}).\n`);
  process.exit(NIET_GEVRAAGD);
}
for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {}))
  process.stdout.write(`${severity.padEnd(9)} ${name} ${range}\n`);
process.stdout.write(`${found.critical} critical, ${found.high} high, ${found.moderate} moderate, ${found.low} low\n`);
process.exit(found.critical + found.high === 0 ? 0 : 1);
