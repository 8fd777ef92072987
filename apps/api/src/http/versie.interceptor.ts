import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { type Observable, tap } from 'rxjs';

/** Gives an answer that tells the version of a case the header ETag, for If-Match; where that is the version of a part, the route did so itself. */
@Injectable()
export class VersieInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return next.handle().pipe(
      tap((antwoord) => {
        const response = context.switchToHttp().getResponse<Response>();
        if (isVersieVanToetsing(antwoord) && !response.headersSent && !response.hasHeader('ETag'))
          response.setHeader('ETag', `"${antwoord.versie}"`);
      }),
    );
  }
}

function isVersieVanToetsing(antwoord: unknown): antwoord is { readonly toetsingId: string; readonly versie: number } {
  if (typeof antwoord !== 'object' || antwoord === null) return false;
  return 'toetsingId' in antwoord && 'versie' in antwoord && typeof antwoord.versie === 'number';
}
