import { STAP_REGELS } from '#domain/stap/stap-regels.js';

/** What a step is called; a term of the case as a whole has none. */
export function stapNaam(code: string): string {
  const regel = Object.entries(STAP_REGELS).find(([stap]) => stap === code)?.[1];
  return regel?.naam ?? '';
}
