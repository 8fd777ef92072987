import { Controller, Get, Inject, type OnModuleDestroy, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BellerHerkenner, type Bewijs } from '#access/beller-herkenner.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { Transacties } from '#persistence/transactie.js';
import type { Configuratie } from '#platform/config/configuratie.js';
import type { Logger } from '#platform/logging/logger.js';
import { aanmeldingVan } from '../http/aanmelding-van-verzoek.js';
import { Eigen } from '../http/handeling.decorator.js';
import { bewijsVan } from '../http/toegang.guard.js';
import { CONFIGURATIE, HARTSLAG_MS, LOGGER } from '../tokens.js';
import { Abonnees } from './abonnees.js';
import { Luisteraar } from './luisteraar.js';
import { Stroom } from './stroom.js';

/** Tells open screens which cases changed, so that they fetch them again: two ids and a version, never content. */
@Controller('gebeurtenissen')
export class GebeurtenissenController implements OnModuleDestroy {
  readonly #open = new Map<Stroom, NodeJS.Timeout>();
  readonly #abonnees: Abonnees;
  readonly #luisteraar: Luisteraar;
  #gestopt = false;

  constructor(
    private readonly herkenner: BellerHerkenner,
    transacties: Transacties,
    @Inject(HARTSLAG_MS) private readonly hartslagMs: number,
    @Inject(LOGGER) logger: Logger,
    @Inject(CONFIGURATIE) configuratie: Pick<Configuratie, 'database'>,
  ) {
    const abonnees = new Abonnees(transacties, logger);
    this.#abonnees = abonnees;
    this.#luisteraar = new Luisteraar({
      url: configuratie.database.url,
      kanaal: 'toetsing',
      logger,
      opMelding: (inhoud) => void abonnees.opMelding(inhoud),
      opHersteld: () => abonnees.herlaad(),
    });
  }

  @Get()
  @Eigen('volgGebeurtenissen', {
    antwoord: 'text/event-stream',
    omschrijving: 'Blijft open en meldt welke toetsingen zijn gewijzigd (server-sent events: `toetsing`, `herlaad`, `afgemeld`)',
  })
  async volg(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.#luisteraar.start();
    if (this.#gestopt) throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
    const stroom = new Stroom(aanmeldingVan(request), response);
    const bewijs = { ...bewijsVan(request), gebruik: false };
    this.#open.set(
      stroom,
      setInterval(() => void this.#klop(stroom, bewijs), this.hartslagMs),
    );
    this.#abonnees.voegToe(stroom);
    response.once('close', () => this.#sluit(stroom));
  }

  async onModuleDestroy(): Promise<void> {
    this.#gestopt = true;
    for (const stroom of [...this.#open.keys()]) this.#sluit(stroom);
    await this.#luisteraar.stop();
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
    clearInterval(this.#open.get(stroom));
    this.#open.delete(stroom);
    this.#abonnees.verwijder(stroom);
    stroom.sluit(reden);
  }
}
