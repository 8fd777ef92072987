import type { Bewijssleutels } from '#audit/controlepunt/bewijssleutels.js';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Vind } from './afwijking.js';
import { controleerControlepunten, isWortel, type Loggrond, wortelVan } from './controlepunt-controle.js';
import { begin, beurt, deelVan, type Rondgang } from './deel.js';
import type { Geheugen } from './geheugen.js';
import { controleerOmvang } from './log-controle.js';
import { controleerGepubliceerd, controleerPlaats, type Gepubliceerd, HOOGSTENS } from './publicatie-controle.js';
import { controleerSleutels } from './sleutel-controle.js';

/** How large the log is, and what was published and may be gone, by place. */
export interface BekekenLog {
  readonly grootte: number;
  readonly weg: readonly { readonly plek: Gepubliceerd; readonly groottes: readonly number[] }[];
}

/**
 * The log as a whole, in one moment of the database: its size, its keys, its root at what was signed, at what was published, and at what this worker
 * saw before.
 */
export async function controleerLog(
  tx: Transactie,
  grond: Rondgang & { readonly sleutels: Bewijssleutels },
  gepubliceerd: readonly Gepubliceerd[],
  geheugen: Geheugen,
  vind: Vind,
): Promise<BekekenLog> {
  const omvang = await controleerOmvang(tx, vind);
  if (omvang === undefined) {
    if (geheugen.stand !== undefined) vind('GEHEUGEN', `${geheugen.stand.grootte}`, 'het hele bewijslog is weg');
    for (const plek of gepubliceerd) await controleerGepubliceerd(tx, undefined, plek, vind);
    return { grootte: 0, weg: [] };
  }
  const { oorsprong, grootte } = omvang;
  if (!oorsprong.endsWith(`/bewijslog/${tx.organisatieId}`)) vind('LOG', '0', 'het log heeft de naam van een ander log');
  const log: Loggrond = {
    oorsprong,
    grootte,
    boom: new Boom(new DatabaseTegels(tx)),
    sleutels: await controleerSleutels(tx, grond.sleutels, oorsprong, vind),
  };
  await vergelijkMetEerder(log, geheugen, vind);
  await controleerPunten(tx, log, geheugen, grond, vind);
  const weg: BekekenLog['weg'][number][] = [];
  for (const plek of gepubliceerd) weg.push({ plek, groottes: await controleerPublicaties(tx, log, plek, geheugen, vind) });
  return { grootte, weg };
}

/** What was seen stays to be compared with as long as it doesn't fit: a change does not pass by being seen twice. */
async function vergelijkMetEerder(log: Loggrond, geheugen: Geheugen, vind: Vind): Promise<void> {
  const { stand } = geheugen;
  if (stand !== undefined && !(await isWortel(log, stand.grootte, stand.wortel)))
    return vind('GEHEUGEN', `${stand.grootte}`, 'het log is korter of anders dan bij een eerdere controle');
  const wortel = await wortelVan(log, log.grootte);
  if (wortel === undefined) vind('LOG', `${log.grootte}`, 'de wortel van het log is niet te berekenen: er zijn bladen of knopen weg');
  else geheugen.stand = { grootte: log.grootte, wortel };
}

async function controleerPunten(tx: Transactie, log: Loggrond, geheugen: Geheugen, grond: Rondgang, vind: Vind): Promise<void> {
  const [{ aantal, laatste }]: readonly [{ readonly aantal: number; readonly laatste: number }] = await tx.manager.query(
    `SELECT count(*)::int AS aantal, coalesce(max(grootte), 0)::float8 AS laatste FROM controlepunt WHERE organisatie_id = $1`,
    [tx.organisatieId],
  );
  // One seen before is looked at with the new ones: the last one each time, so that no order between the two goes unseen.
  const vanaf = Math.min(geheugen.punt ?? (await puntVoor(tx, aantal - HOOGSTENS + 1)), laatste) - 1;
  geheugen.punt = (await controleerControlepunten(tx, log, vanaf, HOOGSTENS, vind)) ?? geheugen.punt;
  const { rondgang } = geheugen;
  const deel = deelVan(aantal, grond.rondes);
  rondgang.punt =
    (await beurt(rondgang.punt ?? (await puntVoor(tx, begin(aantal, grond))), 0, (na) =>
      controleerControlepunten(tx, log, na, deel, vind),
    )) ?? 0;
}

/** Size of the so-many-th checkpoint, from 1; 0 for what is before the first. */
async function puntVoor({ manager, organisatieId }: Transactie, nummer: number): Promise<number> {
  if (nummer < 1) return 0;
  const [rij]: readonly { readonly grootte: number }[] = await manager.query(
    `SELECT grootte::float8 AS grootte FROM controlepunt WHERE organisatie_id = $1 ORDER BY grootte OFFSET $2::int LIMIT 1`,
    [organisatieId, nummer - 1],
  );
  return rij?.grootte ?? 0;
}

async function controleerPublicaties(
  tx: Transactie,
  log: Loggrond,
  plek: Gepubliceerd,
  geheugen: Geheugen,
  vind: Vind,
): Promise<readonly number[]> {
  const { naam } = plek;
  const gezien = geheugen.gepubliceerd.get(naam) ?? 0;
  const grootste = plek.groottes.at(-1) ?? 0;
  if (grootste < gezien)
    vind('PUBLICATIE', `${gezien} (plaats ${plek.nummer})`, 'dit controlepunt was op deze plaats te lezen en is nu weg');
  await controleerGepubliceerd(tx, log, plek, vind);
  const weg = await controleerPlaats(tx, log, plek, vind);
  geheugen.gepubliceerd.set(naam, Math.max(gezien, grootste));
  geheugen.rondgang.publicatie.set(naam, plek.tot);
  return weg;
}
