import { inhoudHash } from '../rapport/inhoud-hash.js';
import type { Vastlegging } from './leg-vast.js';

type Feiten = Vastlegging['feiten'];

/**
 * SHA-256 (hex) of facts in canonical JSON, in the order of code and number: what the chain holds of them, so that a fact that was changed, added
 * or taken away afterwards shows.
 */
export function feitenHash(feiten: Feiten): string {
  const gesorteerd = [...feiten].sort((a, b) => (a.code === b.code ? a.volgnummer - b.volgnummer : a.code < b.code ? -1 : 1));
  return inhoudHash(gesorteerd.map(({ code, volgnummer, waarde }) => ({ code, volgnummer, waarde }))).toString('hex');
}

/** Data of an event, with the hash of the facts that come with it where there are any. */
export const metFeiten = <T extends object>(gegevens: T, feiten: Feiten): T & { readonly feiten?: string } =>
  feiten.length === 0 ? gegevens : { ...gegevens, feiten: feitenHash(feiten) };
