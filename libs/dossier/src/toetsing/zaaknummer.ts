import { randomInt } from 'node:crypto';

/** Without characters that look or sound like another. */
const TEKENS = '23456789ACDEFGHJKMNPQRTVWXY';
const deel = (): string => Array.from({ length: 4 }, () => TEKENS[randomInt(TEKENS.length)]).join('');

/** A random number by which people refer to a case, such as `IT-7K4M-Q2XD`. Tells nothing about the kandidaat or when the case began. */
export const nieuwZaaknummer = (): string => `IT-${deel()}-${deel()}`;
