import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Idempotentie, Verzoek } from '#dossier/handeling/opdracht.js';
import { ValidatieException } from '#platform/problem/validatie.js';
import { bellerVan } from './beller.decorator.js';
import { idempotentie } from './verzoek-hash.js';

const SLEUTEL = /^[A-Za-z0-9_-]{8,64}$/;
const VERSIE = /^"(\d{1,9})"$/;

/** What every act brings along: who calls, `Idempotency-Key`, `If-Match`. Refuses with INVOER_ONJUIST when a header is not as it should be. */
export function verzoekVan(request: Request): Verzoek {
  const herhaalbaar = idempotentieVan(request);
  const ifMatch = ifMatchVan(request);
  return {
    beller: bellerVan(request),
    ...(herhaalbaar === undefined ? {} : { idempotentie: herhaalbaar }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/** `@VanVerzoek() verzoek: Verzoek` */
export const VanVerzoek = createParamDecorator((_: unknown, context: ExecutionContext): Verzoek =>
  verzoekVan(context.switchToHttp().getRequest<Request>()),
);

function idempotentieVan(request: Request): Idempotentie | undefined {
  const sleutel = request.headers['idempotency-key'];
  if (sleutel === undefined) return undefined;
  if (typeof sleutel !== 'string' || !SLEUTEL.test(sleutel))
    throw onjuist('Idempotency-Key', 'Gebruik een UUID, of 8 tot 64 letters, cijfers, - en _.');
  return idempotentie(sleutel, request);
}

function ifMatchVan(request: Request): number | undefined {
  const kop = request.headers['if-match'];
  if (kop === undefined || kop === '*') return undefined;
  const versie = VERSIE.exec(kop)?.[1];
  if (versie === undefined) throw onjuist('If-Match', 'Gebruik de versie tussen aanhalingstekens, zoals "7".');
  return Number(versie);
}

const onjuist = (veld: string, uitleg: string): ValidatieException => new ValidatieException([{ veld, code: 'VORM_ONJUIST', uitleg }]);
