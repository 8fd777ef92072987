import { vergrendel, volgendeGebeurtenis } from '#dossier/handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '#dossier/handeling/schrijf-gebeurtenis.js';
import type { Transacties } from '#persistence/transactie.js';
import { bareTransactions } from '../bare/bare-transaction.js';
import { caller } from '../caller.js';
import type { Figure } from '../figures.js';

export const WRITERS = 8;

/** Events that so many writers add to these cases, each in a transaction of its own; writer n to case n, or all to the only one. Returns how many per second. */
async function appendsPerSecond(transacties: Transacties, cases: readonly string[], each: number): Promise<number> {
  const beller = caller('kabinet');
  const write = async (id: string): Promise<void> => {
    for (let i = 0; i < each; i += 1)
      await transacties.in(beller, async (tx) => {
        const kop = await vergrendel(tx, id);
        if (kop === undefined) throw new Error('a copied case is not there');
        const event = { soort: 'INZAGE' as const, rol: 'KABINET', gegevens: { inzage: 'ANTWOORDEN' } };
        await schrijfGebeurtenis(tx, id, volgendeGebeurtenis(kop, tx, id, event));
      });
  };
  return perSecond(each, (writer) => write(cases[writer % cases.length] ?? ''));
}

/** `work` of so many writers at a time, of which each does it so often. */
async function perSecond(each: number, work: (writer: number) => Promise<unknown>, writers = WRITERS): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: writers }, (_, writer) => work(writer)));
  return (writers * each) / ((performance.now() - began) / 1_000);
}

/**
 * Events per second by eight writers: to a chain of their own, against as many bare transactions at the same time; and to one chain, where they wait for
 * each other, against one writer of bare transactions.
 */
export async function appendFigures(
  transacties: Transacties,
  database: string,
  cases: readonly string[],
  each: number,
): Promise<readonly Figure[]> {
  const bare = (writers: number): Promise<number> => perSecond(each, () => bareTransactions(database, each), writers);
  const figure = async (chains: number, writers: number): Promise<Figure> => ({
    part: 'bewijs',
    what: `gebeurtenissen van ${WRITERS} schrijvers in ${chains} ${chains === 1 ? 'keten' : 'ketens'}`,
    unit: 'per s',
    value: await appendsPerSecond(transacties, cases.slice(0, chains), each),
    compared: await bare(writers),
    expected: [{ of: 'value', atLeast: 500 }],
  });
  await appendsPerSecond(transacties, cases, Math.ceil(each / 10));
  return [await figure(WRITERS, WRITERS), await figure(1, 1)];
}
