/** What a value from outside must be to be part of evidence: see "Conventions" in docs/evidence.md. */

const HASH = /^[0-9a-f]{64}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HALF_TEKEN = /\p{Surrogate}/u;
const ASCII = /^[\u0000-\u007f]*$/;
const KLEINSTE_GETAL = -99_999_999;
const GROOTSTE_GETAL = 999_999_999_999;

export type Veldenmap = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Veldenmap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an object with just these keys, `sleutels` being in order with commas between. */
export const heeftSleutels = (value: unknown, sleutels: string): value is Veldenmap =>
  isObject(value) && (Object.keys(value).join() === sleutels || Object.keys(value).sort().join() === sleutels);

/** A number that any JSON writer writes alike. */
const isGetal = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= KLEINSTE_GETAL && value <= GROOTSTE_GETAL;

/** A number of things, or a number in a series: 1 or more. */
export const isAantal = (value: unknown): value is number => isGetal(value) && value >= 1;

/** A place or a size: 0 or more. */
export const isVanafNul = (value: unknown): value is number => isGetal(value) && value >= 0;

/** A text without half a surrogate pair: that has no bytes in UTF-8. */
export const isTekst = (value: unknown): value is string => typeof value === 'string' && !HALF_TEKEN.test(value);

const isAscii = (value: string): boolean => ASCII.test(value);

export const isHash = (value: unknown): value is string => typeof value === 'string' && HASH.test(value);

export const isHashes = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isHash);

export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** How deep arrays and objects may lie in one another. */
const MAX_DIEPTE = 64;

/** Whether a value is made of what may be in evidence only: texts and numbers that any JSON writer writes alike, and keys in ASCII. */
export function isWaarde(value: unknown, diepte = 0): boolean {
  if (Array.isArray(value)) return diepte < MAX_DIEPTE && value.every((een) => isWaarde(een, diepte + 1));
  if (!isObject(value)) return value === null || typeof value === 'boolean' || isGetal(value) || isTekst(value);
  return diepte < MAX_DIEPTE && Object.entries(value).every(([sleutel, een]) => isAscii(sleutel) && isWaarde(een, diepte + 1));
}
