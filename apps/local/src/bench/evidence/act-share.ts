import type { DataSource } from 'typeorm';
import { Opruiming } from '#dossier/documenten/opruiming.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { VogService } from '#dossier/vog/vog.service.js';
import { Transacties } from '#persistence/transactie.js';
import type { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { Kluis } from '#vault/kluis.js';
import { caller } from '../caller.js';
import { type Figure, p50, p95 } from '../figures.js';
import { leaveOutEvents } from './without-events.js';

const WARM_UP = 30;

/** Cases that this needs: every act is done once per case. */
export const shareCases = (acts: number): number => 2 * (WARM_UP + acts);

/**
 * The same act in one process, in turns: as it is, and with the statement that writes all that it brings about stripped of event, salts and
 * mark for the log. Lock, hash and decision record are in both. Takes a data source of its own to strip.
 */
export async function shareFigures(
  app: DataSource,
  stripped: DataSource,
  keys: FileKeyProvider,
  cases: readonly string[],
): Promise<readonly Figure[]> {
  const left = leaveOutEvents(stripped);
  const [full, without] = [service(app, keys), service(stripped, keys)];
  const samples: { readonly full: number[]; readonly without: number[] } = { full: [], without: [] };
  const turns = Math.floor(cases.length / 2);
  for (let turn = 0; turn < turns; turn += 1) {
    const times = [await time(full, cases[2 * turn]), await time(without, cases[2 * turn + 1])] as const;
    if (turn < WARM_UP) continue;
    samples.full.push(times[0]);
    samples.without.push(times[1]);
  }
  if (left.count() !== turns) throw new Error('an act writes its event in another way than this part knows');
  return [
    figure('handeling, tegen zonder gebeurtenis, zout en merk, p50', p50(samples.full), p50(samples.without)),
    figure('handeling, tegen zonder gebeurtenis, zout en merk, p95', p95(samples.full), p95(samples.without)),
  ];
}

const figure = (what: string, value: number, compared: number): Figure => ({ part: 'bewijs', what, unit: 'ms', value, compared });

function service(dataSource: DataSource, keys: FileKeyProvider): VogService {
  const opruiming = new Opruiming({ delete: () => Promise.reject(new Error('this act removes nothing')) }, () => undefined);
  return new VogService(new HandelingenService(new Transacties(dataSource), new Kluis(keys)), opruiming);
}

async function time(vog: VogService, id = ''): Promise<number> {
  const began = performance.now();
  await vog.zetKlaar({ beller: caller('kabinet') }, id);
  return performance.now() - began;
}
