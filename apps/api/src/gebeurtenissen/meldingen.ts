import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Configuratie } from '#platform/config/configuratie.js';
import type { Logger } from '#platform/logging/logger.js';
import { CONFIGURATIE, LOGGER } from '../tokens.js';
import { Luisteraar } from './luisteraar.js';

/** Who wants to hear what the database says. */
export interface Hoorder {
  /** A case changed. */
  opToetsing?(wat: { readonly organisatieId: string; readonly toetsingId: string; readonly versie: number }): void;
  /** Sessions or functions of a person ended. */
  opToegang?(wie: { readonly organisatieId: string; readonly persoonId: string }): void;
  /** Something may have been missed. */
  opHersteld?(): void;
}

/** What the database tells all processes: which case changed, and whose access. From the start of the application to its end. */
@Injectable()
export class Meldingen implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #hoorders: Hoorder[] = [];
  readonly #luisteraar: Luisteraar;

  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIGURATIE) configuratie: Pick<Configuratie, 'database'>,
  ) {
    this.#luisteraar = new Luisteraar({
      url: configuratie.database.url,
      kanalen: ['toetsing', 'toegang'],
      logger,
      opMelding: (kanaal, inhoud) => this.#verdeel(kanaal, inhoud),
      opHersteld: () => this.#hoorders.forEach((hoorder) => hoorder.opHersteld?.()),
    });
  }

  hoor(hoorder: Hoorder): void {
    this.#hoorders.push(hoorder);
  }

  /** Resolves when it listens; a start that failed can be tried again. */
  start(): Promise<void> {
    return this.#luisteraar.start();
  }

  /** A database that is away keeps nobody from starting: whoever needs this tries again. */
  async onApplicationBootstrap(): Promise<void> {
    await this.start().catch((error: unknown) => this.logger.warn({ err: error }, 'nog geen verbinding voor gebeurtenissen'));
  }

  onModuleDestroy(): Promise<void> {
    return this.#luisteraar.stop();
  }

  #verdeel(kanaal: string, inhoud: string): void {
    const [organisatieId, id, versie] = inhoud.split(' ');
    if (organisatieId === undefined || id === undefined) return;
    for (const hoorder of this.#hoorders) {
      if (kanaal === 'toegang') hoorder.opToegang?.({ organisatieId, persoonId: id });
      else hoorder.opToetsing?.({ organisatieId, toetsingId: id, versie: Number(versie) });
    }
  }
}
