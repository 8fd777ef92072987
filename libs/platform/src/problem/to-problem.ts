import { isNativeError } from 'node:util/types';
import { HttpException } from '@nestjs/common';
import type { FoutParams } from '#domain/fout/domain-error.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { FOUTEN } from '#domain/fout/fout-codes.js';
import { databaseFout } from './database-fout.js';
import { foutDetail } from './fout-detail.js';
import { httpStatus } from './http-status.js';
import type { Problem, ProblemReden, VeldFout } from './problem.js';
import { ValidatieException } from './validatie.js';

export interface ProblemContext {
  /** Path of the request; a query is cut off. */
  readonly instance: string;
  readonly correlatieId: string;
  readonly traceId: string;
}

/**
 * Turns whatever was thrown into problem details. Only codes we know get through: nothing of the message, the stack or the cause of an
 * error reaches the caller. What we don't know is `INTERNE_FOUT`.
 */
export function toProblem(error: unknown, context: ProblemContext): Problem {
  const { code, params, fouten, redenen } = herken(error);
  return {
    type: `urn:integriteitstoetsing:fout:${code}`,
    title: FOUTEN[code].titel,
    status: httpStatus(FOUTEN[code].soort),
    detail: foutDetail(code, params),
    instance: context.instance.split(/[?#]/, 1)[0]?.slice(0, 1_000) ?? '',
    code,
    correlatieId: context.correlatieId,
    traceId: context.traceId,
    ...(fouten === undefined ? {} : { fouten }),
    ...(redenen === undefined ? {} : { redenen }),
  };
}

interface Herkend {
  readonly code: FoutCode;
  readonly params?: FoutParams;
  readonly fouten?: readonly VeldFout[];
  readonly redenen?: readonly ProblemReden[];
}

function herken(error: unknown): Herkend {
  if (error instanceof DomainError) return { code: error.code, params: error.params, ...redenenVan(error) };
  if (error instanceof ValidatieException) return { code: codeVanVelden(error.fouten), fouten: error.fouten };
  if (error instanceof HttpException) return { code: codeVanStatus(error.getStatus()) };
  if (isNativeError(error)) return { code: databaseFout(error) ?? codeVanMiddleware(error) ?? 'INTERNE_FOUT' };
  return { code: 'INTERNE_FOUT' };
}

/** All that stands in the way, where it is more than the one reason that gives the answer its code, or about a question by name. */
function redenenVan({ weigeringen }: DomainError): Pick<Herkend, 'redenen'> {
  const redenen = weigeringen.map((w) => ({
    code: w.code,
    uitleg: foutDetail(w.code, w.params ?? {}),
    ...('vraag' in w && typeof w.vraag === 'string' ? { vraag: w.vraag } : {}),
  }));
  return redenen.length > 1 || redenen.some(({ vraag }) => vraag !== undefined) ? { redenen } : {};
}

/** What may never be stored outranks what is merely filled in wrong (INV-15). */
function codeVanVelden(fouten: readonly VeldFout[]): FoutCode {
  return fouten.some(({ code }) => code === 'VERBODEN_GEGEVENS') ? 'VERBODEN_GEGEVENS' : 'INVOER_ONJUIST';
}

/** Express and its body parsers mark an error that is the caller's with a status and `expose`. */
function codeVanMiddleware(error: Error): FoutCode | undefined {
  const status: unknown = Reflect.get(error, 'status');
  return Reflect.get(error, 'expose') === true && typeof status === 'number' ? codeVanStatus(status) : undefined;
}

function codeVanStatus(status: number): FoutCode {
  switch (status) {
    case 401:
      return 'NIET_AANGEMELD';
    case 403:
      return 'GEEN_TOEGANG';
    case 404:
    case 410:
      return 'NIET_GEVONDEN';
    case 405:
      return 'METHODE_NIET_TOEGESTAAN';
    case 408:
      return 'TE_TRAAG';
    case 412:
      return 'VERSIE_VEROUDERD';
    case 413:
      return 'TE_GROOT';
    case 415:
      return 'MEDIATYPE_NIET_ONDERSTEUND';
    case 428:
      return 'IF_MATCH_ONTBREEKT';
    case 429:
      return 'TE_VEEL_VERZOEKEN';
    case 503:
      return 'TIJDELIJK_NIET_BESCHIKBAAR';
    default:
      return status >= 400 && status < 500 ? 'INVOER_ONJUIST' : 'INTERNE_FOUT';
  }
}
