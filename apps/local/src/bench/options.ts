import { StartError } from '../engine/start-error.js';
import { PART_CODES, type PartCode } from './parts/part.js';

/** What to measure and how to show it: the command line of `npm run bench`. */
export interface BenchOptions {
  readonly parts: readonly PartCode[];
  /** JSON on standard output instead of a table. */
  readonly json: boolean;
  /** A fraction of the work: shows that everything still runs; the figures mean nothing. */
  readonly short: boolean;
}

const HOW = `Wat kan: npm run bench -- --deel ${PART_CODES.join(',')} --json --kort`;

const isPart = (text: string): text is PartCode => PART_CODES.some((code) => code === text);

/** Reads the command line: `--deel act,feit` (default: all parts), `--json`, `--kort`. Refuses with everything that is wrong at once. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const wrong: string[] = [];
  let parts: readonly PartCode[] = PART_CODES;
  let json = false;
  let short = false;
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const [name, value] = arg.split('=', 2);
    if (name === '--json') json = true;
    else if (name === '--kort') short = true;
    else if (name === '--deel') parts = readParts(value ?? left.shift() ?? '', wrong);
    else wrong.push(`${arg} is onbekend.`);
  }
  if (wrong.length > 0) throw new StartError('Zo kan er niet gemeten worden:', [...wrong, HOW]);
  return { parts, json, short };
}

/** In the order in which they are measured, whatever the order in which they were asked. */
function readParts(text: string, wrong: string[]): readonly PartCode[] {
  const asked = text.split(',').map((part) => part.trim());
  wrong.push(...asked.filter((part) => !isPart(part)).map((part) => `'${part}' is geen deel.`));
  return PART_CODES.filter((part) => asked.includes(part));
}
