import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Begrenzer } from '#access/begrenzing/begrenzer.js';
import { BellerHerkenner } from '#access/beller-herkenner.js';
import { AanmeldStroom } from '#access/oidc/aanmeld-stroom.js';
import { Zekerheid } from '#access/oidc/zekerheid.js';
import { Sessies } from '#access/sessie/sessies.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { type Genodigde, InwisselService } from '#dossier/uitnodiging/inwissel.service.js';
import type { Configuratie } from '#platform/config/configuratie.js';
import { adresVan } from '../http/begrensd.js';
import { cookieVan, ONDERWEG_COOKIE, onderwegOpties, SESSIE_COOKIE } from '../http/cookies.js';
import { eisGeenVreemdePagina } from '../http/csrf.js';
import { Openbaar } from '../http/handeling.decorator.js';
import { Oorsprong } from '../http/toegang.guard.js';
import { daagUit } from '../http/uitdaging.js';
import { terugAdres } from '../sign-in/terug-adres.js';
import { CONFIGURATIE } from '../tokens.js';
import { IngewisseldDto, InwisselingDto } from './uitnodiging.dto.js';

/** Redeems an invitation: by the page of ours that the mail leads to, or by a program with the token of an account that we don't know yet. */
@Controller('uitnodigingen')
export class UitnodigingenController {
  readonly #terugAdres: string;

  constructor(
    private readonly inwissel: InwisselService,
    private readonly begrenzer: Begrenzer,
    private readonly stroom: AanmeldStroom,
    private readonly herkenner: BellerHerkenner,
    private readonly sessies: Sessies,
    private readonly zekerheid: Zekerheid,
    private readonly oorsprong: Oorsprong,
    @Inject(CONFIGURATIE) configuratie: Pick<Configuratie, 'basisUrl'>,
  ) {
    this.#terugAdres = terugAdres(configuratie.basisUrl);
  }

  /** Refuses with what `zoek` and `bind` refuse with, CSRF_ONJUIST, TE_VEEL_VERZOEKEN, and a token with NIET_AANGEMELD or ZEKERHEID_TE_LAAG. */
  @Post('inwisselen')
  @Openbaar('wisselUitnodigingIn', {
    antwoord: IngewisseldDto,
    omschrijving: 'Uw eigen account koppelen met de code uit uw uitnodiging',
    problemen: [401, 403, 404, 409, 429],
  })
  async wisselIn(
    @Body() { code }: InwisselingDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IngewisseldDto> {
    eisGeenVreemdePagina(request, this.oorsprong.waarde);
    const genodigde = await this.begrenzer.neemBij('UITNODIGING', adresVan(request), 'UITNODIGING_ONBEKEND', () =>
      this.inwissel.zoek(code),
    );
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.#metToken(genodigde, authorization, response);
    await this.#eisGeenAnder(genodigde, request);
    const { adres, onderweg } = await this.stroom.begin({
      terugAdres: this.#terugAdres,
      naar: '/',
      organisatieId: genodigde.organisatieId,
      acr: this.zekerheid.gevraagd(genodigde.rollen),
      opnieuw: true,
      uitnodiging: code,
    });
    response.cookie(ONDERWEG_COOKIE, onderweg, onderwegOpties());
    return { naar: adres };
  }

  async #metToken(genodigde: Genodigde, authorization: string, response: Response): Promise<IngewisseldDto> {
    try {
      const account = await this.herkenner.account(authorization);
      if (account === undefined) throw new DomainError('NIET_AANGEMELD');
      this.zekerheid.eis(genodigde.rollen, account.acr ?? null);
      await this.inwissel.bind(genodigde, account);
      return { naar: null };
    } catch (error) {
      if (error instanceof DomainError && ['NIET_AANGEMELD', 'ZEKERHEID_TE_LAAG'].includes(error.code)) daagUit(response, error);
      throw error;
    }
  }

  /** Who is signed in here as somebody else of this organisation did not get this mail. */
  async #eisGeenAnder(genodigde: Genodigde, request: Request): Promise<void> {
    const sleutel = cookieVan(request, SESSIE_COOKIE);
    const sessie = sleutel === undefined ? undefined : await this.sessies.herken(sleutel, false);
    if (sessie === undefined || sessie.organisatieId !== genodigde.organisatieId || sessie.persoonId === genodigde.persoonId) return;
    await this.inwissel.weigerAnder(genodigde);
  }
}
