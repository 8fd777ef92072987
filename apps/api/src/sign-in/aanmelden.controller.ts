import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Aangemeld } from '#access/aangemeld.js';
import { BellerHerkenner } from '#access/beller-herkenner.js';
import { AanmeldStroom, type Aangekomen } from '#access/oidc/aanmeld-stroom.js';
import type { Identiteit } from '#access/oidc/claims.js';
import { Zekerheid } from '#access/oidc/zekerheid.js';
import { Sessies } from '#access/sessie/sessies.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { InwisselService } from '#dossier/uitnodiging/inwissel.service.js';
import type { Configuratie } from '#platform/config/configuratie.js';
import type { Logger } from '#platform/logging/logger.js';
import { COOKIE_OPTIES, cookieVan, ONDERWEG_COOKIE, onderwegOpties, SESSIE_COOKIE } from '../http/cookies.js';
import { Openbaar } from '../http/handeling.decorator.js';
import { CONFIGURATIE, LOGGER } from '../tokens.js';
import { AanmeldenDto } from './aanmelden.dto.js';
import { eigenPad } from './naar.js';
import { terugAdres } from './terug-adres.js';

/** Signing in with the browser. Tokens of the provider stay on this side; the browser gets the secret of a session only. */
@Controller()
export class AanmeldenController {
  readonly #terugAdres: string;
  /** Below which path we live; what people come back to stands below it. */
  readonly #basis: string;

  constructor(
    private readonly stroom: AanmeldStroom,
    private readonly herkenner: BellerHerkenner,
    private readonly sessies: Sessies,
    private readonly zekerheid: Zekerheid,
    private readonly inwissel: InwisselService,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIGURATIE) configuratie: Pick<Configuratie, 'basisUrl'>,
  ) {
    this.#terugAdres = terugAdres(configuratie.basisUrl);
    this.#basis = new URL(configuratie.basisUrl).pathname.replace(/\/+$/, '');
  }

  @Get('aanmelden')
  @Openbaar('meldAan', { omschrijving: 'Naar de aanmelddienst, en daarna terug naar deze toepassing', status: 303 })
  async begin(
    @Query() { naar, organisatie, zekerheid, opnieuw }: AanmeldenDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const opties = {
      terugAdres: this.#terugAdres,
      naar: eigenPad(naar),
      acr: this.zekerheid.gevraagd((await this.#sessie(request))?.rollen, zekerheid),
      opnieuw: opnieuw === 'true',
      ...(organisatie === undefined ? {} : { organisatieId: organisatie }),
    };
    const { adres, onderweg } = await this.stroom.begin(opties);
    response.cookie(ONDERWEG_COOKIE, onderweg, onderwegOpties()).redirect(303, adres);
  }

  /** Where the provider sends the browser back to. Refuses with AANMELDEN_MISLUKT (the reason is in the log only), ACCOUNT_ONBEKEND, ZEKERHEID_TE_LAAG, or as an invitation does. */
  @Get('aanmelden/terug')
  @Openbaar('rondAanmeldenAf')
  @ApiExcludeEndpoint()
  async terug(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.clearCookie(ONDERWEG_COOKIE, COOKIE_OPTIES);
    const aangekomen = await this.#aangekomen(request);
    if (aangekomen.uitnodiging !== undefined) await this.#wisselIn(aangekomen.uitnodiging, aangekomen.identiteit);
    const herkend = await this.herkenner.opIdentiteit(aangekomen.identiteit, aangekomen.organisatieId);
    if (herkend === undefined) throw new DomainError('ACCOUNT_ONBEKEND');
    const eerder = await this.#sessie(request);
    if (eerder !== undefined) await this.sessies.eindig(eerder, 'OPNIEUW_AANGEMELD');
    const sleutel = await this.sessies.begin(herkend, aangekomen.identiteit);
    response.cookie(SESSIE_COOKIE, sleutel, COOKIE_OPTIES).redirect(303, `${this.#basis}${aangekomen.naar}`);
  }

  /** Who signed in for it becomes the person that was invited, if he proved well enough who he is. */
  async #wisselIn(code: string, identiteit: Identiteit): Promise<void> {
    const genodigde = await this.inwissel.zoek(code);
    this.zekerheid.eis(genodigde.rollen, identiteit.acr ?? null);
    await this.inwissel.bind(genodigde, identiteit);
  }

  /** The session of this browser, as far as there is one; no sign of life of the person. */
  async #sessie(request: Request): Promise<Aangemeld | undefined> {
    const sleutel = cookieVan(request, SESSIE_COOKIE);
    return sleutel === undefined ? undefined : this.sessies.herken(sleutel, false);
  }

  /** The reason of a refusal stands in the log only: who tries learns nothing from the answer. */
  async #aangekomen(request: Request): Promise<Aangekomen> {
    const onderweg = cookieVan(request, ONDERWEG_COOKIE);
    const query = request.originalUrl.split('?')[1] ?? '';
    try {
      const aangekomen = onderweg && (await this.stroom.eindig(new URL(`${this.#terugAdres}?${query}`), onderweg));
      if (aangekomen !== undefined && aangekomen !== '') return aangekomen;
      this.logger.warn({ reden: onderweg === undefined ? 'NIET_BEGONNEN' : 'ANDERS_BEGONNEN' }, 'aanmelden geweigerd');
    } catch (error) {
      this.logger.warn({ err: error, ...oauthReden(error) }, 'aanmelden geweigerd');
    }
    throw new DomainError('AANMELDEN_MISLUKT');
  }
}

/** What the provider answered, as a code of OAuth. */
function oauthReden(error: unknown): { readonly reden?: string } {
  const reden: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'error') : undefined;
  return typeof reden === 'string' && /^[a-z_]{1,40}$/.test(reden) ? { reden } : {};
}
