import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Begrenzer } from '#access/begrenzing/begrenzer.js';
import type { Logger } from '#platform/logging/logger.js';
import { isAangemeld } from './aanmelding-van-verzoek.js';
import { adresVan, heeftBewijs } from './begrensd.js';

const GEZONDHEID = /^\/health(\/|$)/;

/**
 * The limit per address, for who isn't signed in: counted at the door for who shows nothing, and afterwards for who showed something that
 * turned out to be nothing; the guard refuses those. Who is signed in does not suffer from who shares his address. Health is never refused.
 */
export function begrens(begrenzer: Begrenzer, logger: Logger): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (GEZONDHEID.test(request.path)) return next();
    const adres = adresVan(request);
    if (!heeftBewijs(request)) {
      begrenzer.neem('ADRES', adres).then(() => next(), next);
      return;
    }
    response.once('close', () => {
      if (!isAangemeld(request)) begrenzer.neem('ADRES', adres).catch(() => logger.debug('adres is vol'));
    });
    next();
  };
}
