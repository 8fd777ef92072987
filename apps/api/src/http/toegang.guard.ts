import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Aangemeld } from '#access/aangemeld.js';
import { BellerHerkenner, type Bewijs } from '#access/beller-herkenner.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { toInstant } from '#domain/kalender/instant.js';
import { isVers } from '#domain/toegang/verse-aanmelding.js';
import { zetAanmelding } from './aanmelding-van-verzoek.js';
import { cookieVan, SESSIE_COOKIE } from './cookies.js';
import { eisEigenScherm } from './csrf.js';
import { Maat } from './maat.js';
import { beleidVan, vraagtVers } from './route-beleid.js';
import { daagUit } from './uitdaging.js';

/** Scheme, host and port under which people reach the application. */
export class Oorsprong {
  constructor(readonly waarde: string) {}
}

/**
 * The first door: nobody comes in unknown, except where a route says OPENBAAR, and no route is without a policy. What one may see and do
 * is decided inside the transaction, by the policy.
 */
@Injectable()
export class ToegangGuard implements CanActivate {
  constructor(
    private readonly herkenner: BellerHerkenner,
    private readonly oorsprong: Oorsprong,
    private readonly maat: Maat,
  ) {}

  /** Refuses with NIET_AANGEMELD, ZEKERHEID_TE_LAAG, AANMELDING_TE_OUD, CSRF_ONJUIST, GEEN_TOEGANG or TE_VEEL_VERZOEKEN. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const beleid = beleidVan(handler);
    if (beleid === undefined) throw new DomainError('GEEN_TOEGANG');
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (beleid.soort === 'OPENBAAR') {
      if (beleid.ingang) await this.maat.ingang(request, response);
      return true;
    }
    const aangemeld = await this.#herken(request, vraagtVers(beleid)).catch((error: unknown) => {
      if (error instanceof DomainError && error.code !== 'TIJDELIJK_NIET_BESCHIKBAAR') daagUit(response, error);
      throw error;
    });
    zetAanmelding(request, aangemeld);
    this.maat.telWeigering(response, aangemeld);
    if (aangemeld.sessie !== null) eisEigenScherm(request, aangemeld.sessie, this.oorsprong.waarde);
    await this.maat.persoon(request, aangemeld, handler, beleid);
    return true;
  }

  async #herken(request: Request, vers: boolean): Promise<Aangemeld> {
    const aangemeld = await this.herkenner.herken(bewijsVan(request));
    if (aangemeld === undefined) {
      await this.maat.onbekend(request);
      throw new DomainError('NIET_AANGEMELD');
    }
    if (vers && !isVers(aangemeld.aangemeldOp, toInstant(new Date().toISOString()))) throw new DomainError('AANMELDING_TE_OUD');
    return aangemeld;
  }
}

export function bewijsVan(request: Request): Bewijs {
  const { authorization } = request.headers;
  const sessieSleutel = cookieVan(request, SESSIE_COOKIE);
  const organisatieId = request.headers['x-organisatie'];
  return {
    ...(authorization === undefined ? {} : { authorization }),
    ...(sessieSleutel === undefined ? {} : { sessieSleutel }),
    ...(typeof organisatieId === 'string' ? { organisatieId } : {}),
  };
}
