import { type Bench, startBench } from './bench/bench-system.js';
import type { Figure } from './bench/figures.js';
import { type BenchOptions, readBenchOptions } from './bench/options.js';
import { actPart } from './bench/parts/act.part.js';
import { bestandPart } from './bench/parts/bestand.part.js';
import { bewijsPart } from './bench/parts/bewijs.part.js';
import { feitPart } from './bench/parts/feit.part.js';
import { ladderPart } from './bench/parts/ladder.part.js';
import { lijstPart } from './bench/parts/lijst.part.js';
import { toegangPart } from './bench/parts/toegang.part.js';
import { schermPart } from './bench/parts/scherm.part.js';
import { uploadPart } from './bench/parts/upload.part.js';
import type { Part, PartCode } from './bench/parts/part.js';
import { zakenPart } from './bench/parts/zaken.part.js';
import { json, machine, table } from './bench/report.js';
import { runCommand } from './command.js';
import { StartError } from './engine/start-error.js';

const PARTS: Readonly<Record<PartCode, Part>> = {
  act: actPart,
  feit: feitPart,
  zaken: zakenPart,
  ladder: ladderPart,
  lijst: lijstPart,
  toegang: toegangPart,
  bestand: bestandPart,
  upload: uploadPart,
  bewijs: bewijsPart,
  scherm: schermPart,
};

const ABORTED = new StartError('Het meten is afgebroken.');
const meld = (regel: string): void => void process.stderr.write(`${regel}\n`);

/** `npm run bench`: measures a system of its own and cleans up after itself. The figures go to standard output, everything else to standard error. */
void runCommand(async () => {
  const options = readBenchOptions(process.argv.slice(2));
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => abort.abort(ABORTED));
  }
  meld('Een eigen systeem starten om te meten');
  const bench = await startBench({ short: options.short, meld, signal: abort.signal });
  try {
    const aborted = new Promise<never>((_, reject) => abort.signal.addEventListener('abort', () => reject(ABORTED)));
    process.stdout.write(`${await Promise.race([measure(bench, options), aborted])}\n`);
  } finally {
    await bench.stop();
  }
}).finally(() => process.exit());

async function measure(bench: Bench, { parts, json: asJson, short }: BenchOptions): Promise<string> {
  const figures: Figure[] = [];
  for (const part of parts) {
    await bench.clear();
    figures.push(...(await PARTS[part](bench)));
  }
  if (asJson) return json(figures, new Date().toISOString());
  const { cpu, cores, memoryGb, node, platform } = machine();
  const note = short ? '\n\nKort gemeten: deze getallen zeggen niets.' : '';
  return `${table(figures)}\n\n${cores} × ${cpu}, ${memoryGb} GB, ${platform}, Node ${node}${note}`;
}
