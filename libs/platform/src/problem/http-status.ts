import type { FoutSoort } from '#domain/fout/fout-uitleg.js';

/** The HTTP status of a refusal. Exhaustive: a new kind does not compile until it has one. */
export function httpStatus(soort: FoutSoort): number {
  switch (soort) {
    case 'INVOER':
      return 400;
    case 'NIET_AANGEMELD':
      return 401;
    case 'NIET_BEVOEGD':
      return 403;
    case 'ONBEKEND':
      return 404;
    case 'METHODE':
      return 405;
    case 'TE_TRAAG':
      return 408;
    case 'STAND':
      return 409;
    case 'WEG':
      return 410;
    case 'VEROUDERD':
      return 412;
    case 'TE_GROOT':
      return 413;
    case 'MEDIATYPE':
      return 415;
    case 'REGEL':
      return 422;
    case 'VOORWAARDE_ONTBREEKT':
      return 428;
    case 'TE_VEEL':
      return 429;
    case 'INTERN':
      return 500;
    case 'STORING':
      return 503;
  }
}
