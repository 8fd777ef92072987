import type { AuditGebeurtenis } from './audit-gebeurtenis.js';

const HASH = /^[0-9a-f]{64}$/;

/** Whether a value from an export has the shape of an event. Superfluous properties are left to the hash. */
export function isGebeurtenis(value: unknown): value is AuditGebeurtenis {
  if (!isObject(value)) return false;
  return (
    Number.isSafeInteger(value['volgnummer']) &&
    [value['organisatieId'], value['toetsingId'], value['soort'], value['op']].every((tekst) => typeof tekst === 'string') &&
    (value['handeling'] === undefined || typeof value['handeling'] === 'string') &&
    !Number.isNaN(Date.parse(String(value['op']))) &&
    isObject(value['door']) &&
    isObject(value['gegevens']) &&
    (value['verbintenis'] === null || isHash(value['verbintenis'])) &&
    isHash(value['vorigeHash']) &&
    isHash(value['hash'])
  );
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && HASH.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
