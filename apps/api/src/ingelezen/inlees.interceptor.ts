import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { MAX_INGELEZEN_BYTES } from '#domain/bewijs/ingelezen-dossier.js';
import { InlezenService } from '#dossier/ingelezen/inlezen.service.js';
import { bellerVan } from '../http/beller.decorator.js';
import { Bestandsformulier, type Formulierlezer } from '../http/bestandsformulier.js';

const formulier = new Bestandsformulier<string>(MAX_INGELEZEN_BYTES);

/** The id of what was taken in with the request. Refuses with BESTAND_ONTBREEKT. */
export const VanInlezen = formulier.van;

/** Reads a form with `bestand`. What was taken in stays: a form that breaks off behind it changes nothing. */
@Injectable()
export class InleesInterceptor implements NestInterceptor {
  readonly #lees: Formulierlezer;

  constructor(inlezen: InlezenService) {
    this.#lees = formulier.lezer({ ontvang: (request, { inhoud }) => inlezen.leesIn(bellerVan(request), inhoud) });
  }

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    await this.#lees(context);
    return next.handle();
  }
}
