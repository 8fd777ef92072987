import { setTimeout as pauze } from 'node:timers/promises';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import type { Afwijking } from '#dossier/bewijs/zelfcontrole/afwijking.js';
import type { ZelfcontroleService } from '#dossier/bewijs/zelfcontrole.service.js';
import type { Aanval, Organisaties } from './aanval.js';
import type { Geschiedenis } from './geschiedenis.js';
import type { Kopie } from './kopie.js';
import { isVerwacht } from './verwacht.js';

/** Who found it. */
export type Ontdekker = 'zelfcontrole' | 'gepubliceerd controlepunt' | 'getuige';

export interface Uitslag {
  readonly aanval: string;
  readonly ontdekt: boolean;
  readonly door: readonly Ontdekker[];
  /** What was found first, and where. */
  readonly waar: string | null;
  /** Milliseconds from the attack to that, in the rounds of this drill. */
  readonly naMs: number | null;
  /** How long it can take in production. */
  readonly uiterlijk: string | null;
  readonly nodig?: string;
  /** Whether it went as it should. */
  readonly zoalsVerwacht: boolean;
}

const ELKE_MS = 200;
const RONDES = 3;
const TIEN_MINUTEN = '10 minuten';

/** Carries out one attack on a copy and looks who finds it: the check of the worker, what was published, or somebody elsewhere with a checkpoint. */
export async function voerUit(aanval: Aanval, kopie: Kopie, organisaties: Organisaties): Promise<Uitslag> {
  await aanval.vooraf?.(kopie, organisaties);
  const [{ organisatieId }] = organisaties;
  const getuige = aanval.vooraf === undefined ? organisaties[0].getuige : await stand(kopie, organisaties[0]);
  const [alles, alleenNieuw] = [kopie.worker.zelfcontrole(1), kopie.worker.zelfcontrole(Infinity)];
  if (aanval.herstart === undefined)
    for (const controle of [alles, alleenNieuw])
      if ((await controle.bekijk(organisatieId)).length > 0) throw new Error(`something is found before the attack: ${aanval.naam}`);
  const begin = performance.now();
  await aanval.voer(kopie, organisaties);
  await aanval.daarna?.(kopie, organisaties);
  const { gevonden, naMs } = await kijk(alles, organisatieId, begin);
  const snel = await alleenNieuw.bekijk(organisatieId);
  const elders = await zietGetuige(kopie, organisatieId, getuige);
  const door = [...ontdekkers(gevonden), ...(elders ? (['getuige'] as const) : [])];
  const [eerste] = gevonden;
  const ontdekt = door.length > 0;
  return {
    aanval: aanval.naam,
    ontdekt,
    door,
    waar: eerste === undefined ? (ontdekt ? `het log op grootte ${getuige.grootte}` : null) : `${eerste.code} ${eerste.plaats}`,
    naMs,
    uiterlijk: !ontdekt ? null : eerste === undefined ? 'zodra de getuige kijkt' : snel.length > 0 ? TIEN_MINUTEN : 'een dag',
    ...(aanval.nodig === undefined ? {} : { nodig: aanval.nodig }),
    zoalsVerwacht: isVerwacht(aanval, { hier: gevonden.length > 0, elders }),
  };
}

async function kijk(
  controle: ZelfcontroleService,
  organisatieId: string,
  begin: number,
): Promise<{ readonly gevonden: readonly Afwijking[]; readonly naMs: number | null }> {
  for (let i = 0; i < RONDES; i += 1) {
    const gevonden = await controle.bekijk(organisatieId);
    if (gevonden.length > 0) return { gevonden, naMs: Math.round(performance.now() - begin) };
    await pauze(ELKE_MS);
  }
  return { gevonden: [], naMs: null };
}

function ontdekkers(gevonden: readonly Afwijking[]): readonly Ontdekker[] {
  const door = new Set<Ontdekker>(gevonden.map(({ code }) => (code === 'PUBLICATIE' ? 'gepubliceerd controlepunt' : 'zelfcontrole')));
  return [...door];
}

/** The log as it is now, for somebody elsewhere who keeps its last checkpoint. */
async function stand(kopie: Kopie, { organisatieId }: Geschiedenis): Promise<Geschiedenis['getuige']> {
  const { rows } = await kopie.beheerder.query<{ grootte: number }>(
    `SELECT max(grootte)::int AS grootte FROM controlepunt WHERE organisatie_id = $1`,
    [organisatieId],
  );
  const grootte = rows[0]?.grootte ?? 0;
  return { grootte, wortel: await wortelVan(kopie, organisatieId, grootte) };
}

/** Whether the log can't show any more that it goes on from what the witness keeps. */
async function zietGetuige(kopie: Kopie, organisatieId: string, { grootte, wortel }: Geschiedenis['getuige']): Promise<boolean> {
  return !(await wortelVan(kopie, organisatieId, grootte).catch(() => Buffer.alloc(0))).equals(wortel);
}

const wortelVan = ({ worker }: Kopie, organisatieId: string, grootte: number): Promise<Buffer> =>
  worker.transacties.in({ organisatieId, persoonId: null }, (tx) => new Boom(new DatabaseTegels(tx)).wortel(grootte));
