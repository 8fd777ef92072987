import { DomainError } from '../fout/domain-error.js';

/** Longest address that SMTP can carry (RFC 5321 §4.5.3.1.3: a path of 256 octets, minus the angle brackets). */
const MAX_ADRES = 254;
const MAX_LOKAAL = 64;
const MAX_DOMEIN = 253;

/** A dot-atom of RFC 5322 without the characters that mail software has read as routing, lists, groups or quoting. No leading hyphen. */
const LOKAAL = /^[A-Za-z0-9_+'&=~#][A-Za-z0-9_+'&=~#-]*(?:\.[A-Za-z0-9_+'&=~#-]+)*$/;
const LABEL = /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/;
/** A top level domain never is a number, so that an IP address is no domain. */
const TOPDOMEIN = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/i;

/**
 * Whether this is exactly one plain address such as `naam@voorbeeld.nl`, deliberately stricter than RFC 5322: ASCII only, no display
 * name, no comment, no quoted part, no group, no address literal. Parsers of mail addresses differ in what they make of the rest,
 * and then a message about a dossier goes to somebody else.
 */
export function isMailadres(adres: string): boolean {
  if (adres.length > MAX_ADRES) return false;
  const at = adres.indexOf('@');
  const lokaal = adres.slice(0, at);
  const domein = adres.slice(at + 1);
  if (at < 1 || lokaal.length > MAX_LOKAAL || domein.length > MAX_DOMEIN) return false;
  const labels = domein.split('.');
  return LOKAAL.test(lokaal) && labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOPDOMEIN.test(labels.at(-1) ?? '');
}

/** Refuses with MAILADRES_ONJUIST; the refusal never repeats the address. */
export function eisMailadres(adres: string): void {
  if (!isMailadres(adres)) throw new DomainError('MAILADRES_ONJUIST');
}
