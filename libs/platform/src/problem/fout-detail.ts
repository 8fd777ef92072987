import type { FoutParams } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { FOUTEN } from '#domain/fout/fout-codes.js';
import { paramWoord } from './param-woord.js';

/** The Dutch explanation of a code with its parameters filled in; a parameter that is not given becomes an ellipsis. */
export function foutDetail(code: FoutCode, params: FoutParams = {}): string {
  return FOUTEN[code].uitleg.replace(/\{(\w+)\}/g, (_, naam: string) =>
    Object.hasOwn(params, naam) ? paramWoord(params[naam] ?? '') : '…',
  );
}

/** Whether a text is one of our codes, as the name of a constraint or the message of a trigger may be. */
export function isFoutCode(text: unknown): text is FoutCode {
  return typeof text === 'string' && Object.hasOwn(FOUTEN, text);
}
