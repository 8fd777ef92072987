import { buildMessage, ValidateBy } from 'class-validator';

export interface AdresEisen {
  /** With the colon, as `URL.protocol` has it. */
  readonly protocollen: readonly string[];
  /** Whether the address may hold a user name and password. */
  readonly metAanmelding?: boolean;
  /** Whether a query or fragment may follow. */
  readonly metQuery?: boolean;
  readonly uitleg: string;
}

/** A URL of one of the given protocols. */
export function IsAdres(eisen: AdresEisen): PropertyDecorator {
  return ValidateBy({
    name: 'isAdres',
    validator: {
      validate: (value: unknown): boolean => typeof value === 'string' && voldoet(value, eisen),
      defaultMessage: buildMessage(() => eisen.uitleg),
    },
  });
}

function voldoet(value: string, eisen: AdresEisen): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  if (!eisen.protocollen.includes(url.protocol)) return false;
  if (eisen.metAanmelding !== true && (url.username !== '' || url.password !== '')) return false;
  if (eisen.metQuery !== true && (url.search !== '' || url.hash !== '')) return false;
  return url.protocol === 'file:' || url.hostname !== '';
}
