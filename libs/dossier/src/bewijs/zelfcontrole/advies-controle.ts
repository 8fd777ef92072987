import { createHash } from 'node:crypto';
import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { type AdviesInhoud, adviesPlek } from '../../advies/advies-inhoud.js';
import { inhoudHash } from '../../rapport/inhoud-hash.js';
import type { Vind } from './afwijking.js';

interface AdviesRij {
  readonly ronde: number;
  readonly conclusie: string;
  readonly inhoud: Buffer;
  readonly hash: string;
}

/** Advices that were opened and found as they were signed, by case and what their rows hold: opened once, and compared from then on. */
export type GezieneAdviezen = Map<string, Set<string>>;

const kenmerk = (toetsingId: string, { ronde, conclusie, inhoud, hash }: AdviesRij): string =>
  createHash('sha256').update(`${toetsingId}|${ronde}|${conclusie}|${hash}|`).update(inhoud).digest('base64');

/**
 * The signed advices of a case are those of its events, and the conclusion beside the sealed content is the one in it. The chain itself doesn't
 * tell the conclusion, since not everybody who may read the chain may know it; `open` opens the case, and is asked once for each advice.
 */
export async function controleerAdviezen(
  { manager }: Transactie,
  toetsingId: string,
  gebeurtenissen: readonly AuditGebeurtenis[],
  gezien: GezieneAdviezen,
  open: () => Promise<Sleutelbos | undefined>,
  vind: Vind,
): Promise<void> {
  const verwacht = new Map<number, unknown>();
  let ronde = 1;
  for (const { soort, gegevens } of gebeurtenissen) {
    if (soort === 'heropen') ronde = Number(gegevens['ronde']);
    if (soort === 'ondertekenAdvies') verwacht.set(ronde, gegevens['hash']);
  }
  const rijen: readonly AdviesRij[] = await manager.query(
    `SELECT ronde, conclusie, inhoud, encode(hash, 'hex') AS hash FROM advies WHERE toetsing_id = $1`,
    [toetsingId],
  );
  for (const rij of rijen) {
    const waar = `${toetsingId} ronde ${rij.ronde}`;
    if (verwacht.get(rij.ronde) !== rij.hash) vind('ADVIES', waar, 'dit advies is niet zo ondertekend');
    else if (gezien.get(toetsingId)?.has(kenmerk(toetsingId, rij)) !== true) {
      const sleutels = await open();
      if (sleutels === undefined) continue;
      if (isZoOndertekend(sleutels, toetsingId, rij))
        gezien.set(toetsingId, (gezien.get(toetsingId) ?? new Set()).add(kenmerk(toetsingId, rij)));
      else vind('ADVIES', waar, 'de conclusie of de inhoud van dit advies is niet zo ondertekend');
    }
  }
  const er = new Set(rijen.map((rij) => rij.ronde));
  for (const van of verwacht.keys()) if (!er.has(van)) vind('ADVIES', `${toetsingId} ronde ${van}`, 'dit ondertekende advies is weg');
}

function isZoOndertekend(sleutels: Sleutelbos, toetsingId: string, { ronde, conclusie, inhoud, hash }: AdviesRij): boolean {
  try {
    const gelezen = sleutels.ontsluit<AdviesInhoud>(adviesPlek(toetsingId, ronde), inhoud);
    return gelezen.conclusie === conclusie && inhoudHash(gelezen).toString('hex') === hash;
  } catch {
    // What doesn't open with its key was not sealed there by us.
    return false;
  }
}
