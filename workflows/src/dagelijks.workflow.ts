import { log, patched } from '@temporalio/workflow';
import { toInstant } from '#domain/kalender/instant.js';
import { alleBladzijden, type DagrondeTelling, NIETS, tel } from './bladzijden.js';
import {
  legDatalekMomentenVast,
  legVervallenMomentenVast,
  ruimOpslagOp,
  sluitGeeindigden,
  vernietig,
  verzendUitnodigingen,
} from './proxies.js';

/** The hour, in UTC, of what is done once a day. */
const NACHT = 2;

/**
 * Terms that last for years are dates in PostgreSQL. A schedule starts this round each hour, and a worker when somebody is invited: it records
 * what has come due, over all cases, and sends what belongs to no case.
 */
export async function dagelijks(): Promise<DagrondeTelling> {
  const post = patched('uitnodigingen') ? await verzendUitnodigingen() : NIETS;
  const tot = toInstant(new Date(Date.now()).toISOString());
  const gesloten = await alleBladzijden((na) => sluitGeeindigden({ tot, na }));
  const momenten = await alleBladzijden((na) => legVervallenMomentenVast({ tot, na }));
  const lekken = await alleBladzijden((na) => legDatalekMomentenVast({ tot, na }));
  const vernietigd = patched('vernietiging') ? await alleBladzijden((na) => vernietig({ tot, na })) : NIETS;
  const opslag = patched('opslagronde') && new Date(tot).getUTCHours() === NACHT ? await ruimOpslagOp() : NIETS;
  const telling = [post, gesloten, momenten, lekken, vernietigd, opslag].reduce(tel);
  if (telling.mislukt > 0) log.warn('dagronde niet volledig', { ...telling });
  return telling;
}
