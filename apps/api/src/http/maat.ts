import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Aangemeld } from '#access/aangemeld.js';
import { Begrenzer } from '#access/begrenzing/begrenzer.js';
import { RaadplegingService } from '#dossier/raadpleging/raadpleging.service.js';
import type { Configuratie } from '#platform/config/configuratie.js';
import { GRENZEN } from '#platform/config/grenzen.js';
import type { Logger } from '#platform/logging/logger.js';
import { CONFIGURATIE, LOGGER } from '../tokens.js';
import { adresVan, isDownload } from './begrensd.js';
import type { RouteBeleid } from './route-beleid.js';
import { toUuid } from './uuid.js';

/** Which limit counts for which request, once it is known whose it is. Everything here refuses with TE_VEEL_VERZOEKEN. */
@Injectable()
export class Maat {
  readonly #dossiers: number;

  constructor(
    private readonly begrenzer: Begrenzer,
    private readonly raadplegingen: RaadplegingService,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIGURATIE) configuratie: Partial<Pick<Configuratie, 'grenzen'>>,
  ) {
    this.#dossiers = (configuratie.grenzen ?? GRENZEN).DOSSIERS.aantal;
  }

  /** A way in: a sign-in that begins or ends. One that is refused counts as a failure of that address. */
  async ingang(request: Request, response: Response): Promise<void> {
    const adres = adresVan(request);
    await this.begrenzer.neem('AANMELDEN', adres);
    response.once('finish', () => {
      if (response.statusCode >= 400 && response.statusCode < 429) this.#achteraf(this.begrenzer.neem('MISLUKT', adres));
    });
  }

  /** Something was shown that opens nothing. A session that is over is no failure, a token that is no good is one. */
  async onbekend(request: Request): Promise<void> {
    const adres = adresVan(request);
    this.begrenzer.eisNietVol('ADRES', adres);
    if (request.headers.authorization !== undefined) await this.begrenzer.neem('MISLUKT', adres);
  }

  /** Who is refused over and over is looking for what is not his; known when the answer is out. */
  telWeigering(response: Response, { persoonId }: Aangemeld): void {
    response.once('finish', () => {
      if (response.statusCode === 403 || response.statusCode === 404) this.#achteraf(this.begrenzer.neem('GEWEIGERD', persoonId));
    });
  }

  async persoon(request: Request, aangemeld: Aangemeld, handler: object, beleid: RouteBeleid): Promise<void> {
    await this.begrenzer.neem('PERSOON', aangemeld.persoonId);
    if (isDownload(handler)) await this.begrenzer.neem('DOWNLOAD', aangemeld.persoonId);
    const toetsingId = beleid.soort === 'INZAGE' ? toUuid(request.params['toetsingId']) : undefined;
    if (toetsingId !== undefined) await this.#opent(aangemeld, toetsingId);
  }

  async #opent(aangemeld: Aangemeld, toetsingId: string): Promise<void> {
    try {
      await this.begrenzer.opent(aangemeld.persoonId, toetsingId);
    } catch (error) {
      // Who it was is for the FG to see, not for who reads logs.
      this.logger.warn({ aantal: this.#dossiers }, 'ongebruikelijke raadpleging');
      await this.raadplegingen.meld(aangemeld, this.#dossiers);
      throw error;
    }
  }

  #achteraf(telling: Promise<void>): void {
    telling.catch((error: unknown) => this.logger.debug({ err: error }, 'grens bereikt'));
  }
}
