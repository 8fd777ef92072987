import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { HANDELING_REGELS, type HandelingCode } from '#domain/handeling/handelingen.js';
import { type Inzage } from '#domain/toegang/inzagen.js';
import { type OrganisatieHandeling, ORGANISATIE_REGELS } from '#domain/toegang/organisatie-regels.js';
import { HandelingAntwoordDto } from './antwoord.dto.js';
import { metDownloadGrens, metUpload } from './begrensd.js';
import { type Antwoord, bewerking, idempotentieKop, ifMatchKop, isBestand, type Koppen } from './openapi-delen.js';
import { metBeleid } from './route-beleid.js';

export interface RouteOpties {
  /** DTO of the answer, `[Dto]` for a list of it, a media type (`application/pdf`) for a file, null for none. */
  readonly antwoord?: Antwoord;
  /** One plain Dutch line for the documentation. */
  readonly omschrijving?: string;
  /** 200 unless told; 303 for a redirect. */
  readonly status?: number;
  /** The same as a file of this media type, for who asks for it. */
  readonly ookAls?: string;
  /** Refusals with another HTTP status than every route of its kind has. */
  readonly problemen?: readonly number[];
  readonly koppen?: Koppen;
}

export interface HandelingOpties {
  /** The body is a form with a file instead of JSON. */
  readonly bestand?: boolean;
  /** What one should know before doing it, in plain Dutch. */
  readonly uitleg?: string;
  /** Refused without If-Match: what somebody else wrote would be lost. */
  readonly metVersie?: boolean;
  /** What the act answers with besides what every act does. */
  readonly antwoord?: Type<HandelingAntwoordDto>;
}

/** A file has a limit of its own; a stream of events is no file. */
const grensVan = (antwoord: Antwoord): readonly MethodDecorator[] => (isBestand(antwoord) ? [metDownloadGrens()] : []);

/** What a form with a file asks for. */
const metFormulier = (bestand: boolean): readonly MethodDecorator[] => (bestand ? [metUpload(), ApiConsumes('multipart/form-data')] : []);

/** A POST, PUT or DELETE by which a person acts on a case. Answers 200 with HandelingAntwoord. The operation is named after the act. */
export function Handeling(
  code: HandelingCode,
  { bestand = false, uitleg, metVersie = false, antwoord = HandelingAntwoordDto }: HandelingOpties = {},
): MethodDecorator {
  const problemen = [400, 401, 403, 404, 409, 412, 422, ...(metVersie ? [428] : [])];
  return applyDecorators(
    metBeleid({ soort: 'HANDELING', code }),
    HttpCode(200),
    idempotentieKop(),
    ifMatchKop(metVersie),
    ...metFormulier(bestand),
    bewerking({
      operationId: code,
      summary: HANDELING_REGELS[code].omschrijving,
      status: 200,
      antwoord,
      problemen,
      metEtag: true,
      ...(uitleg === undefined ? {} : { uitleg }),
    }),
  );
}

/** A GET of one kind of object of a case. Who may not see it gets the same 404 as for a case that does not exist. */
export function Inzien(
  code: Inzage,
  operationId: string,
  { antwoord = null, omschrijving = operationId, problemen = [], koppen = {} }: RouteOpties = {},
): MethodDecorator {
  return applyDecorators(
    metBeleid({ soort: 'INZAGE', code }),
    ...grensVan(antwoord),
    bewerking({
      operationId,
      summary: omschrijving,
      status: 200,
      antwoord,
      problemen: [400, 401, 404, ...problemen],
      metEtag: code === 'KOP',
      koppen,
    }),
  );
}

/** A GET of a list over all cases: it holds those of which the caller may see `code`, and nothing else. */
export function Lijst(
  code: Inzage,
  operationId: string,
  { antwoord = null, omschrijving = operationId }: RouteOpties = {},
): MethodDecorator {
  return applyDecorators(
    metBeleid({ soort: 'LIJST', code }),
    ...grensVan(antwoord),
    bewerking({ operationId, summary: omschrijving, status: 200, antwoord, problemen: [400, 401] }),
  );
}

/** A route about the caller himself: his session, his data. `vers` asks for a recent sign-in. */
export function Eigen(
  operationId: string,
  {
    antwoord = null,
    omschrijving = operationId,
    status = 200,
    problemen = [],
    vers = false,
  }: RouteOpties & { readonly vers?: boolean } = {},
): MethodDecorator {
  return applyDecorators(
    metBeleid({ soort: 'EIGEN', vers }),
    ...grensVan(antwoord),
    HttpCode(status),
    bewerking({ operationId, summary: omschrijving, status, antwoord, problemen: [400, 401, 403, ...problemen] }),
  );
}

export interface OrganisatieOpties {
  readonly operationId?: string;
  /** The body is a form with a file instead of JSON. */
  readonly bestand?: boolean;
}

/** What somebody sees or does in the organisation, outside any case. 201 makes something new, and can be repeated with a key. */
export function InOrganisatie(
  code: OrganisatieHandeling,
  { antwoord = null, status = 200, ookAls, operationId = code, bestand = false, problemen = [] }: RouteOpties & OrganisatieOpties = {},
): MethodDecorator {
  const { omschrijving } = ORGANISATIE_REGELS[code];
  return applyDecorators(
    metBeleid({ soort: 'ORGANISATIE', code }),
    ...grensVan(antwoord),
    HttpCode(status),
    ...(status === 201 ? [idempotentieKop()] : []),
    ...metFormulier(bestand),
    bewerking({ operationId, summary: omschrijving, status, antwoord, ookAls, problemen: [400, 401, 403, 422, ...problemen] }),
  );
}

/** A route for whoever is signed in, about nobody: what the law says, on which days the organisation is closed. */
export function Aangemeld(operationId: string, { antwoord = null, omschrijving = operationId }: RouteOpties = {}): MethodDecorator {
  return applyDecorators(
    metBeleid({ soort: 'AANGEMELD' }),
    bewerking({ operationId, summary: omschrijving, status: 200, antwoord, problemen: [400, 401] }),
  );
}

export interface OpenbaarOpties extends RouteOpties {
  /** False for what is no way in: it gives no session and may be asked for at any time. */
  readonly ingang?: boolean;
}

/** A route for everybody, signed in or not. */
export function Openbaar(
  operationId: string,
  { antwoord = null, omschrijving = operationId, status = 200, problemen = [], ingang = true }: OpenbaarOpties = {},
): MethodDecorator {
  return applyDecorators(
    metBeleid({ soort: 'OPENBAAR', ingang }),
    HttpCode(status),
    bewerking({ operationId, summary: omschrijving, status, antwoord, problemen: [400, ...problemen], openbaar: true }),
  );
}
