import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOperation, ApiResponse, ApiSecurity, getSchemaPath } from '@nestjs/swagger';
import { PROBLEM_MEDIA_TYPE } from '#platform/problem/problem.js';
import { ProblemDto } from './antwoord.dto.js';

/** What a route answers when it succeeds: a DTO, a list of it between brackets, a media type for a file, or nothing. */
export type Antwoord = Type<unknown> | readonly [Type<unknown>] | string | null;

const UITLEG: Readonly<Record<number, string>> = {
  400: 'De invoer klopt niet.',
  401: 'U bent niet aangemeld.',
  403: 'U mag dit niet doen.',
  404: 'Niet gevonden, of niet voor u.',
  409: 'Dit kan nu niet, in deze stand van de toetsing.',
  412: 'De toetsing is intussen gewijzigd.',
  415: 'Dit formaat kunnen wij niet verwerken.',
  422: 'Een regel staat dit niet toe.',
  429: 'Te veel pogingen; wacht even.',
  500: 'Er ging bij ons iets mis.',
  503: 'Even niet beschikbaar.',
};

/** Headers of every successful answer. */
export const ANTWOORD_KOPPEN = {
  'API-Version': { description: 'Volledig versienummer van de API.', schema: { type: 'string', example: '0.1.0' } },
} as const;

export const ETAG_KOP = {
  ETag: { description: 'De versie van de toetsing, voor If-Match.', schema: { type: 'string', example: '"7"' } },
} as const;

export function probleemAntwoorden(...statussen: readonly number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statussen.map((status) =>
      ApiResponse({
        status,
        description: UITLEG[status] ?? '',
        content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );
}

export interface Bewerking {
  readonly operationId: string;
  readonly summary: string;
  readonly uitleg?: string;
  readonly status: number;
  readonly antwoord: Antwoord;
  readonly problemen: readonly number[];
  readonly metEtag?: boolean;
  readonly openbaar?: boolean;
}

/** What every operation says in the OpenAPI document. */
export function bewerking({ operationId, summary, uitleg, status, antwoord, problemen, metEtag, openbaar }: Bewerking): MethodDecorator {
  const headers = { ...ANTWOORD_KOPPEN, ...(metEtag === true ? ETAG_KOP : {}) };
  return applyDecorators(
    ApiOperation({ operationId, summary, ...(uitleg === undefined ? {} : { description: uitleg }) }),
    ...(openbaar === true ? [] : [ApiSecurity('sessie'), ApiSecurity('token')]),
    ...(typeof antwoord === 'function' ? [ApiExtraModels(antwoord)] : []),
    ApiResponse({ status, description: summary, headers, ...inhoud(antwoord) }),
    probleemAntwoorden(...new Set([...problemen, 500, 503])),
  );
}

function inhoud(antwoord: Antwoord): object {
  if (antwoord === null) return {};
  if (typeof antwoord === 'string') return { content: { [antwoord]: { schema: { type: 'string', format: 'binary' } } } };
  return typeof antwoord === 'function' ? { type: antwoord } : { type: antwoord[0], isArray: true };
}

const MET_VERSIE = { type: 'string', pattern: '^"[0-9]{1,9}"$', example: '"7"' } as const;
const MET_SLEUTEL = { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$', example: '018f6b1e-7d0c-7c3e-9b1a-2f6a5c1d9e44' } as const;

export const idempotentieKop = (): MethodDecorator & ClassDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      'Een UUID of 8 tot 64 tekens (letters, cijfers, - en _). Hetzelfde verzoek met dezelfde sleutel wordt één keer uitgevoerd.',
    schema: MET_SLEUTEL,
  });

export const ifMatchKop = (): MethodDecorator & ClassDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'De versie (ETag) van de toetsing die u het laatst zag. Is die verouderd, dan gebeurt er niets en is het antwoord 412.',
    schema: MET_VERSIE,
  });
