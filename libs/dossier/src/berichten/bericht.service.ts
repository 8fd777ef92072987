import { type RondeRef, TOETSING_BREED } from '#domain/proces/stand.js';
import { STAP_CODES } from '#domain/stap/stap-code.js';
import { isEindstatus } from '#domain/toetsing/toetsing-status.js';
import type { Mailer } from '#messages/mailer.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import { openTaken } from '../proces/open-taken.js';
import type { Uitnodigingen } from '../uitnodiging/uitnodigingen.js';
import { type BerichtInstellingen, bezorg } from './bezorg.js';
import { leesBerichten, type TeVerzendenBericht } from './lees-bericht.js';

/** Sends the messages that the process put ready. */
export class BerichtService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly uitnodigingen: Uitnodigingen,
    private readonly mailer: Pick<Mailer, 'send'>,
    private readonly instellingen: BerichtInstellingen,
  ) {}

  /**
   * Sends those of these messages that still wait. What a mail server will never take is marked ONBESTELBAAR, and KABINET is asked to look
   * at it. Refuses with TemporaryMailError, after the others were sent and marked: try again later. A crash between sending and marking
   * sends a message twice, with the same Message-ID.
   */
  async verzend(ref: RondeRef, berichtIds: readonly string[]): Promise<void> {
    const namens = { organisatieId: ref.organisatieId, persoonId: null };
    const berichten = await this.transacties.in(namens, (tx) =>
      leesBerichten(tx, this.kluis, this.uitnodigingen, ref.toetsingId, berichtIds),
    );
    if (berichten.length === 0) return;
    const pogingen = await Promise.allSettled(
      berichten.map(async (bericht) => ({ bericht, bezorgd: await bezorg(this.mailer, this.instellingen, bericht) })),
    );
    const klaar = pogingen.flatMap((poging) => (poging.status === 'fulfilled' ? [poging.value] : []));
    const verzonden = klaar.flatMap(({ bericht, bezorgd }) => (bezorgd ? [bericht.id] : []));
    await this.transacties.in(namens, (tx) => markeer(tx, verzonden, 'VERZONDEN'));
    for (const { bericht } of klaar.filter(({ bezorgd }) => !bezorgd))
      await this.transacties.in(namens, (tx) => this.#onbestelbaar(tx, ref.toetsingId, bericht));
    const mislukt = pogingen.find((poging) => poging.status === 'rejected');
    if (mislukt !== undefined) throw mislukt.reason;
  }

  async #onbestelbaar(tx: Transactie, toetsingId: string, { id, sjabloon, kenmerk }: TeVerzendenBericht): Promise<void> {
    // The head of the chain is locked before any message: the order in which every other transaction of a case locks.
    const kop = await vergrendel(tx, toetsingId);
    if (kop === undefined || (await markeer(tx, [id], 'ONBESTELBAAR')) === 0) return;
    const gegevens = { berichtId: id, sjabloon };
    await schrijfGebeurtenis(
      tx,
      toetsingId,
      volgendeGebeurtenis(kop, tx, toetsingId, { soort: 'BERICHT_ONBESTELBAAR', rol: 'SYSTEEM', gegevens }),
    );
    const dossier = await laadDossier(tx, this.kluis, toetsingId);
    if (dossier === undefined || isEindstatus(dossier.beeld.status)) return;
    await openTaken(dossier, [{ soort: 'BERICHT_ONBESTELBAAR', ...plekVan(kenmerk), kenmerk: id, uiterlijk: null }]);
  }
}

/** How many of these messages still waited. */
async function markeer(tx: Transactie, berichtIds: readonly string[], status: 'VERZONDEN' | 'ONBESTELBAAR'): Promise<number> {
  const [, aantal]: readonly [unknown, number] = await tx.manager.query(
    `UPDATE bericht SET status = $2, verzonden_op = CASE WHEN $2 = 'VERZONDEN' THEN $3::timestamptz END WHERE id = ANY ($1::uuid[]) AND status = 'TE_VERZENDEN'`,
    [berichtIds, status, tx.nu],
  );
  return aantal;
}

/** The step that the message is about, so that the task closes along with it: `VOG_INDIENEN/2`, `T05/VOG_INDIENEN/2/EINDE`. */
function plekVan(kenmerk: string): { readonly stap: string; readonly volgnummer: number } {
  const delen = kenmerk.split('/');
  const plaats = delen.findIndex((deel) => STAP_CODES.some((code) => code === deel));
  return plaats === -1
    ? { stap: TOETSING_BREED, volgnummer: 1 }
    : { stap: delen[plaats] ?? TOETSING_BREED, volgnummer: Number(delen[plaats + 1] ?? 1) };
}
