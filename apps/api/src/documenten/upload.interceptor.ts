import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import { MAX_BESTAND_BYTES } from '#domain/document/bestand.rules.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { type OntvangenBestand, UploadService } from '#dossier/documenten/upload.service.js';
import { bellerVan } from '../http/beller.decorator.js';
import { Bestandsformulier, type Formulierlezer } from '../http/bestandsformulier.js';
import { toUuid } from '../http/uuid.js';

const formulier = new Bestandsformulier<OntvangenBestand>(MAX_BESTAND_BYTES);

/** The file that came with the request. Refuses with BESTAND_ONTBREEKT. */
export const VanUpload = formulier.van;

/**
 * Reads a form with `soort` and then `bestand`. The file goes straight into the sealed store, after the question whether the caller may:
 * it is never on disk readably, and a few at a time are opened in memory to be looked into. Refuses with BESTAND_ONTBREEKT, BESTAND_TE_GROOT
 * and the codes of the service.
 */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  readonly #lees: Formulierlezer;

  constructor(private readonly upload: UploadService) {
    this.#lees = formulier.lezer({
      ontvang: (request, { naam, inhoud }) => this.#ontvang(request, naam, inhoud),
      verwerp: (bestand) => upload.verwerp(bestand),
    });
  }

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    await this.#lees(context);
    const request = context.switchToHttp().getRequest<Request>();
    // A header or parameter that is wrong refuses the request after its file came in.
    return next
      .handle()
      .pipe(catchError((error: unknown) => from(formulier.verwerp(request)).pipe(mergeMap(() => throwError(() => error)))));
  }

  async #ontvang(request: Request, naam: string, inhoud: NodeJS.ReadableStream): Promise<OntvangenBestand> {
    const toetsingId = toUuid(request.params['toetsingId']);
    if (toetsingId === undefined) throw new DomainError('TOETSING_ONBEKEND');
    const soort = veld(request.body, 'soort');
    if (soort === undefined) throw new DomainError('BESTAND_ONTBREEKT');
    return this.upload.ontvang(bellerVan(request), toetsingId, { soort, naam, inhoud });
  }
}

function veld(body: unknown, naam: string): string | undefined {
  const waarde: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, naam) : undefined;
  return typeof waarde === 'string' ? waarde : undefined;
}
