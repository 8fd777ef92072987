import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { API_VERSIE } from './api-versie.js';

const EIGEN = ["'self'"];
const NIETS = ["'none'"];

/** What the browser may do with our pages. No inline script or style, nothing from elsewhere, no frames, no text that becomes a script. */
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
const strengBeleid = { ...beleid, requireTrustedTypesFor: ["'script'"] };

/** The documentation page of Swagger, which production doesn't serve, sets styles of its own and fills in HTML; scripts stay files of ours. */
const documentatieBeleid = { ...beleid, styleSrc: ["'self'", "'unsafe-inline'"] };

const RECHTEN = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['sync-xhr', 'usb', 'xr-spatial-tracking'],
];

const ALTIJD = {
  'API-Version': API_VERSIE,
  'Cache-Control': 'no-store',
  'Permissions-Policy': RECHTEN.map((recht) => `${recht}=()`).join(', '),
};

/** For an answer to what isn't a request: there is nothing in it to show. HSTS is ignored over http, so it does no harm there. */
export const KALE_KOPPEN: Readonly<Record<string, string>> = {
  ...ALTIJD,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export interface KoppenOpties {
  /** Tells browsers to use https only, for a year. Not for http on one's own machine. */
  readonly https: boolean;
}

/** Headers of every answer. */
export function koppen({ https }: KoppenOpties): RequestHandler {
  const maak = (directives: Readonly<Record<string, readonly string[]>>): ReturnType<typeof helmet> =>
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: https ? { ...directives, upgradeInsecureRequests: [] } : directives },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    });
  const gewoon = maak(strengBeleid);
  const documentatie = maak(documentatieBeleid);
  return (request: Request, response: Response, next: NextFunction): void => {
    for (const [naam, waarde] of Object.entries(ALTIJD)) response.setHeader(naam, waarde);
    (/^\/docs(\/|$)/.test(request.path) ? documentatie : gewoon)(request, response, next);
  };
}
