import { isNativeError } from 'node:util/types';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer from 'multer';
import { DomainError } from '#domain/fout/domain-error.js';

/** What a form adds to a file: its borders and the one field. */
const FORMULIER_BYTES = 64 * 1024;
const MEGABYTE = 1024 * 1024;

/** What is done with the file of a form. */
export interface Ontvangst<T> {
  /** Takes the file in as it comes. What it refuses with is what the caller hears. */
  readonly ontvang: (request: Request, bestand: { readonly naam: string; readonly inhoud: NodeJS.ReadableStream }) => Promise<T>;
  /** Lets go what was taken in for a request that is refused after all; nothing when it stays. */
  readonly verwerp?: (ontvangen: T) => Promise<void>;
}

/** Reads a form into what `van` gives. Refuses with MEDIATYPE_NIET_ONDERSTEUND, BESTAND_TE_GROOT, BESTAND_ONTBREEKT and the codes of `ontvang`. */
export type Formulierlezer = (context: ExecutionContext) => Promise<void>;

/** A form with at most one field and then `bestand`, which is read as a stream: never on disk readably, and never whole in memory. */
export class Bestandsformulier<T> {
  readonly #ontvangen = new WeakMap<Request, T>();
  /** Why we refused a file ourselves; what else goes wrong is a form that can't be read. */
  readonly #geweigerd = new WeakMap<Request, Error>();
  #verwerp: Ontvangst<T>['verwerp'];

  /** `maxBytes`: of the file. Who says beforehand that more comes, is refused before a byte is read. */
  constructor(private readonly maxBytes: number) {}

  /** Parameter with what was taken in. Refuses with BESTAND_ONTBREEKT. */
  readonly van = createParamDecorator((_: unknown, context: ExecutionContext): T => {
    const ontvangen = this.#ontvangen.get(context.switchToHttp().getRequest<Request>());
    if (ontvangen === undefined) throw new DomainError('BESTAND_ONTBREEKT');
    return ontvangen;
  });

  lezer({ ontvang, verwerp }: Ontvangst<T>): Formulierlezer {
    this.#verwerp = verwerp;
    const limits = { files: 1, fields: 1, fieldSize: 100, parts: 2 };
    const lees = multer({ storage: this.#opslag(ontvang), limits, defParamCharset: 'utf8' }).single('bestand');
    return async (context) => {
      const http = context.switchToHttp();
      const request = http.getRequest<Request>();
      if (request.is('multipart/form-data') === false) throw new DomainError('MEDIATYPE_NIET_ONDERSTEUND');
      if (Number(request.headers['content-length'] ?? 0) > this.maxBytes + FORMULIER_BYTES)
        throw new DomainError('BESTAND_TE_GROOT', { megabyte: this.maxBytes / MEGABYTE });
      await new Promise<void>((klaar, mis) => {
        lees(request, http.getResponse<Response>(), (error: unknown) => {
          if (error === undefined || error === null) klaar();
          else mis(this.#geweigerd.get(request) ?? new DomainError('BESTAND_ONTBREEKT'));
        });
      });
    };
  }

  /** Lets go of the file of a request that is refused after it came in. */
  async verwerp(request: Request): Promise<void> {
    const ontvangen = this.#ontvangen.get(request);
    this.#ontvangen.delete(request);
    if (ontvangen !== undefined) await this.#verwerp?.(ontvangen);
  }

  #opslag(ontvang: Ontvangst<T>['ontvang']): multer.StorageEngine {
    return {
      _handleFile: (request, { originalname, stream }, klaar) => {
        ontvang(request, { naam: originalname, inhoud: stream }).then(
          (ontvangen) => {
            this.#ontvangen.set(request, ontvangen);
            klaar(null);
          },
          (error: unknown) => {
            if (isNativeError(error)) this.#geweigerd.set(request, error);
            stream.resume();
            klaar(error);
          },
        );
      },
      _removeFile: (request, _bestand, klaar) => {
        this.verwerp(request).then(() => klaar(null), klaar);
      },
    };
  }
}
