import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { DomainError } from '#domain/fout/domain-error.js';
import { ValidatieException } from '#platform/problem/validatie.js';

const MAX_BYTES = 256 * 1024;
const MAX_DIEPTE = 20;
/** Names by which one reaches for the prototype of an object instead of the object. */
const GEVAARLIJK = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON and forms with a file, and nothing else. Refuses with MEDIATYPE_NIET_ONDERSTEUND, TE_GROOT or INVOER_ONJUIST. */
export function leesInhoud(): readonly RequestHandler[] {
  return [eisMediatype, json({ limit: MAX_BYTES, strict: true, type: 'application/json', inflate: false }), eisGewoneVelden];
}

function eisMediatype(request: Request, _response: Response, next: NextFunction): void {
  const leeg = request.headers['transfer-encoding'] === undefined && (request.headers['content-length'] ?? '0') === '0';
  const goed = leeg || request.is(['application/json', 'multipart/form-data']) !== false;
  next(goed ? undefined : new DomainError('MEDIATYPE_NIET_ONDERSTEUND'));
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
