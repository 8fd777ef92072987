import { isDate, isNativeError } from 'node:util/types';
import { scrubError } from './scrub-error.js';
import { scrubText } from './scrub-text.js';

/** Names under which secrets and personal data travel; matched without case, dashes and underscores, also inside longer names. */
const HIDDEN = [
  'wachtwoord', 'password', 'secret', 'geheim', 'token', 'authorization', 'cookie', 'sleutel', 'privatekey', 'apikey', 'code_verifier', 'sessie',
  'bsn', 'voornaam', 'voornamen', 'achternaam', 'geslachtsnaam', 'volledigenaam', 'weergavenaam', 'displayname', 'givenname', 'familyname',
  'mail', 'telefoon', 'phone', 'adres', 'geboorte', 'birth', 'postcode', 'woonplaats',
  'antwoord', 'toelichting', 'motivering', 'inhoud', 'tekst', 'opmerking', 'bevinding', 'conclusie',
  'body', 'payload', 'query', 'parameters', 'detail',
].map((name) => name.replaceAll('_', '')); // prettier-ignore

const MAX_DEPTH = 5;
const MAX_ENTRIES = 50;

/** Copy of a value that may be logged: texts scrubbed, hidden names redacted, bounded in depth and size. Never calls code of the value. */
export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return undefined;
  if (isNativeError(value)) return scrubError(value);
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth >= MAX_DEPTH) return '[…]';
  if (Array.isArray(value)) return value.slice(0, MAX_ENTRIES).map((item) => scrub(item, depth + 1));
  return scrubFields(value, depth);
}

export function scrubFields(value: object, depth = 0): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, MAX_ENTRIES)) {
    if (property.enumerable !== true || !('value' in property)) continue;
    const name = scrubText(key).slice(0, 80);
    Object.defineProperty(result, name, {
      value: isHidden(key) ? '[verborgen]' : scrub(property.value, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

function isHidden(key: string): boolean {
  const plain = key.slice(0, 200).toLowerCase().replace(/[-_]/g, '');
  return plain === 'naam' || plain === 'name' || HIDDEN.some((name) => plain.includes(name));
}
