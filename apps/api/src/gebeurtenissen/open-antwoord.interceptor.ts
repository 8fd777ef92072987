import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Observable, tap } from 'rxjs';
import { aanmeldingVan } from '../http/aanmelding-van-verzoek.js';
import { beleidVan } from '../http/route-beleid.js';
import { bewijsVan } from '../http/toegang.guard.js';
import { toUuid } from '../http/uuid.js';
import { OpenAntwoorden } from './open-antwoorden.js';

/** Everything that is sent piece by piece is followed until its end. */
@Injectable()
export class OpenAntwoordInterceptor implements NestInterceptor {
  constructor(private readonly open: OpenAntwoorden) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const beleid = beleidVan(context.getHandler());
    if (beleid?.soort !== 'INZAGE' && beleid?.soort !== 'ORGANISATIE') return next.handle();
    const [request, response] = [context.switchToHttp().getRequest<Request>(), context.switchToHttp().getResponse<Response>()];
    return next.handle().pipe(
      tap((antwoord) => {
        if (!(antwoord instanceof StreamableFile)) return;
        const toetsingId = toUuid(request.params['toetsingId']) ?? null;
        const bewijs = { ...bewijsVan(request), gebruik: false };
        this.open.volg({ wie: aanmeldingVan(request), bewijs, toetsingId, beleid, response });
      }),
    );
  }
}
