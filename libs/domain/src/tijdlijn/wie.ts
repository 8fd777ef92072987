import { FUNCTIE_NAMEN } from '../inzagelog/inzagelog.js';
import { RELATIES, type Relatie } from '../toegang/relatie.js';

/** In the chain the process acts as this. */
export const SYSTEEM = 'SYSTEEM';
/** In which function something is done. */
export const WIE_ROLLEN = [...RELATIES, SYSTEEM] as const;
export type WieRol = Relatie | typeof SYSTEEM;

/** Who did it by function, as the answer has it: `integriteitsadviseur`, `u zelf`, `het systeem`. */
export function functieVan(rol: string, aanKandidaat: boolean): string {
  if (rol === SYSTEEM) return 'het systeem';
  const relatie = RELATIES.find((code) => code === rol);
  if (relatie === undefined) return 'iemand met een onbekende functie';
  return aanKandidaat && relatie === 'KANDIDAAT' ? 'u zelf' : FUNCTIE_NAMEN[relatie];
}

/** The same at the begin of a sentence: `De integriteitsadviseur`, `U`. */
export function onderwerpVan(rol: string, aanKandidaat: boolean): string {
  if (rol === SYSTEEM) return 'Het systeem';
  const relatie = RELATIES.find((code) => code === rol);
  if (relatie === undefined) return 'Iemand met een onbekende functie';
  if (aanKandidaat && relatie === 'KANDIDAAT') return 'U';
  const naam = FUNCTIE_NAMEN[relatie];
  return `De ${naam}${naam.includes(',') ? ',' : ''}`;
}
