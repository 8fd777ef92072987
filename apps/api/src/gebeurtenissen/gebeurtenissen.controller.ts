import { Controller, Get, Inject, type OnModuleDestroy, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BellerHerkenner, type Bewijs } from '#access/beller-herkenner.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { schrijfBesluit } from '#dossier/handeling/schrijf-besluit.js';
import { Transacties } from '#persistence/transactie.js';
import type { Logger } from '#platform/logging/logger.js';
import { aanmeldingVan } from '../http/aanmelding-van-verzoek.js';
import { bellerVan } from '../http/beller.decorator.js';
import { Eigen } from '../http/handeling.decorator.js';
import { bewijsVan } from '../http/toegang.guard.js';
import { HARTSLAG_MS, LOGGER } from '../tokens.js';
import { Abonnees } from './abonnees.js';
import { Meldingen } from './meldingen.js';
import { Plaatsen } from './plaatsen.js';
import { Stroom } from './stroom.js';

/** Tells open screens which cases changed, so that they fetch them again: two ids and a version, never content. */
@Controller('gebeurtenissen')
export class GebeurtenissenController implements OnModuleDestroy {
  readonly #open = new Map<Stroom, { readonly timer: NodeJS.Timeout; readonly bewijs: Bewijs }>();
  readonly #abonnees: Abonnees;
  readonly #plaatsen = new Plaatsen();
  #gestopt = false;

  constructor(
    private readonly herkenner: BellerHerkenner,
    private readonly meldingen: Meldingen,
    private readonly transacties: Transacties,
    @Inject(HARTSLAG_MS) private readonly hartslagMs: number,
    @Inject(LOGGER) logger: Logger,
  ) {
    const abonnees = new Abonnees(transacties, logger);
    this.#abonnees = abonnees;
    meldingen.hoor({
      opToetsing: (gewijzigd) => void abonnees.opToetsing(gewijzigd),
      opToegang: (wie) => this.#herken(wie),
      opHersteld: () => abonnees.herlaad(),
    });
  }

  /** Refuses with TE_VEEL_VERZOEKEN who has too many of them open here, and with TIJDELIJK_NIET_BESCHIKBAAR. */
  @Get()
  @Eigen('volgGebeurtenissen', {
    antwoord: 'text/event-stream',
    omschrijving: 'Blijft open en meldt welke toetsingen zijn gewijzigd (server-sent events: `toetsing`, `herlaad`, `afgemeld`)',
  })
  async volg(@Req() request: Request, @Res() response: Response): Promise<void> {
    // Who hung up by now tells us nothing more: a place would never come back.
    if (response.destroyed) return;
    const { persoonId } = aanmeldingVan(request);
    this.#plaatsen.neem(persoonId);
    response.once('close', () => this.#plaatsen.geefTerug(persoonId));
    await this.meldingen.start();
    if (this.#gestopt) throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
    await this.#legBesluitVast(bellerVan(request));
    if (response.destroyed) return;
    const stroom = new Stroom(aanmeldingVan(request), response);
    const bewijs = { ...bewijsVan(request), gebruik: false };
    this.#open.set(stroom, { bewijs, timer: setInterval(() => void this.#klop(stroom, bewijs), this.hartslagMs) });
    this.#abonnees.voegToe(stroom);
    response.once('close', () => this.#sluit(stroom));
  }

  /** One decision for the stream: who is who, and sees changes of his own cases only. Which those are is decided anew at each change. */
  #legBesluitVast(beller: Beller): Promise<void> {
    const besluit = { toegestaan: true, code: null, relatie: null };
    return this.transacties.in(beller, (tx) => schrijfBesluit(tx, beller.correlatieId, null, 'volgGebeurtenissen', besluit));
  }

  onModuleDestroy(): void {
    this.#gestopt = true;
    for (const stroom of [...this.#open.keys()]) this.#sluit(stroom);
  }

  /** Somebody's access ended, somewhere: his streams are looked at now and not at their next heartbeat. */
  #herken({ organisatieId, persoonId }: { readonly organisatieId: string; readonly persoonId: string }): void {
    for (const [stroom, { bewijs }] of this.#open) {
      if (stroom.wie.persoonId === persoonId && stroom.wie.organisatieId === organisatieId) void this.#klop(stroom, bewijs);
    }
  }

  /** A stream lives as long as the session behind it, with the functions that the person has now. */
  async #klop(stroom: Stroom, bewijs: Bewijs): Promise<void> {
    try {
      const aangemeld = await this.herkenner.herken(bewijs);
      if (aangemeld === undefined) return this.#sluit(stroom, 'afgemeld');
      stroom.wie = aangemeld;
      stroom.hartslag();
    } catch {
      // Whether the session still holds can't be told now: the browser tries again in a moment and is told then.
      this.#sluit(stroom);
    }
  }

  #sluit(stroom: Stroom, reden?: 'afgemeld'): void {
    clearInterval(this.#open.get(stroom)?.timer);
    this.#open.delete(stroom);
    this.#abonnees.verwijder(stroom);
    stroom.sluit(reden);
  }
}
