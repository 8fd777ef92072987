import type { Bench } from '../bench-system.js';
import { clearCases } from '../cases/clear-cases.js';
import { copyCases } from '../cases/copy-cases.js';
import { exampleCase } from '../cases/example-case.js';
import { type Figure, p50, p95 } from '../figures.js';

const PAGE = '/api/v1/taken?aantal=25';
const WARM_UP = 100;

/**
 * The first page of the tasks of an adviseur who is in every case, at few and at many cases. The worker stands still meanwhile: nobody acts, and
 * it would take the copies for cases whose workflow got lost.
 */
export async function lijstPart(bench: Bench): Promise<readonly Figure[]> {
  const { shortList, longList } = bench.sizes;
  const example = await exampleCase(bench);
  const { worker } = bench.omgeving.processen;
  process.kill(worker, 'SIGSTOP');
  try {
    bench.meld(`lijst: ${shortList} zaken`);
    await copyCases(bench, example, shortList - 1);
    const few = await requests(bench);
    bench.meld(`lijst: ${longList} zaken`);
    await copyCases(bench, example, longList - shortList);
    const many = await requests(bench);
    return [
      {
        part: 'lijst',
        what: `eerste bladzijde taken bij ${longList} zaken, p50`,
        unit: 'ms',
        value: p50(many),
        compared: p50(few),
        expected: [
          { of: 'value', atMost: 6 },
          { of: 'ratio', atMost: 1.2 },
        ],
      },
      { part: 'lijst', what: `eerste bladzijde taken bij ${longList} zaken, p95`, unit: 'ms', value: p95(many), compared: p95(few) },
    ];
  } finally {
    await clearCases(bench.sql);
    process.kill(worker, 'SIGCONT');
  }
}

async function requests({ users, sizes }: Bench): Promise<readonly number[]> {
  const adviseur = await users.as('adviseur');
  const samples: number[] = [];
  for (let i = 0; i < WARM_UP + sizes.listRequests; i += 1) {
    const { status, body, ms } = await adviseur.get(PAGE);
    if (status !== 200) throw new Error(`GET ${PAGE}: ${status} ${body}`);
    samples.push(ms);
  }
  return samples.slice(WARM_UP);
}
