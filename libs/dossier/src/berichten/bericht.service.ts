import { DomainError } from '#domain/fout/domain-error.js';
import { type RondeRef, TOETSING_BREED } from '#domain/proces/stand.js';
import { STAP_CODES } from '#domain/stap/stap-code.js';
import { isEindstatus } from '#domain/toetsing/toetsing-status.js';
import type { Mailer } from '#messages/mailer.js';
import { PermanentMailError } from '#messages/mail-error.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import { openTaken } from '../proces/open-taken.js';
import { leesBericht, type TeVerzendenBericht } from './lees-bericht.js';

export interface BerichtInstellingen {
  /** The one link in every mail. */
  readonly basisUrl: string;
  readonly afzender: string;
}

/** Sends the messages that the process put ready. */
export class BerichtService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly mailer: Pick<Mailer, 'send'>,
    private readonly instellingen: BerichtInstellingen,
  ) {}

  /**
   * Sends one message; one that does not wait any more is left alone. What a mail server will never take is marked ONBESTELBAAR, and
   * KABINET is asked to look at it. Refuses with TemporaryMailError: try again later. A crash between sending and marking sends it twice,
   * with the same Message-ID.
   */
  async verzend(ref: RondeRef, berichtId: string): Promise<void> {
    const namens = { organisatieId: ref.organisatieId, persoonId: null };
    const bericht = await this.transacties.in(namens, (tx) => leesBericht(tx, this.kluis, ref.toetsingId, berichtId));
    if (bericht === undefined) return;
    const bezorgd = await this.#bezorg(berichtId, bericht);
    await this.transacties.in(namens, async (tx) => {
      if (bezorgd) await markeer(tx, berichtId, 'VERZONDEN');
      else await this.#onbestelbaar(tx, ref.toetsingId, berichtId, bericht);
    });
  }

  /** False when it can't be delivered at this address, today or ever. */
  async #bezorg(berichtId: string, { adres, sjabloon, organisatieNaam }: TeVerzendenBericht): Promise<boolean> {
    if (adres === null) return false;
    const { basisUrl, afzender } = this.instellingen;
    try {
      await this.mailer.send({ berichtId, aan: { adres }, sjabloon, basisUrl, afzender: { adres: afzender, naam: organisatieNaam } });
      return true;
    } catch (error) {
      const nooit = error instanceof PermanentMailError || (error instanceof DomainError && error.code === 'MAILADRES_ONJUIST');
      if (nooit) return false;
      throw error;
    }
  }

  async #onbestelbaar(tx: Transactie, toetsingId: string, berichtId: string, { sjabloon, kenmerk }: TeVerzendenBericht): Promise<void> {
    const kop = await vergrendel(tx, toetsingId);
    if (kop === undefined || !(await markeer(tx, berichtId, 'ONBESTELBAAR'))) return;
    const gegevens = { berichtId, sjabloon };
    await schrijfGebeurtenis(
      tx,
      toetsingId,
      volgendeGebeurtenis(kop, tx, toetsingId, { soort: 'BERICHT_ONBESTELBAAR', rol: 'SYSTEEM', gegevens }),
    );
    const dossier = await laadDossier(tx, this.kluis, toetsingId);
    if (dossier === undefined || isEindstatus(dossier.beeld.status)) return;
    await openTaken(dossier, [{ soort: 'BERICHT_ONBESTELBAAR', ...plekVan(kenmerk), kenmerk: berichtId, uiterlijk: null }]);
  }
}

/** True when the message still waited. */
async function markeer(tx: Transactie, berichtId: string, status: 'VERZONDEN' | 'ONBESTELBAAR'): Promise<boolean> {
  const [, aantal]: readonly [unknown, number] = await tx.manager.query(
    `UPDATE bericht SET status = $2, verzonden_op = CASE WHEN $2 = 'VERZONDEN' THEN $3::timestamptz END WHERE id = $1 AND status = 'TE_VERZENDEN'`,
    [berichtId, status, tx.nu],
  );
  return aantal > 0;
}

/** The step that the message is about, so that the task closes along with it: `VOG_INDIENEN/2`, `T05/VOG_INDIENEN/2/EINDE`. */
function plekVan(kenmerk: string): { readonly stap: string; readonly volgnummer: number } {
  const delen = kenmerk.split('/');
  const plaats = delen.findIndex((deel) => STAP_CODES.some((code) => code === deel));
  return plaats === -1
    ? { stap: TOETSING_BREED, volgnummer: 1 }
    : { stap: delen[plaats] ?? TOETSING_BREED, volgnummer: Number(delen[plaats + 1] ?? 1) };
}
