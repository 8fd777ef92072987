import { berekenHash } from '#audit/keten/bereken-hash.js';
import { eisZonderInhoud } from '#audit/keten/zonder-inhoud.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { GebeurtenisSoort } from '#domain/tijdlijn/soorten.js';
import type { Transactie } from '#persistence/transactie.js';
import { type TeVerbinden, verbindInhoud } from '../bewijs/zouten.js';
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
  readonly soort: GebeurtenisSoort;
  readonly rol: string;
  readonly gegevens: Readonly<Record<string, string | number | boolean | null>>;
  /** Content that the event commits to by salted hashes; undefined when there is none. */
  readonly verbind?: TeVerbinden | undefined;
}

/** The next event of the chain, ready to be written. */
export function volgendeGebeurtenis(
  kop: KetenKop,
  tx: Pick<Transactie, 'organisatieId' | 'persoonId'> & { readonly nu: Instant },
  toetsingId: string,
  { soort, rol, gegevens, verbind }: NieuweGebeurtenis,
): Vastlegging['gebeurtenis'] {
  eisZonderInhoud(gegevens);
  const volgnummer = kop.volgnummer + 1;
  const verbonden = verbind === undefined ? undefined : verbindInhoud(verbind, toetsingId, volgnummer);
  const verbintenis = verbonden?.verbintenis ?? null;
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
  return { volgnummer, soort, rol, gegevens, verbintenis, zout: verbonden?.rij ?? null, vorigeHash: kop.hash, hash };
}
