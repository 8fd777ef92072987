import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { API_VERSIE } from './api-versie.js';

const EIGEN = ["'self'"];
const NIETS = ["'none'"];

/** What the browser may do with our pages. No inline script or style, nothing from elsewhere, no frames. */
const beleid = {
  defaultSrc: NIETS,
  scriptSrc: EIGEN,
  styleSrc: EIGEN,
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: EIGEN,
  connectSrc: EIGEN,
  manifestSrc: EIGEN,
  frameSrc: ["'self'", 'blob:'],
  objectSrc: NIETS,
  baseUri: NIETS,
  formAction: EIGEN,
  frameAncestors: NIETS,
};

/** The documentation page of Swagger sets styles of its own; scripts stay files of ours. */
const documentatieBeleid = { ...beleid, styleSrc: ["'self'", "'unsafe-inline'"] };

export interface KoppenOpties {
  /** Tells browsers to use https only, for a year. Not for http on one's own machine. */
  readonly https: boolean;
}

/** Headers of every answer. */
export function koppen({ https }: KoppenOpties): RequestHandler {
  const maak = (directives: typeof beleid): ReturnType<typeof helmet> =>
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: https ? { ...directives, upgradeInsecureRequests: [] } : directives },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    });
  const gewoon = maak(beleid);
  const documentatie = maak(documentatieBeleid);
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('API-Version', API_VERSIE);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    (/^\/docs(\/|$)/.test(request.path) ? documentatie : gewoon)(request, response, next);
  };
}
