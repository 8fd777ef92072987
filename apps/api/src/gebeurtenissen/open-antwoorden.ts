import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import type { Aangemeld } from '#access/aangemeld.js';
import { BellerHerkenner, type Bewijs } from '#access/beller-herkenner.js';
import { magZien } from '#domain/toegang/beslis.js';
import { beslisInOrganisatie } from '#domain/toegang/beslis-organisatie.js';
import { verbandVan } from '#dossier/lezen/verband.js';
import { actieveOpdrachtgever } from '#dossier/organisatie/actieve-opdrachtgever.js';
import { Transacties } from '#persistence/transactie.js';
import type { RouteBeleid } from '../http/route-beleid.js';
import { HARTSLAG_MS } from '../tokens.js';
import { Meldingen } from './meldingen.js';

/** A look of which the answer is still on its way: a file that is being downloaded, a log that is taken out. */
export interface OpenAntwoord {
  readonly wie: Pick<Aangemeld, 'persoonId' | 'organisatieId'>;
  readonly bewijs: Bewijs;
  /** Null outside a case. */
  readonly toetsingId: string | null;
  readonly beleid: Extract<RouteBeleid, { readonly soort: 'INZAGE' | 'ORGANISATIE' }>;
  readonly response: Response;
}

/**
 * Cuts what is still being sent to someone whose access ends meanwhile: at once when the database says that his sessions or functions ended
 * or that the case changed, and by the heartbeat for what ends by the clock. What can't be decided is cut too.
 */
@Injectable()
export class OpenAntwoorden implements OnModuleDestroy {
  readonly #open = new Set<OpenAntwoord>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly herkenner: BellerHerkenner,
    private readonly transacties: Transacties,
    @Inject(HARTSLAG_MS) private readonly hartslagMs: number,
    meldingen: Meldingen,
  ) {
    meldingen.hoor({
      opToetsing: ({ toetsingId }) => this.#weeg((antwoord) => antwoord.toetsingId === toetsingId),
      opToegang: ({ organisatieId, persoonId }) =>
        this.#weeg(({ wie }) => wie.persoonId === persoonId && wie.organisatieId === organisatieId),
      opHersteld: () => this.#weeg(() => true),
    });
  }

  /** What ended between the decision and this moment was not heard: it is looked at once more. */
  volg(antwoord: OpenAntwoord): void {
    // Who hung up by now ends nothing more: he would be followed for ever.
    if (antwoord.response.destroyed) return;
    this.#open.add(antwoord);
    this.#weeg((een) => een === antwoord);
    this.#timer ??= setInterval(() => this.#weeg(() => true), this.hartslagMs).unref();
    antwoord.response.once('close', () => {
      this.#open.delete(antwoord);
      if (this.#open.size === 0) this.onModuleDestroy();
    });
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #weeg(welke: (antwoord: OpenAntwoord) => boolean): void {
    for (const antwoord of [...this.#open].filter(welke)) {
      this.#mag(antwoord).then(
        (mag) => void (mag || antwoord.response.destroy()),
        () => void antwoord.response.destroy(),
      );
    }
  }

  async #mag({ bewijs, toetsingId, beleid }: OpenAntwoord): Promise<boolean> {
    const wie = await this.herkenner.herken(bewijs);
    if (wie === undefined) return false;
    return this.transacties.in({ organisatieId: wie.organisatieId, persoonId: null }, async (tx) => {
      if (beleid.soort === 'ORGANISATIE') return beslisInOrganisatie(wie, beleid.code, await actieveOpdrachtgever(tx)).toegestaan;
      const verband = toetsingId === null ? undefined : await verbandVan(tx, toetsingId);
      return verband !== undefined && magZien(wie, beleid.code, verband);
    });
  }
}
