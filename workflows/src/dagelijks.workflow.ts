import { log, patched } from '@temporalio/workflow';
import { toInstant } from '#domain/kalender/instant.js';
import type { DagrondeAntwoord, DagrondeInput } from '#domain/proces/dagronde.js';
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

/** What the round came to. */
export interface DagrondeTelling {
  readonly gedaan: number;
  readonly mislukt: number;
}

const NIETS: DagrondeTelling = { gedaan: 0, mislukt: 0 };
const tel = (a: DagrondeTelling, b: DagrondeTelling): DagrondeTelling => ({ gedaan: a.gedaan + b.gedaan, mislukt: a.mislukt + b.mislukt });

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

async function alleBladzijden(bladzijde: (na: DagrondeInput['na']) => Promise<DagrondeAntwoord>): Promise<DagrondeTelling> {
  let telling: DagrondeTelling = NIETS;
  let na: string | null = null;
  do {
    const antwoord: DagrondeAntwoord = await bladzijde(na);
    telling = tel(telling, antwoord);
    ({ na } = antwoord);
  } while (na !== null);
  return telling;
}
