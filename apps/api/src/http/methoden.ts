import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Route } from './routes.js';

/** Refuses a method that a known path does not have with METHODE_NIET_TOEGESTAAN and `Allow`; a path that can't be read with NIET_GEVONDEN. */
export function eisMethode(routes: readonly Route[]): RequestHandler {
  const paden = new Map<string, { readonly vorm: RegExp; readonly open: number; readonly methoden: string[] }>();
  for (const { pad, methode } of routes) {
    const open = pad.split(':').length - 1;
    const bekend = paden.get(pad) ?? { vorm: vormVan(pad), open, methoden: [] };
    bekend.methoden.push(...(methode === 'GET' ? ['GET', 'HEAD'] : [methode]));
    paden.set(pad, bekend);
  }
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!isLeesbaar(request.path)) return next(new DomainError('NIET_GEVONDEN'));
    const gelijkend = [...paden.values()].filter(({ vorm }) => vorm.test(request.path));
    // `/toetsingen/planning` is that path, and not also a case called `planning`.
    const minst = Math.min(...gelijkend.map(({ open }) => open));
    const passend = gelijkend.filter(({ open }) => open === minst).flatMap(({ methoden }) => methoden);
    if (passend.length === 0 || passend.includes(request.method)) return next();
    response.setHeader('Allow', [...new Set(passend)].sort().join(', '));
    next(new DomainError('METHODE_NIET_TOEGESTAAN'));
  };
}

/** What a path with parameters looks like. */
export const vormVan = (pad: string): RegExp => new RegExp(`^${pad.replaceAll('.', '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}/?$`);

function isLeesbaar(pad: string): boolean {
  try {
    decodeURIComponent(pad);
    return true;
  } catch {
    return false;
  }
}
