import type { IncomingMessage } from 'node:http';
import { ValidatieException } from '#platform/problem/validatie.js';

const MEESTE_TEKENS = 80;

/**
 * Looks at the bytes of a JSON body before they are read: text in UTF-8, and no name twice in one object, because programs differ in which
 * of the two counts. For `verify` of the body parser. Refuses with INVOER_ONJUIST.
 */
export function eisStreng(_request: IncomingMessage, _response: unknown, bytes: Buffer): void {
  const dubbel = dubbeleNaam(alsTekst(bytes));
  if (dubbel !== undefined) throw new ValidatieException([{ veld: dubbel, code: 'DUBBEL', uitleg: 'Dit veld staat er twee keer in.' }]);
}

function alsTekst(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ValidatieException([]);
  }
}

/**
 * A text between quotes, or one of the signs that say where in the structure we are. A text that never ends runs to the end: to look for
 * another beginning inside it would take the square of its length.
 */
const STUK = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\],:]/gs;

/** The first name that stands in one object twice, whatever its spelling (`a` is `\u0061`); undefined when there is none. JSON that is no JSON is left to the parser. */
export function dubbeleNaam(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let vorige = '';
  for (const [stuk] of json.matchAll(STUK)) {
    if (stuk === '{') open.push(new Set());
    else if (stuk === '[') open.push(undefined);
    else if (stuk === '}' || stuk === ']') open.pop();
    else if (stuk === ':') {
      const [namen, naam] = [open.at(-1), naamVan(vorige)];
      if (namen === undefined || naam === undefined) continue;
      if (namen.has(naam)) return naam.replace(/[^\w$@.-]/g, '?').slice(0, MEESTE_TEKENS);
      namen.add(naam);
    }
    vorige = stuk;
  }
  return undefined;
}

function naamVan(stuk: string): string | undefined {
  try {
    const naam: unknown = JSON.parse(stuk);
    return typeof naam === 'string' ? naam : undefined;
  } catch {
    return undefined;
  }
}
