import type { AuditGegevens } from './audit-gebeurtenis.js';

const SLEUTEL = /^[a-z][A-Za-z0-9]{0,39}$/;
/** Names that announce content or a person. */
const VERBODEN_SLEUTEL =
  /naam|namen|mail|telefoon|adres|bsn|geboorte|postcode|woonplaats|tekst|toelichting|motivering|antwoord|inhoud|omschrijving|opmerking|vrijveld/i;

const WAARDEN: readonly RegExp[] = [
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, // id
  /^(?=.{1,60}$)[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*$/, // code: INGETROKKEN, T01, BM-01
  /^T\d{2}[a-d]$/, // code of a term with variants
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/, // date or instant
  /^[0-9a-f]{64}$/, // hash
  /^v?\d{1,4}(\.\d{1,4}){0,2}$/, // version
];
/** Eight digits: enough for counts and sizes, too few for a citizen service number. */
const MAX_GETAL = 99_999_999;
const MAX_SLEUTELS = 30;

/**
 * Refuses data of an event that is anything but ids, codes, dates, instants, hashes, versions, counts and yes or no, so that no content can
 * slip into a record that is kept for ever. Throws a plain Error, since it is our mistake; names the key and not the value.
 */
export function eisZonderInhoud(gegevens: AuditGegevens): void {
  const velden = Object.entries(gegevens);
  if (velden.length > MAX_SLEUTELS) throw new Error(`audit data has at most ${MAX_SLEUTELS} keys`);
  for (const [sleutel, waarde] of velden) {
    if (!SLEUTEL.test(sleutel) || VERBODEN_SLEUTEL.test(sleutel)) throw new Error('audit data has a key that is not allowed');
    if (!isZonderInhoud(waarde)) throw new Error(`audit data '${sleutel}' is no id, code, instant or count`);
  }
}

function isZonderInhoud(waarde: unknown): boolean {
  if (typeof waarde === 'number') return Number.isInteger(waarde) && Math.abs(waarde) <= MAX_GETAL;
  if (typeof waarde === 'string') return WAARDEN.some((vorm) => vorm.test(waarde));
  return typeof waarde === 'boolean' || waarde === null;
}
