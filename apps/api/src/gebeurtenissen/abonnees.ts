import type { Aangemeld } from '#access/aangemeld.js';
import { inzageDoor } from '#domain/toegang/beslis.js';
import type { Inzage } from '#domain/toegang/inzagen.js';
import { type Verband, verbandVan, zojuistWegUit } from '#dossier/lezen/verband.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Logger } from '#platform/logging/logger.js';

/** What somebody sees who may not know of a case as such: one question of it, that it is coming, or how far it is. */
const VAN_VER = ['UITVRAAG_VRAAG', 'AANKONDIGING', 'PROCESSTATUS'] as const satisfies readonly Inzage[];

/** A case changed; who may see it can fetch it. */
export interface Wijziging {
  readonly toetsingId: string;
  readonly versie: number;
}

/** A screen that is open somewhere. */
export interface Abonnee {
  readonly wie: Pick<Aangemeld, 'persoonId' | 'organisatieId' | 'rollen'>;
  meld(wijziging: Wijziging): void;
  /** Something may have been missed: everything on the screen is to be fetched again. */
  herlaad(): void;
}

/** Passes changes on to the screens of who may see the case, at the moment that it is told. Nobody else learns that there is a case. */
export class Abonnees {
  readonly #alle = new Set<Abonnee>();
  #vorige: Promise<void> = Promise.resolve();

  constructor(
    private readonly transacties: Transacties,
    private readonly logger: Logger,
  ) {}

  voegToe(abonnee: Abonnee): void {
    this.#alle.add(abonnee);
  }

  verwijder(abonnee: Abonnee): void {
    this.#alle.delete(abonnee);
  }

  herlaad(): void {
    for (const abonnee of this.#alle) abonnee.herlaad();
  }

  /**
   * One look per change, whatever the number of screens, and one after the other, so that a screen hears of versions in their order. Never
   * rejects.
   */
  opToetsing(gewijzigd: Wijziging & { readonly organisatieId: string }): Promise<void> {
    this.#vorige = this.#vorige.then(() => this.#geefDoor(gewijzigd));
    return this.#vorige;
  }

  async #geefDoor({ organisatieId, toetsingId, versie }: Wijziging & { readonly organisatieId: string }): Promise<void> {
    const kandidaten = [...this.#alle].filter(({ wie }) => wie.organisatieId === organisatieId);
    if (kandidaten.length === 0) return;
    try {
      const [verband, weg] = await this.transacties.in({ organisatieId, persoonId: null }, async (tx) => [
        await verbandVan(tx, toetsingId),
        await zojuistWegUit(tx, toetsingId),
      ]);
      if (verband !== undefined) this.#verdeel(kandidaten, verband, weg, { toetsingId, versie });
    } catch (error) {
      this.logger.warn({ err: error }, 'gebeurtenis niet doorgegeven');
      for (const abonnee of kandidaten) abonnee.herlaad();
    }
  }

  #verdeel(kandidaten: readonly Abonnee[], verband: Verband, weg: readonly string[], wijziging: Wijziging): void {
    // Who worked on it and may not see it any more fetches what is left for him, and who sees something of it from afar what is there now; of
    // the case they are told nothing.
    const kwijt = new Set([...weg, ...verband.toewijzingen.map(({ persoonId }) => persoonId)]);
    for (const abonnee of kandidaten) {
      if (!this.#alle.has(abonnee)) continue;
      if (inzageDoor(abonnee.wie, 'KOP', verband) !== undefined) abonnee.meld(wijziging);
      else if (kwijt.has(abonnee.wie.persoonId) || VAN_VER.some((een) => inzageDoor(abonnee.wie, een, verband) !== undefined))
        abonnee.herlaad();
    }
  }
}
