import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import type { Bench } from '../bench-system.js';
import { clearCases } from '../cases/clear-cases.js';
import { copyCases } from '../cases/copy-cases.js';
import { exampleCase } from '../cases/example-case.js';
import { appendFigures, WRITERS } from '../evidence/appends.js';
import { shareCases, shareFigures } from '../evidence/act-share.js';
import { FilledLog } from '../evidence/filled-log.js';
import { checkpointMs, NEW_EVENTS, proofFigures } from '../evidence/log-figures.js';
import { verificationFigures } from '../evidence/verification.js';
import type { Figure } from '../figures.js';

/** A round of the log signs within this time, however large the log is. */
const CHECKPOINT_MS = 1_000;

/**
 * What evidence costs: events added to chains, the share of it in an act, a checkpoint on logs of different sizes over few and many chains, proofs, and the
 * verification of a chain. In one process; worker and Temporal have stopped.
 */
export async function bewijsPart(bench: Bench): Promise<readonly Figure[]> {
  const { appends, evidenceActs, chainEvents } = bench.sizes;
  const example = await exampleCase(bench);
  const { worker } = bench.omgeving.processen;
  process.kill(worker, 'SIGSTOP');
  const [app, stripped] = await Promise.all([open(bench), open(bench)]);
  try {
    const cases = await copyCases(bench, example, WRITERS + shareCases(evidenceActs));
    const transacties = new Transacties(app);
    bench.meld(`bewijs: ${WRITERS} schrijvers`);
    const figures = [...(await appendFigures(transacties, bench.omgeving.database, cases.slice(0, WRITERS), appends))];
    bench.meld('bewijs: een handeling met en zonder');
    const keys = await FileKeyProvider.open(join(bench.omgeving.dataMap, 'geheim', 'sleutels'));
    figures.push(...(await shareFigures(app, stripped, keys, cases.slice(WRITERS))));
    figures.push(...(await logFigures(bench, transacties)));
    bench.meld(`bewijs: een keten van ${chainEvents} gebeurtenissen`);
    return [...figures, ...(await verificationFigures(chainEvents))];
  } finally {
    await Promise.all([app.destroy(), stripped.destroy()]);
    await clearCases(bench.sql);
    process.kill(worker, 'SIGCONT');
  }
}

const open = ({ omgeving }: Bench): Promise<DataSource> =>
  createDataSource({ url: omgeving.databaseApp, poolSize: WRITERS, applicationName: 'bench' }).initialize();

/** Logs of each size over few and over many chains; the proofs in the largest. */
async function logFigures({ sizes, sql, meld }: Bench, transacties: Transacties): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const leaves of sizes.logLeaves) {
    let few: number | undefined;
    for (const chains of sizes.logChains) {
      meld(`bewijs: ${leaves} bladen van ${chains} ketens`);
      const log = await FilledLog.fill(sql, transacties, leaves, chains);
      const value = await checkpointMs(transacties, log, sizes.checkpoints);
      figures.push({
        part: 'bewijs',
        what: `${NEW_EVENTS} gebeurtenissen in een log van ${leaves}, ${chains} ketens, p50`,
        unit: 'ms',
        value,
        ...(few === undefined ? {} : { compared: few }),
        expected: [{ of: 'value', atMost: CHECKPOINT_MS }],
      });
      few ??= value;
      if (leaves === sizes.logLeaves.at(-1) && chains === sizes.logChains.at(-1))
        figures.push(...(await proofFigures(transacties, log, sizes.proofs)));
      await log.remove();
    }
  }
  return figures;
}
