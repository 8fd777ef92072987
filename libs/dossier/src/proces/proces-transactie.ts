import { DomainError } from '#domain/fout/domain-error.js';
import { feitAantal, type FeitCode } from '#domain/toetsing/feit.js';
import { isEindstatus, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { ProcesAntwoord, RondeRef, Stand } from '#domain/proces/stand.js';
import { correlationId } from '#platform/logging/correlation.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { bewaringBij, openBewaartermijn, vernietigenOp } from '../bewaren/bewaartermijn.js';
import { metFeiten } from '../handeling/feiten-hash.js';
import { type NieuweGebeurtenis, vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { legVast, type Vastlegging } from '../handeling/leg-vast.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { laadStand } from './laad-stand.js';

/** What a step of the process came to. */
type ProcesGevolg = Pick<NieuweGebeurtenis, 'soort' | 'gegevens'> & {
  readonly naar?: ToetsingStatus;
  readonly feiten?: readonly { readonly code: FeitCode; readonly waarde: string }[];
  readonly sluit?: Vastlegging['stappen'];
};

/** GEDAAN: an earlier run did it. GEWEIGERD: it can't be done now. Neither changes anything. */
export type ProcesUitkomst = ProcesGevolg | 'GEDAAN' | 'GEWEIGERD';

/** When the process may act. */
export interface ProcesWanneer {
  /** Also while the case is suspended. */
  readonly ookOpgeschort?: boolean;
  /** Also after the ronde has ended: for what is kept and closed then. */
  readonly naEinde?: boolean;
  /** Tell the workflow, which did not ask for it: it sends the messages that came up. */
  readonly signaal?: boolean;
}

/** Acts on the case as it is. */
export type ProcesWerk = (dossier: OpenDossier) => Promise<ProcesUitkomst>;

export interface ProcesOpdracht {
  readonly werk: ProcesWerk;
  readonly wanneer: ProcesWanneer;
}

/** What the process does by itself: one transaction, under the lock of the case. */
export class ProcesTransactie {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /**
   * Locks the ronde, lets `werk` act on what is, and records what came of it; answers with the stand that this leaves.
   * Nothing happens in a ronde that ended unless `naEinde`, nor in one that is suspended unless `ookOpgeschort`: then `werk` itself knows what goes on.
   * Refuses with TOETSING_ONBEKEND.
   */
  async in(ref: RondeRef, werk: ProcesWerk, wanneer: ProcesWanneer = {}): Promise<ProcesAntwoord> {
    const { gedaan, stand } = await this.samen(ref, [{ werk, wanneer }]);
    return { gedaan: gedaan[0] === true, stand };
  }

  /** The same for several, one after the other in one transaction; tells of each whether it is done. */
  async samen(ref: RondeRef, werken: readonly ProcesOpdracht[]): Promise<{ readonly gedaan: readonly boolean[]; readonly stand: Stand }> {
    return this.transacties.in({ organisatieId: ref.organisatieId, persoonId: null }, async (tx) => {
      const gedaan: boolean[] = [];
      for (const { werk, wanneer } of werken) gedaan.push(await this.#legVast(tx, ref, werk, wanneer));
      const stand = await laadStand(tx, ref);
      if (stand === undefined) throw new DomainError('TOETSING_ONBEKEND');
      return { gedaan, stand };
    });
  }

  async #legVast(
    tx: Transactie,
    ref: RondeRef,
    werk: ProcesWerk,
    { ookOpgeschort = false, naEinde = false, signaal = false }: ProcesWanneer,
  ): Promise<boolean> {
    const kop = await vergrendel(tx, ref.toetsingId);
    const dossier = kop && (await laadDossier(tx, this.kluis, ref.toetsingId));
    if (kop === undefined || dossier === undefined) return false;
    const { beeld } = dossier;
    if (beeld.ronde !== ref.ronde || (isEindstatus(beeld.status) && !naEinde)) return false;
    if (beeld.status === 'OPGESCHORT' && !ookOpgeschort) return false;
    const gevolg = await werk(dossier);
    if (gevolg === 'GEDAAN' || gevolg === 'GEWEIGERD') return gevolg === 'GEDAAN';
    await dossierLogboek(this.kluis).schrijf(tx, { naam: gevolg.soort, activiteit: 'VERLOOP', betrokkenen: [beeld.kandidaatId] });
    const naar = gevolg.naar ?? beeld.status;
    const bewaring = bewaringBij(beeld, naar, tx.nu);
    const feiten = (gevolg.feiten ?? []).map((feit) => ({ ...feit, volgnummer: feitAantal(beeld.feiten, feit.code) + 1 }));
    const gegevens = metFeiten(gevolg.gegevens, feiten);
    await legVast(tx, {
      toetsingId: beeld.toetsingId,
      organisatieId: beeld.organisatieId,
      ronde: beeld.ronde,
      persoonId: null,
      nu: tx.nu,
      correlatieId: correlationId() ?? 'proces',
      naar,
      vernietigenOp: bewaring === null ? null : vernietigenOp(beeld, bewaring),
      feiten,
      stappen: gevolg.sluit ?? [],
      einde: bewaring !== null,
      gebeurtenis: volgendeGebeurtenis(kop, tx, beeld.toetsingId, { soort: gevolg.soort, rol: 'SYSTEEM', gegevens }),
      idempotentie: null,
      signaal,
    });
    if (bewaring !== null) await openBewaartermijn(dossier, bewaring);
    return true;
  }
}
