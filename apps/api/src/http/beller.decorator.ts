import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Beller } from '#dossier/handeling/opdracht.js';
import { correlationId } from '#platform/logging/correlation.js';
import { aanmeldingVan } from './aanmelding-van-verzoek.js';

/** The caller as services know him. Refuses with NIET_AANGEMELD. */
export function bellerVan(request: Request): Beller {
  const { persoonId, organisatieId, rollen } = aanmeldingVan(request);
  return { persoonId, organisatieId, rollen, correlatieId: correlationId() ?? 'onbekend' };
}

/** `@VanBeller() beller: Beller` */
export const VanBeller = createParamDecorator((_: unknown, context: ExecutionContext): Beller =>
  bellerVan(context.switchToHttp().getRequest<Request>()),
);
