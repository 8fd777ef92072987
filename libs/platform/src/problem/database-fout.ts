import { isNativeError } from 'node:util/types';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { isFoutCode } from './fout-detail.js';

const NETWERK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** What the store of files says of itself (`VaultFout`). */
const OPSLAG = 'OPSLAG_ONBESCHIKBAAR';
/** Lost or refused connection (class 08), full or stopping server (53, 57P), deadlock and serialisation (40), lock or statement time-out. */
const STORING = /^(08\w{3}|53\w{3}|57P\w{2}|57014|40001|40P01|55P03)$/;
/** pg and its pool say these without any code. */
const VERBINDING_KWIJT =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool)/;

/**
 * The code behind an error of the database, the store or the network: the constraint or trigger that refused is named after its code; a database
 * or store that does not answer is a passing fault. Undefined when it is none of these.
 */
export function databaseFout(error: Error): FoutCode | undefined {
  const { constraint, code, message } = gegevens(error);
  const geweigerd = [constraint?.toUpperCase(), message].find(isFoutCode);
  if (geweigerd !== undefined) return geweigerd;
  const storing = (code !== undefined && (NETWERK.has(code) || code === OPSLAG || STORING.test(code))) || VERBINDING_KWIJT.test(message);
  return storing ? 'TIJDELIJK_NIET_BESCHIKBAAR' : undefined;
}

/** TypeORM wraps the error of the driver; what we need is on the inner one. */
function gegevens(error: Error): { readonly constraint?: string; readonly code?: string; readonly message: string } {
  const driver: unknown = Reflect.get(error, 'driverError');
  const bron = isNativeError(driver) ? driver : error;
  const constraint: unknown = Reflect.get(bron, 'constraint');
  const code: unknown = Reflect.get(bron, 'code');
  return {
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    message: bron.message,
  };
}
