import { Boom, OnvolledigeBoom, TEGEL } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import type { Transactie } from '#persistence/transactie.js';
import { iso } from '../../lezen/iso.js';
import type { Vind } from './afwijking.js';

/** So many leaves are read at once. */
export const HAP = 16 * TEGEL;

interface BladRij {
  readonly plaats: number;
  readonly ketenId: string;
  readonly volgnummer: number;
  readonly blad: string;
  /** Null when the event is not there. */
  readonly gebeurtenis: string | null;
  readonly op: string | null;
  /** When the checkpoints around this leaf were signed; null when there is none on that side. */
  readonly na: string | null;
  readonly voor: string | null;
}

/** How far the clock of the database may be from that of who signs, with a transaction that takes long. */
const SPELING_MS = 600_000;

/** The leaves from `van` to `tot` of a log, each with its event, and the stored nodes over what they complete. Chains that are met go into `ketens`. */
export async function controleerBladen(tx: Transactie, van: number, tot: number, vind: Vind, ketens?: Set<string>): Promise<void> {
  const bladen = await leesBladen(tx, van, tot);
  let verwacht = van;
  for (const blad of bladen) {
    if (blad.plaats !== verwacht) vind('LOG', `${verwacht}`, 'op deze plaats in het log staat geen blad');
    verwacht = blad.plaats + 1;
    ketens?.add(blad.ketenId);
    controleerBlad(blad, vind);
  }
  if (verwacht < tot) vind('LOG', `${verwacht}`, 'op deze plaats in het log staat geen blad');
  await controleerKnopen(tx, van, tot, vind);
}

function controleerBlad({ plaats, ketenId, volgnummer, blad, gebeurtenis, op, na, voor }: BladRij, vind: Vind): void {
  const waar = `${ketenId}/${volgnummer} (plaats ${plaats})`;
  if (gebeurtenis === null) vind('LOG', waar, 'bij dit blad is er geen gebeurtenis meer');
  else if (gebeurtenis !== blad) vind('LOG', waar, 'dit blad is niet de hash van de gebeurtenis');
  if (op === null) return;
  const moment = Date.parse(op);
  if (na !== null && moment < Date.parse(na) - SPELING_MS)
    vind('DATUM', waar, 'de gebeurtenis is eerder gedateerd dan het controlepunt ervoor');
  if (voor !== null && moment > Date.parse(voor) + SPELING_MS)
    vind('DATUM', waar, 'de gebeurtenis is later gedateerd dan het controlepunt erna');
}

/** One statement, so that leaf and event are of one moment; `tijd` is what the note says, and not the column beside it. */
function leesBladen({ manager, organisatieId }: Transactie, van: number, tot: number): Promise<readonly BladRij[]> {
  const tijd = (welke: string): string =>
    `(SELECT (regexp_match(c.note, '\\ntijd (\\S+)\\n'))[1] FROM controlepunt c WHERE c.organisatie_id = $1 AND ${welke} LIMIT 1)`;
  return manager.query(
    `SELECT b.plaats::float8 AS plaats, b.keten_id AS "ketenId", b.volgnummer::float8 AS volgnummer, encode(b.hash, 'hex') AS blad,
            encode(coalesce(a.hash, o.hash), 'hex') AS gebeurtenis, ${iso('coalesce(a.op, o.op)')} AS op,
            ${tijd('c.grootte <= b.plaats ORDER BY c.grootte DESC')} AS na, ${tijd('c.grootte > b.plaats ORDER BY c.grootte')} AS voor
       FROM bewijslog_blad b
       LEFT JOIN audit_gebeurtenis a ON a.toetsing_id = b.keten_id AND a.volgnummer = b.volgnummer
       LEFT JOIN organisatie_gebeurtenis o ON o.organisatie_id = b.keten_id AND o.volgnummer = b.volgnummer
      WHERE b.organisatie_id = $1 AND b.plaats >= $2 AND b.plaats < $3 ORDER BY b.plaats`,
    [organisatieId, van, tot],
  );
}

async function controleerKnopen(tx: Transactie, van: number, tot: number, vind: Vind): Promise<void> {
  try {
    for (const { niveau, nummer, hash } of await new Boom(new DatabaseTegels(tx)).nieuweKnopen(van, tot)) {
      const [rij]: readonly { readonly hash: Buffer }[] = await tx.manager.query(
        `SELECT hash FROM bewijslog_knoop WHERE organisatie_id = $1 AND niveau = $2 AND nummer = $3`,
        [tx.organisatieId, niveau, nummer],
      );
      if (rij?.hash.equals(hash) !== true) vind('LOG', `knoop ${niveau}/${nummer}`, 'de bewaarde knoop is niet die van de bladen eronder');
    }
  } catch (error) {
    if (!(error instanceof OnvolledigeBoom)) throw error;
    vind('LOG', `${van}`, 'van dit deel van het log zijn de bladen of knopen er niet');
  }
}

/**
 * How large the log is; and whether its own count, its leaves and its nodes agree. Never larger than it has leaves: a number that was written there
 * would keep us reading for ever.
 */
export async function controleerOmvang(
  tx: Transactie,
  vind: Vind,
): Promise<{ readonly oorsprong: string; readonly grootte: number } | undefined> {
  const [rij]: readonly {
    readonly oorsprong: string;
    readonly grootte: number;
    readonly bladen: number;
    readonly aantal: number;
    readonly knopen: number;
  }[] = await tx.manager.query(
    `SELECT l.oorsprong, l.grootte::float8 AS grootte, b.bladen::float8 AS bladen, b.aantal::float8 AS aantal,
              (SELECT count(*) FROM bewijslog_knoop k WHERE k.organisatie_id = $1)::float8 AS knopen FROM bewijslog l
         CROSS JOIN (SELECT coalesce(max(plaats) + 1, 0) AS bladen, count(*) AS aantal FROM bewijslog_blad WHERE organisatie_id = $1) b
        WHERE l.organisatie_id = $1`,
    [tx.organisatieId],
  );
  if (rij === undefined) return undefined;
  const { oorsprong, grootte, bladen, aantal, knopen } = rij;
  if (bladen !== grootte || aantal !== grootte) vind('LOG', `${grootte}`, 'het log heeft een ander aantal bladen dan het zegt');
  const verwacht = [TEGEL, TEGEL ** 2, TEGEL ** 3].reduce((som, spanne) => som + Math.floor(grootte / spanne), 0);
  if (knopen !== verwacht) vind('LOG', `${grootte}`, 'het log heeft een ander aantal knopen dan bij zijn bladen hoort');
  return { oorsprong, grootte: Math.min(grootte, aantal) };
}
