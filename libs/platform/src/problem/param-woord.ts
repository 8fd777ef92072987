import { EIS_NAMEN } from '#domain/benoembaarheid/eis.js';
import { HEROPENING_REDEN_NAMEN } from '#domain/heropening/heropening.js';
import { TOETSING_STATUS_NAMEN } from '#domain/toetsing/status-namen.js';
import { VOG_STATUS_NAMEN } from '#domain/vog/vog-status.js';

const NAMEN: Readonly<Record<string, string>> = {
  ...EIS_NAMEN,
  ...VOG_STATUS_NAMEN,
  ...HEROPENING_REDEN_NAMEN,
  ...TOETSING_STATUS_NAMEN,
};
/** One of our codes, such as IN_ONDERZOEK. Short names that people see as well (T02, BM-01, A3, VOG) are none. */
const CODE = /^[A-Z]{2,}\d*(?:_[A-Z0-9]+)+$|^[A-Z]{4,}$/;

/** A parameter of a refusal as people read it: a code by its Dutch name, or at least in ordinary letters. */
export function paramWoord(waarde: string | number): string {
  const tekst = String(waarde);
  const naam = Object.hasOwn(NAMEN, tekst) ? NAMEN[tekst] : undefined;
  return naam ?? (CODE.test(tekst) ? tekst.toLowerCase().replaceAll('_', ' ') : tekst);
}
