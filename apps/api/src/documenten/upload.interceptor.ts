import { isNativeError } from 'node:util/types';
import { type CallHandler, createParamDecorator, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer from 'multer';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import { MAX_BESTAND_BYTES } from '#domain/document/bestand.rules.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { type OntvangenBestand, UploadService } from '#dossier/documenten/upload.service.js';
import { bellerVan } from '../http/beller.decorator.js';
import { toUuid } from '../http/uuid.js';

/** What a form adds to a file: its borders and the one field. */
const FORMULIER_BYTES = 64 * 1024;
const ontvangen = new WeakMap<Request, OntvangenBestand>();
/** Why we refused a file ourselves; what else goes wrong is a form that can't be read. */
const geweigerd = new WeakMap<Request, Error>();

/** The file that came with the request. Refuses with BESTAND_ONTBREEKT. */
export const VanUpload = createParamDecorator((_: unknown, context: ExecutionContext): OntvangenBestand => {
  const bestand = ontvangen.get(context.switchToHttp().getRequest<Request>());
  if (bestand === undefined) throw new DomainError('BESTAND_ONTBREEKT');
  return bestand;
});

/**
 * Reads a form with `soort` and then `bestand`. The file goes straight into the sealed store, after the question whether the caller may:
 * it is never on disk readably, and a few at a time are opened in memory to be looked into. Refuses with BESTAND_ONTBREEKT, BESTAND_TE_GROOT
 * and the codes of the service.
 */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  readonly #lees: ReturnType<multer.Multer['single']>;

  constructor(private readonly upload: UploadService) {
    this.#lees = multer({
      storage: this.#opslag(),
      limits: { files: 1, fields: 1, fieldSize: 100, parts: 2 },
      defParamCharset: 'utf8',
    }).single('bestand');
  }

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    if (request.is('multipart/form-data') === false) throw new DomainError('MEDIATYPE_NIET_ONDERSTEUND');
    if (Number(request.headers['content-length'] ?? 0) > MAX_BESTAND_BYTES + FORMULIER_BYTES)
      throw new DomainError('BESTAND_TE_GROOT', { megabyte: 20 });
    await this.#leesFormulier(request, http.getResponse<Response>());
    // A header or parameter that is wrong refuses the request after its file came in.
    return next.handle().pipe(catchError((error: unknown) => from(this.#verwerp(request)).pipe(mergeMap(() => throwError(() => error)))));
  }

  #leesFormulier(request: Request, response: Response): Promise<void> {
    return new Promise((klaar, mis) => {
      this.#lees(request, response, (error: unknown) => {
        if (error === undefined || error === null) klaar();
        else mis(geweigerd.get(request) ?? new DomainError('BESTAND_ONTBREEKT'));
      });
    });
  }

  #opslag(): multer.StorageEngine {
    return {
      _handleFile: (request, { originalname, stream }, klaar) => {
        this.#bewaar(request, originalname, stream).then(
          () => klaar(null),
          (error: unknown) => {
            if (isNativeError(error)) geweigerd.set(request, error);
            stream.resume();
            klaar(error);
          },
        );
      },
      _removeFile: (request, _bestand, klaar) => {
        this.#verwerp(request).then(() => klaar(null), klaar);
      },
    };
  }

  async #verwerp(request: Request): Promise<void> {
    const bestand = ontvangen.get(request);
    ontvangen.delete(request);
    if (bestand !== undefined) await this.upload.verwerp(bestand);
  }

  async #bewaar(request: Request, naam: string, inhoud: NodeJS.ReadableStream): Promise<void> {
    const toetsingId = toUuid(request.params['toetsingId']);
    if (toetsingId === undefined) throw new DomainError('TOETSING_ONBEKEND');
    const soort = veld(request.body, 'soort');
    if (soort === undefined) throw new DomainError('BESTAND_ONTBREEKT');
    ontvangen.set(request, await this.upload.ontvang(bellerVan(request), toetsingId, { soort, naam, inhoud }));
  }
}

function veld(body: unknown, naam: string): string | undefined {
  const waarde: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, naam) : undefined;
  return typeof waarde === 'string' ? waarde : undefined;
}
