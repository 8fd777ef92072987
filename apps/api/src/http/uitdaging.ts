import type { Response } from 'express';
import type { DomainError } from '#domain/fout/domain-error.js';
import { VERS_SECONDEN } from '#domain/toegang/verse-aanmelding.js';

const REALM = 'Bearer realm="integriteitstoetsing"';

/** Says with a 401 what kind of sign-in would do (RFC 6750, and RFC 9470 for one that is too weak or too old). */
export function daagUit(response: Response, error: DomainError): void {
  const eis = eisVan(error);
  const meer = eis === undefined ? '' : `, error="insufficient_user_authentication", error_description="${error.code}", ${eis}`;
  response.setHeader('WWW-Authenticate', `${REALM}${meer}`);
}

function eisVan({ code, params }: DomainError): string | undefined {
  if (code === 'AANMELDING_TE_OUD') return `max_age="${VERS_SECONDEN}"`;
  return code === 'ZEKERHEID_TE_LAAG' ? `acr_values="${String(params['zekerheid']).replace(/[^\x21\x23-\x5b\x5d-\x7e]/g, '')}"` : undefined;
}
