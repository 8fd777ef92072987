import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOperation, ApiResponse, ApiSecurity, getSchemaPath } from '@nestjs/swagger';
import { PROBLEM_MEDIA_TYPE } from '#platform/problem/problem.js';
import { ProblemDto } from './antwoord.dto.js';

/** What a route answers when it succeeds: a DTO, a list of it between brackets, a media type or several for a file, or nothing. */
export type Antwoord = Type<unknown> | readonly [Type<unknown>] | string | readonly string[] | null;

const UITLEG: Readonly<Record<number, string>> = {
  400: 'De invoer klopt niet.',
  401: 'U bent niet aangemeld.',
  403: 'U mag dit niet doen.',
  404: 'Niet gevonden, of niet voor u.',
  408: 'Het verzoek kwam niet op tijd helemaal binnen.',
  409: 'Dit kan nu niet, in deze stand van de toetsing.',
  412: 'De toetsing is intussen gewijzigd.',
  413: 'Wat u stuurt is te groot.',
  415: 'Dit formaat kunnen wij niet verwerken.',
  422: 'Een regel staat dit niet toe.',
  428: 'De kop If-Match ontbreekt.',
  429: 'U doet te veel verzoeken achter elkaar.',
  500: 'Er ging bij ons iets mis.',
  503: 'Even niet beschikbaar.',
};

/** Whether an answer is a file: something to save, not something to read on and on. */
export function isBestand(antwoord: Antwoord): boolean {
  if (typeof antwoord === 'string') return antwoord !== 'text/event-stream';
  return Array.isArray(antwoord) && typeof antwoord[0] === 'string';
}

/** Headers of every successful answer. */
export const ANTWOORD_KOPPEN = {
  'API-Version': { description: 'Volledig versienummer van de API.', schema: { type: 'string', example: '0.1.0' } },
} as const;

export const ETAG_KOP = {
  ETag: { description: 'De versie van de toetsing, voor If-Match.', schema: { type: 'string', example: '"7"' } },
} as const;

export const RETRY_AFTER_KOP = {
  'Retry-After': { description: 'Na hoeveel seconden u het weer kunt proberen.', schema: { type: 'string', pattern: '^[0-9]{1,6}$' } },
} as const;

/** How a refusal with this status is described. */
export const probleemAntwoord = (status: number) => ({
  description: UITLEG[status] ?? '',
  ...(status === 429 || status === 503 ? { headers: RETRY_AFTER_KOP } : {}),
  content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: getSchemaPath(ProblemDto) } } },
});

function probleemAntwoorden(...statussen: readonly number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(ApiExtraModels(ProblemDto), ...statussen.map((status) => ApiResponse({ status, ...probleemAntwoord(status) })));
}

/** Headers of an answer, as the document describes them. */
export type Koppen = Readonly<Record<string, { readonly description: string; readonly schema: { readonly type: 'string' | 'integer' } }>>;

export interface Bewerking {
  readonly operationId: string;
  readonly summary: string;
  readonly uitleg?: string;
  readonly status: number;
  readonly antwoord: Antwoord;
  /** A media type in which the same list comes as a file, for who asks for it. */
  readonly ookAls?: string | undefined;
  readonly problemen: readonly number[];
  readonly metEtag?: boolean;
  /** Headers that only this answer has. */
  readonly koppen?: Koppen;
  readonly openbaar?: boolean;
}

/** What every operation says in the OpenAPI document. */
export function bewerking({
  operationId,
  summary,
  uitleg,
  status,
  antwoord,
  ookAls,
  problemen,
  metEtag,
  koppen = {},
  openbaar,
}: Bewerking): MethodDecorator {
  const headers = { ...ANTWOORD_KOPPEN, ...(metEtag === true ? ETAG_KOP : {}), ...koppen };
  return applyDecorators(
    ApiOperation({ operationId, summary, ...(uitleg === undefined ? {} : { description: uitleg }) }),
    ...(openbaar === true ? [] : [ApiSecurity('sessie'), ApiSecurity('token')]),
    ApiExtraModels(...modellen(antwoord)),
    ApiResponse({ status, description: summary, headers, ...inhoud(antwoord, ookAls) }),
    probleemAntwoorden(...new Set([...problemen, 500, 503])),
  );
}

function modellen(antwoord: Antwoord): readonly Type<unknown>[] {
  if (antwoord === null || typeof antwoord === 'string') return [];
  const delen: readonly (string | Type<unknown>)[] = typeof antwoord === 'function' ? [antwoord] : antwoord;
  return delen.filter((deel) => typeof deel !== 'string');
}

const BESTAND = { schema: { type: 'string', format: 'binary' } } as const;

function inhoud(antwoord: Antwoord, ookAls: string | undefined): object {
  if (antwoord === null) return {};
  if (typeof antwoord === 'function') return { type: antwoord };
  const delen: readonly (string | Type<unknown>)[] = typeof antwoord === 'string' ? [antwoord] : antwoord;
  const soorten = delen.flatMap((deel) => (typeof deel === 'string' ? [[deel, BESTAND] as const] : []));
  if (soorten.length > 0) return { content: Object.fromEntries(soorten) };
  const [een] = delen;
  if (ookAls === undefined || typeof een !== 'function') return { type: een, isArray: true };
  const lijst = { schema: { type: 'array', items: { $ref: getSchemaPath(een) } } };
  return { content: { 'application/json': lijst, [ookAls]: BESTAND } };
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

export const ifMatchKop = (required: boolean): MethodDecorator & ClassDecorator =>
  ApiHeader({
    name: 'If-Match',
    required,
    description: 'De versie (ETag) van de toetsing die u het laatst zag. Is die verouderd, dan gebeurt er niets en is het antwoord 412.',
    schema: MET_VERSIE,
  });
