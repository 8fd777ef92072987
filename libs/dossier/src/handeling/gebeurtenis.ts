import { randomBytes } from 'node:crypto';
import { berekenHash } from '#audit/keten/bereken-hash.js';
import { eisZonderInhoud } from '#audit/keten/zonder-inhoud.js';
import { verbind } from '#audit/keten/verbind.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Vastlegging } from './leg-vast.js';

/** Where the chain of a case ends now. Reading it takes the lock on which all writers of the case queue. */
export interface KetenKop {
  readonly volgnummer: number;
  readonly hash: string;
}

/** Locks the case for this transaction and tells the end of its chain; undefined when there is no such case in this organisation. */
export async function vergrendel(tx: Transactie, toetsingId: string): Promise<KetenKop | undefined> {
  const rijen: readonly KetenKop[] = await tx.manager.query(
    `SELECT (k).volgnummer::int AS volgnummer, encode((k).hash, 'hex') AS hash FROM (SELECT audit_kop(t.id) AS k FROM toetsing t WHERE t.id = $1) x`,
    [toetsingId],
  );
  return rijen[0];
}

export interface NieuweGebeurtenis {
  readonly soort: string;
  readonly rol: string;
  readonly gegevens: Readonly<Record<string, string | number | boolean | null>>;
  /** Content that the event commits to by a salted hash; undefined when there is none. */
  readonly inhoud?: unknown;
}

/** The next event of the chain, ready to be written. */
export function volgendeGebeurtenis(
  kop: KetenKop,
  tx: Pick<Transactie, 'organisatieId' | 'persoonId'> & { readonly nu: Instant },
  toetsingId: string,
  { soort, rol, gegevens, inhoud }: NieuweGebeurtenis,
): Vastlegging['gebeurtenis'] {
  eisZonderInhoud(gegevens);
  const zout = inhoud === undefined ? null : randomBytes(16);
  const verbintenis = zout === null ? null : verbind(zout, inhoud);
  const volgnummer = kop.volgnummer + 1;
  const hash = berekenHash({
    organisatieId: tx.organisatieId,
    toetsingId,
    volgnummer,
    op: tx.nu,
    soort,
    door: { persoonId: tx.persoonId, rol },
    gegevens,
    verbintenis,
    vorigeHash: kop.hash,
  });
  return { volgnummer, soort, rol, gegevens, verbintenis, zout: zout?.toString('hex') ?? null, vorigeHash: kop.hash, hash };
}
