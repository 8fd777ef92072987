import { isIP } from 'node:net';
import { buildMessage, ValidateBy } from 'class-validator';

/** Addresses and networks with commas in between: `10.0.0.4, 10.1.0.0/16, fd00::/8`. Nothing by name: a name can come to mean another machine. */
export function IsNetwerken(uitleg: string): PropertyDecorator {
  return ValidateBy({
    name: 'isNetwerken',
    validator: {
      validate: (value: unknown): boolean => typeof value === 'string' && netwerken(value).every(isNetwerk),
      defaultMessage: buildMessage(() => uitleg),
    },
  });
}

/** The parts of such a list. */
export function netwerken(tekst: string): readonly string[] {
  return tekst
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
}

/** Everybody is no proxy: a prefix of 0 would believe whatever a caller says of himself. */
function isNetwerk(tekst: string): boolean {
  const [adres = '', prefix, ...rest] = tekst.split('/');
  const soort = isIP(adres);
  if (soort === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (soort === 4 ? 32 : 128));
}
