import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Afmeldingen } from '#access/sessie/afmeldingen.js';
import { Sessies } from '#access/sessie/sessies.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Configuratie } from '#platform/config/configuratie.js';
import { aanmeldingVan } from '../http/aanmelding-van-verzoek.js';
import { COOKIE_OPTIES, SESSIE_COOKIE } from '../http/cookies.js';
import { Eigen, Openbaar } from '../http/handeling.decorator.js';
import { AFMELDING_PAD } from '../http/inhoud.js';
import { CONFIGURATIE } from '../tokens.js';
import { AfgemeldDto, AfmeldingVanBrowserDto } from './afmelden.dto.js';

/** Signing out: by the person himself, and by the provider, over its own connection or in a frame of the browser. */
@Controller()
export class AfmeldenController {
  constructor(
    private readonly sessies: Sessies,
    private readonly afmeldingen: Afmeldingen,
    @Inject(CONFIGURATIE) private readonly configuratie: Pick<Configuratie, 'basisUrl' | 'oidc'>,
  ) {}

  @Post('afmelden')
  @Eigen('meldAf', { antwoord: AfgemeldDto, omschrijving: 'Uw sessie beëindigen' })
  async afmelden(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<AfgemeldDto> {
    const aangemeld = aanmeldingVan(request);
    await this.sessies.eindig(aangemeld, 'AFGEMELD');
    response.clearCookie(SESSIE_COOKIE, COOKIE_OPTIES).setHeader('Clear-Site-Data', '"cache", "cookies", "storage"');
    const adres = aangemeld.sessie === null ? null : await this.afmeldingen.adresBijAanmelddienst(`${this.configuratie.basisUrl}/`);
    return { aanmelddienst: adres };
  }

  /** Back-channel logout. Refuses with AFMELDING_ONJUIST. */
  @Post(AFMELDING_PAD)
  @Openbaar('ontvangAfmelding', { ingang: false, omschrijving: 'De aanmelddienst meldt dat sessies zijn beëindigd' })
  @ApiExcludeEndpoint()
  async doorAanmelddienst(@Req() request: Request): Promise<void> {
    const body: unknown = request.body;
    const token: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'logout_token') : undefined;
    if (typeof token !== 'string' || !(await this.afmeldingen.doorToken(token))) throw new DomainError('AFMELDING_ONJUIST');
  }

  /** Front-channel logout, in a frame of the provider and of nobody else. Refuses with AFMELDING_ONJUIST. */
  @Get(AFMELDING_PAD)
  @Openbaar('ontvangAfmeldingInBrowser', { omschrijving: 'De aanmelddienst meldt dat een sessie is beëindigd', antwoord: 'text/html' })
  @ApiExcludeEndpoint()
  async inBrowser(@Query() { iss, sid }: AfmeldingVanBrowserDto, @Res() response: Response): Promise<void> {
    if (!(await this.afmeldingen.doorBrowser(iss, sid))) throw new DomainError('AFMELDING_ONJUIST');
    response.removeHeader('X-Frame-Options');
    response
      .setHeader('Content-Security-Policy', `default-src 'none'; frame-ancestors ${new URL(this.configuratie.oidc.issuer).origin}`)
      .type('html')
      .end('<!doctype html><html lang="nl"><title>Afgemeld</title><p>U bent afgemeld.</p></html>');
  }
}
