import { Controller, Get, Header, Inject } from '@nestjs/common';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Configuratie } from '#platform/config/configuratie.js';
import { Openbaar } from '../http/handeling.decorator.js';
import { CONFIGURATIE } from '../tokens.js';
import { securityTxt } from './security-txt.js';

/** For whoever finds a hole in our security. */
@Controller('.well-known')
export class BeveiligingController {
  readonly #tekst: string | undefined;

  constructor(
    @Inject(CONFIGURATIE) { basisUrl, beveiliging }: Pick<Configuratie, 'basisUrl'> & Partial<Pick<Configuratie, 'beveiliging'>>,
  ) {
    this.#tekst = beveiliging === undefined ? undefined : securityTxt({ basisUrl, beveiliging }, Date.now());
  }

  /** Refuses with NIET_GEVONDEN when no contact was configured. */
  @Get('security.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Openbaar('beveiligingscontact', { antwoord: 'text/plain', omschrijving: 'Waar u een beveiligingslek meldt (RFC 9116)', ingang: false })
  lees(): string {
    if (this.#tekst === undefined) throw new DomainError('NIET_GEVONDEN');
    return this.#tekst;
  }
}
