import { json, urlencoded, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { DomainError } from '#domain/fout/domain-error.js';
import { eisStreng } from './json-streng.js';
import { ValidatieException } from '#platform/problem/validatie.js';
import { API_PAD } from './api-versie.js';

const MAX_BYTES = 256 * 1024;
/** Where the provider tells that sessions ended: the one place that takes a form, as its standard has it. */
export const AFMELDING_PAD = 'aanmelddienst/afmelding';
const MAX_AFMELDING = 16 * 1024;
const MAX_DIEPTE = 20;
/** Names by which one reaches for the prototype of an object instead of the object. */
const GEVAARLIJK = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * JSON, and forms with a file where one is asked for, and nothing else (but for the provider that ends a session). Refuses with
 * MEDIATYPE_NIET_ONDERSTEUND, TE_GROOT or INVOER_ONJUIST. `isUpload`: whether a path takes a form.
 */
export function leesInhoud(isUpload: (pad: string) => boolean): readonly RequestHandler[] {
  const formulier = urlencoded({ limit: MAX_AFMELDING, extended: false, parameterLimit: 10, inflate: false });
  const vanAanmelddienst: RequestHandler = (request, response, next) =>
    isAfmelding(request) ? formulier(request, response, next) : next();
  return [
    eisMediatype(isUpload),
    vanAanmelddienst,
    json({ limit: MAX_BYTES, strict: true, type: 'application/json', inflate: false, verify: eisStreng }),
    eisGewoneVelden,
  ];
}

const isAfmelding = ({ method, path }: Request): boolean => method === 'POST' && path.replace(/\/$/, '') === `${API_PAD}/${AFMELDING_PAD}`;

/** JSON is in UTF-8 (RFC 8259); a form on a path that takes none would be a body of any size that nobody reads. */
function eisMediatype(isUpload: (pad: string) => boolean): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const { 'transfer-encoding': stukken, 'content-length': lengte = '0', 'content-type': soort = '' } = request.headers;
    const leeg = stukken === undefined && lengte === '0';
    const tekenset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(soort)?.[1] ?? 'utf-8';
    const json = request.is('application/json') !== false && /^utf-?8$/i.test(tekenset);
    const goed = isAfmelding(request)
      ? leeg || request.is('application/x-www-form-urlencoded') !== false
      : leeg || json || (isUpload(request.path) && request.is('multipart/form-data') !== false);
    next(goed ? undefined : new DomainError('MEDIATYPE_NIET_ONDERSTEUND'));
  };
}

function eisGewoneVelden(request: Request, _response: Response, next: NextFunction): void {
  const velden = gevaarlijkeVelden(request.body, '', 0);
  next(
    velden.length === 0
      ? undefined
      : new ValidatieException(velden.map((veld) => ({ veld, code: 'VELD_ONBEKEND', uitleg: 'Dit veld kennen wij niet.' }))),
  );
}

/** Paths of fields that no request of ours has; what is nested too deep counts as one. */
function gevaarlijkeVelden(waarde: unknown, pad: string, diepte: number): readonly string[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  if (diepte > MAX_DIEPTE) return [pad.slice(0, 80)];
  return Object.entries(waarde)
    .flatMap(([naam, kind]) =>
      GEVAARLIJK.has(naam)
        ? [`${pad}${naam}`]
        : gevaarlijkeVelden(kind, `${pad}${naam.replace(/[^\w$@.-]/g, '?').slice(0, 80)}.`, diepte + 1),
    )
    .slice(0, 10);
}
