import { runCommand } from './command.js';
import { voerDrillUit } from './drill/drill.js';
import { jsonRegels, tabel } from './drill/verslag.js';
import { StartError } from './engine/start-error.js';

const ABORTED = new StartError('De oefening is afgebroken.');
const meld = (regel: string): void => void process.stderr.write(`${regel}\n`);

/**
 * `npm run drill:beheerder`: plays an administrator with all rights on the database, on a database of its own, and tells who finds out and when.
 * The result goes to standard output, everything else to standard error; exit code 1 when something went otherwise than it should.
 */
void runCommand(async () => {
  const args = process.argv.slice(2);
  const onbekend = args.filter((arg) => arg !== '--json');
  if (onbekend.length > 0) throw new StartError(`${onbekend.join(' ')} is onbekend.`, ['Wat kan: npm run drill:beheerder -- --json']);
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => abort.abort(ABORTED));
  const uitslagen = await voerDrillUit(meld, abort.signal);
  process.stdout.write(`${args.includes('--json') ? jsonRegels(uitslagen) : tabel(uitslagen)}\n`);
  if (uitslagen.some(({ zoalsVerwacht }) => !zoalsVerwacht)) process.exitCode = 1;
}).finally(() => process.exit());
