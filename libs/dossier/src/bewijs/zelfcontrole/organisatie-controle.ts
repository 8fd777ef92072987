import type { Bewijssleutels } from '#audit/controlepunt/bewijssleutels.js';
import { isGebeurtenis } from '#audit/keten/is-gebeurtenis.js';
import { TEGEL } from '#audit/log/boom.js';
import { TOETSING_STATUSSEN } from '#domain/toetsing/toetsing-status.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Publicatieplaats } from '#vault/publicatie/publicatieplaats.js';
import { controleerAdviezen } from './advies-controle.js';
import type { Vind } from './afwijking.js';
import { type BestandGrond, controleerBestanden } from './bestand-controle.js';
import { begin, beurt, deelVan, type Rondgang } from './deel.js';
import { type Geheugen, NUL_ID } from './geheugen.js';
import { controleerEnLeesKeten, type BekekenKeten } from './keten-controle.js';
import { controleerBladen, HAP } from './log-controle.js';
import { controleerLog } from './log-ronde.js';
import { openZaak } from './open-zaak.js';
import { eisGepubliceerd, type Gepubliceerd, leesGepubliceerd } from './publicatie-controle.js';
import { controleerZaak, isVernietigd } from './zaak-controle.js';

export interface ControleGrond extends BestandGrond, Rondgang {
  readonly sleutels: Bewijssleutels;
  readonly plaatsen: readonly Publicatieplaats[];
  /** Milliseconds by the clock of this machine. */
  readonly nu: () => number;
}

/** How far back a worker looks that begins, and so remembers nothing: what is older has its turn. */
const TERUG = 40 * TEGEL;
/** How long an event may wait for the log: some rounds of five minutes, that of a worker that was away included. */
const WACHT_MS = 1_800_000;

/** One round over an organisation: all that is new since the last one, and its share of the rest. `meld` hears of a place that can't be read. */
export async function controleerOrganisatie(
  grond: ControleGrond,
  organisatieId: string,
  geheugen: Geheugen,
  vind: Vind,
  meld: (error: unknown) => void,
): Promise<void> {
  const namens = { organisatieId, persoonId: null };
  const gepubliceerd = await leesPlaatsen(grond, organisatieId, geheugen, meld);
  const { grootte: tot, weg } = await grond.transacties.inMomentopname(namens, (tx) =>
    controleerLog(tx, grond, gepubliceerd, geheugen, vind),
  );
  for (const { plek, groottes } of weg) await eisGepubliceerd(organisatieId, plek, groottes, vind).catch(meld);
  const ketens = new Set<string>(geheugen.wacht.keys());
  const aanDeBeurt = beurtVan(geheugen, tot, grond);
  for (const [van, einde] of [[Math.min(geheugen.gelezen ?? Math.max(0, tot - TERUG), tot), tot] as const, aanDeBeurt])
    for (let plaats = van; plaats < einde; plaats += HAP)
      await grond.transacties.in(namens, (tx) => controleerBladen(tx, plaats, Math.min(plaats + HAP, einde), vind, ketens));
  const { opgevallen, beurt: ketensAanDeBeurt } = await grond.transacties.in(namens, (tx) => ketensVan(tx, geheugen, grond));
  for (const id of [...opgevallen, ...ketensAanDeBeurt]) ketens.add(id);
  for (const ketenId of ketens) await controleerKeten(grond, organisatieId, ketenId, geheugen, vind);
  // Only now: what a round that broke off did not come to, is looked at by the next one.
  geheugen.gelezen = tot;
  Object.assign(geheugen.rondgang, { blad: aanDeBeurt[1], keten: ketensAanDeBeurt.at(-1) ?? NUL_ID });
  await controleerBestandenAanDeBeurt(grond, organisatieId, geheugen, vind);
  await grond.transacties.in(namens, (tx) => vergeetZaken(tx, geheugen));
}

/** Each place for itself, and before the database is: one that is away keeps nothing else from being looked at, and holds no transaction open. */
async function leesPlaatsen(
  { plaatsen, rondes }: ControleGrond,
  organisatieId: string,
  geheugen: Geheugen,
  meld: (error: unknown) => void,
): Promise<readonly Gepubliceerd[]> {
  const gelezen = await Promise.allSettled(plaatsen.map((plaats, i) => leesGepubliceerd(organisatieId, plaats, i + 1, geheugen, rondes)));
  return gelezen.flatMap((een) => {
    if (een.status === 'fulfilled') return [een.value];
    meld(een.reason);
    return [];
  });
}

async function controleerBestandenAanDeBeurt(grond: ControleGrond, organisatieId: string, geheugen: Geheugen, vind: Vind): Promise<void> {
  const namens = { organisatieId, persoonId: null };
  const { rondgang, brieven } = geheugen;
  const { aantal } = await grond.transacties.in(namens, telBestanden);
  const vanaf = rondgang.document ?? (await grond.transacties.in(namens, (tx) => idVoor(tx, BESTANDEN, begin(aantal, grond))));
  const deel = deelVan(aantal, grond.rondes);
  const bestanden = (na: string): Promise<string | undefined> => controleerBestanden(grond, organisatieId, na, deel, brieven, vind);
  rondgang.document = (await beurt(vanaf, NUL_ID, bestanden)) ?? NUL_ID;
}

/** Of a case that is gone nothing is kept in memory either. */
async function vergeetZaken({ manager }: Transactie, { adviezen, brieven }: Geheugen): Promise<void> {
  const rijen: readonly { readonly id: string }[] = await manager.query(
    `SELECT id FROM toetsing WHERE id = ANY ($1::uuid[]) AND status <> 'VERNIETIGD'`,
    [[...adviezen.keys(), ...brieven.keys()]],
  );
  const er = new Set(rijen.map(({ id }) => id));
  for (const gezien of [adviezen, brieven]) for (const id of gezien.keys()) if (!er.has(id)) gezien.delete(id);
}

/** The id after which so many of these are left out; that of nothing when none are. */
async function idVoor({ manager, organisatieId }: Transactie, waar: string, aantal: number): Promise<string> {
  const [rij]: readonly { readonly id: string }[] =
    aantal === 0 ? [] : await manager.query(`SELECT id FROM ${waar} ORDER BY id OFFSET $2::int LIMIT 1`, [organisatieId, aantal - 1]);
  return rij?.id ?? NUL_ID;
}

/** The leaves that have their turn: whole tiles, so that their nodes do too. */
function beurtVan({ rondgang }: Geheugen, tot: number, grond: Rondgang): readonly [van: number, tot: number] {
  const vanaf = rondgang.blad ?? begin(Math.ceil(tot / TEGEL), grond) * TEGEL;
  const van = vanaf >= tot ? 0 : vanaf;
  return [van, Math.min(van + deelVan(Math.ceil(tot / TEGEL), grond.rondes) * TEGEL, tot)];
}

/** Whatever shows at a glance, in each round: chains that end elsewhere than in the log, or wait for it; cases with another status than their last event. */
const BLIK = `SELECT DISTINCT keten_id AS id FROM bewijslog_wacht WHERE organisatie_id = $1
  UNION SELECT k.id FROM (SELECT toetsing_id AS id, volgnummer FROM audit_keten WHERE organisatie_id = $1
      UNION ALL SELECT organisatie_id, volgnummer FROM organisatie_keten WHERE organisatie_id = $1) k
    WHERE k.volgnummer <> coalesce((SELECT max(b.volgnummer) FROM bewijslog_blad b WHERE b.keten_id = k.id), 0)
  UNION SELECT t.id FROM toetsing t CROSS JOIN LATERAL (SELECT g.gegevens->>'status' AS status FROM audit_gebeurtenis g
      WHERE g.toetsing_id = t.id AND g.gegevens->>'status' = ANY ($2::text[]) ORDER BY g.volgnummer DESC LIMIT 1) g
    WHERE t.organisatie_id = $1 AND t.status NOT IN (g.status, 'VERNIETIGD')`;

const KETENS = `(SELECT toetsing_id AS id FROM audit_keten WHERE organisatie_id = $1 UNION SELECT id FROM toetsing WHERE organisatie_id = $1
    UNION SELECT organisatie_id FROM organisatie_keten WHERE organisatie_id = $1) k`;
const BESTANDEN = `(SELECT id FROM document WHERE organisatie_id = $1 AND object IS NOT NULL) d`;

/** What shows at a glance, and what has its turn: also a chain of which only the row of the case is left. */
async function ketensVan(
  tx: Transactie,
  { rondgang }: Geheugen,
  grond: Rondgang,
): Promise<{ readonly opgevallen: readonly string[]; readonly beurt: readonly string[] }> {
  const { manager, organisatieId } = tx;
  const opgevallen: readonly { readonly id: string }[] = await manager.query(BLIK, [organisatieId, TOETSING_STATUSSEN]);
  const [{ aantal }]: readonly [{ readonly aantal: number }] = await manager.query(`SELECT count(*)::int AS aantal FROM ${KETENS}`, [
    organisatieId,
  ]);
  const ketens: string[] = [];
  const lees = async (na: string): Promise<string | undefined> => {
    const rijen: readonly { readonly id: string }[] = await manager.query(
      `SELECT id FROM ${KETENS} WHERE id > $2::uuid ORDER BY id LIMIT $3`,
      [organisatieId, na, deelVan(aantal, grond.rondes)],
    );
    ketens.push(...rijen.map(({ id }) => id));
    return rijen.at(-1)?.id;
  };
  await beurt(rondgang.keten ?? (await idVoor(tx, KETENS, begin(aantal, grond))), NUL_ID, lees);
  return { opgevallen: opgevallen.map(({ id }) => id), beurt: ketens };
}

/** A chain, and the case that it is of, in one moment of the database. */
function controleerKeten(
  { transacties, kluis, nu }: ControleGrond,
  organisatieId: string,
  ketenId: string,
  geheugen: Geheugen,
  vind: Vind,
): Promise<void> {
  return transacties.inMomentopname({ organisatieId, persoonId: null }, async (tx) => {
    const keten = await controleerEnLeesKeten(tx, ketenId, geheugen.stand !== undefined, vind);
    onthoudWachtende(ketenId, keten, geheugen, nu(), vind);
    if (ketenId === organisatieId) return;
    const { gebeurtenissen } = keten;
    // What is no event says nothing that can be compared; that it is none was told with the chain.
    if (!gebeurtenissen.every(isGebeurtenis)) return;
    await controleerZaak(tx, ketenId, gebeurtenissen, vind);
    if (isVernietigd(gebeurtenissen)) return;
    const open = async (): ReturnType<typeof openZaak> => {
      const sleutels = await openZaak(tx, kluis, ketenId);
      if (sleutels === undefined) vind('DOSSIERSLEUTEL', ketenId, 'deze sleutel is weg of veranderd');
      return sleutels;
    };
    await controleerAdviezen(tx, ketenId, gebeurtenissen, geheugen.adviezen, open, vind);
  });
}

/** What waited before is still there as it was, and doesn't wait for ever. */
function onthoudWachtende(
  ketenId: string,
  { gebeurtenissen, wacht }: BekekenKeten,
  { wacht: eerder }: Geheugen,
  nu: number,
  vind: Vind,
): void {
  const oud = eerder.get(ketenId);
  if (oud !== undefined && gebeurtenissen.find(({ volgnummer }) => Number(volgnummer) === oud.volgnummer)?.hash !== oud.hash)
    return vind('GEHEUGEN', `${ketenId}/${oud.volgnummer}`, 'een gebeurtenis die op het log wachtte is veranderd of weg');
  if (wacht === undefined) return void eerder.delete(ketenId);
  const sinds = oud?.volgnummer === wacht.volgnummer ? oud.sinds : nu;
  eerder.set(ketenId, { ...wacht, sinds });
  if (nu - sinds > WACHT_MS) vind('WACHT', `${ketenId}/${wacht.volgnummer}`, 'deze gebeurtenis wacht te lang op het log');
}

async function telBestanden({ manager }: Transactie): Promise<{ readonly aantal: number }> {
  const [rij]: readonly [{ readonly aantal: number }] = await manager.query(
    `SELECT count(*)::int AS aantal FROM document WHERE object IS NOT NULL`,
  );
  return rij;
}
