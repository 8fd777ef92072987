import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startBareSignal } from '../bare/bare-client.js';
import type { Bench } from '../bench-system.js';
import { copyCases } from '../cases/copy-cases.js';
import { exampleCase } from '../cases/example-case.js';
import { untilQuiet } from '../cases/quiet.js';
import { wakeCases } from '../cases/wake-cases.js';
import { type Figure, p50, p95 } from '../figures.js';

const WARM_UP = 10;
/** What follows after the next step was opened (messages, visibility) is not to stand in the way of the next measurement. */
const BREATH_MS = 200;

/**
 * From a committed fact to what the workflow did about it: the outbox row is relayed as a signal, the workflow loads the stand, and opens the next
 * step with its term, task and message. Both instants are those at which the database announces the commit. Against a bare signal after
 * which a workflow writes one row, from sending to that commit. One at a time, in turns.
 */
export async function feitPart(bench: Bench): Promise<readonly Figure[]> {
  const { facts } = bench.sizes;
  const rounds = WARM_UP + facts;
  bench.meld(`feit: ${rounds} zaken klaarzetten`);
  const cases = await copyCases(bench, await exampleCase(bench), rounds);
  await wakeCases(bench, cases);
  const bareId = randomUUID();
  const bareHandle = await startBareSignal(bench.temporal, { caseId: bareId, writes: cases.map(() => 1) });
  const kabinet = await bench.users.as('kabinet');

  bench.meld('feit: van feit tot volgende stap');
  const ours: number[] = [];
  const bare: number[] = [];
  for (const [index, id] of cases.entries()) {
    await kabinet.act('POST', `/api/v1/toetsingen/${id}/vog/klaarzetting`);
    const fact = await bench.listener.at(`${id} feit VOG_KLAARGEZET/1`);
    ours.push((await bench.listener.at(`${id} stap VOG_INDIENEN/1`)) - fact);
    await pause(BREATH_MS);
    const sent = performance.now();
    await bareHandle.signal('changed');
    bare.push((await bench.listener.at(`${bareId} bare ${index + 1}`)) - sent);
    await pause(BREATH_MS);
  }
  await untilQuiet(bench);
  const [measured, compared] = [ours.slice(WARM_UP), bare.slice(WARM_UP)];
  return [
    { part: 'feit', what: 'van feit tot de volgende stap, p50', unit: 'ms', value: p50(measured), compared: p50(compared) },
    { part: 'feit', what: 'van feit tot de volgende stap, p95', unit: 'ms', value: p95(measured), compared: p95(compared) },
  ];
}
