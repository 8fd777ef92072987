import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { runWithCorrelation } from './correlation.js';
import type { Logger } from './logger.js';
import { traceVanVerzoek } from './trace.js';

export const CORRELATION_HEADER = 'X-Correlation-Id';

/**
 * Gives each request a correlation id (the caller's if it is harmless) and a trace (the caller's if its `traceparent` is valid), returns the
 * first as a header, and logs one line when the answer is out: method, route pattern, status, milliseconds. Never the path itself, the query, a header or the body.
 */
export function requestLogging(logger: Logger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction): void => {
    const { correlatieId: id, trace } = traceVanVerzoek(req.headers['traceparent'], req.headers['x-correlation-id']);
    const begin = performance.now();
    res.setHeader(CORRELATION_HEADER, id);
    res.once('close', () => {
      const fields = {
        methode: req.method,
        route: routePattern(req),
        status: res.writableFinished ? res.statusCode : 499,
        ms: Math.round(performance.now() - begin),
      };
      runWithCorrelation(id, () => logger.info(fields, 'verzoek'), trace);
    });
    runWithCorrelation(id, next, trace);
  };
}

/** `/api/v1/toetsingen/:id`, or `onbekend` when no route answered: what somebody typed in the address bar is not ours to keep. */
function routePattern(req: Request): string {
  const route: unknown = req.route;
  if (typeof route !== 'object' || route === null || !('path' in route) || typeof route.path !== 'string') return 'onbekend';
  return route.path;
}
