import type { Weigering } from '../fout/domain-error.js';
import { isMondeling } from './agendapunten.js';
import type { Antwoord } from './antwoord.js';
import { onvolledigeRijen, rijenWeigeringen } from './controleer-rijen.js';
import { verbodenGegevensWeigeringen } from './verboden-gegevens.js';
import type { JaNeeVraag, Vraag, VraagCode } from './vraag.js';

export const MAX_TEKST = 1000;

/** A refusal that says which question it is about. */
export interface VraagWeigering extends Weigering {
  readonly vraag: string;
}

/**
 * May this answer be kept as a draft? It must be of the kind that the question asks for, within bounds, without forbidden data.
 * Refuses with `ANTWOORD_ONJUIST`, `ANTWOORD_TE_LANG`, `MONDELING_NIET_MOGELIJK`, `VERBODEN_GEGEVENS` and the codes of `rijenWeigeringen`.
 */
export function controleerConcept(vraag: Vraag, antwoord: Antwoord): readonly VraagWeigering[] {
  return metVraag(vraag, conceptWeigeringen(vraag, antwoord));
}

/**
 * Can this answer be submitted? All that `controleerConcept` asks, and complete. Refuses also with `ANTWOORD_ONTBREEKT` (empty),
 * `CEL_ONTBREEKT` (a row that isn't finished) and `TOELICHTING_ONTBREEKT` (no explanation, and not to be explained in the conversation either).
 */
export function controleerAntwoord(vraag: Vraag, antwoord: Antwoord): readonly VraagWeigering[] {
  const concept = conceptWeigeringen(vraag, antwoord);
  return metVraag(vraag, concept.length > 0 ? concept : volledigheidWeigeringen(vraag, antwoord));
}

function conceptWeigeringen(vraag: Vraag, antwoord: Antwoord): readonly Weigering[] {
  const params = { vraag: vraag.code };
  if (isMondeling(antwoord) && !vraag.magMondeling) return [{ code: 'MONDELING_NIET_MOGELIJK', params }];
  if (antwoord.soort === 'MONDELING') return [];
  if (antwoord.soort === 'JN' && vraag.type === 'JN') return tekstWeigeringen(vraag.code, antwoord.toelichting ?? '');
  if (antwoord.soort === 'T' && vraag.type === 'T') return tekstWeigeringen(vraag.code, antwoord.tekst);
  if (antwoord.soort === 'L' && vraag.type === 'L') return rijenWeigeringen(vraag, antwoord.rijen);
  if (antwoord.soort === 'K' && vraag.type === 'K' && vraag.opties.some(({ code }) => code === antwoord.keuze)) return [];
  if (antwoord.soort === 'VERKLARING' && vraag.type === 'VERKLARING') return [];
  return [{ code: 'ANTWOORD_ONJUIST', params }];
}

function volledigheidWeigeringen(vraag: Vraag, antwoord: Antwoord): readonly Weigering[] {
  const params = { vraag: vraag.code };
  if (antwoord.soort === 'L' && vraag.type === 'L') return onvolledigeRijen(vraag, antwoord.rijen);
  if (antwoord.soort === 'T' && antwoord.tekst.trim() === '') return [{ code: 'ANTWOORD_ONTBREEKT', params }];
  if (antwoord.soort === 'JN' && vraag.type === 'JN' && vraagtToelichting(vraag, antwoord.waarde)) {
    const explained = antwoord.mondeling === true || (antwoord.toelichting ?? '').trim() !== '';
    return explained ? [] : [{ code: 'TOELICHTING_ONTBREEKT', params: { ...params, antwoord: antwoord.waarde ? 'ja' : 'nee' } }];
  }
  return [];
}

/** Does this answer to a yes/no question ask for an explanation? */
export function vraagtToelichting({ toelichtingBij }: Pick<JaNeeVraag, 'toelichtingBij'>, waarde: boolean): boolean {
  return waarde === (toelichtingBij === 'JA');
}

function tekstWeigeringen(vraag: VraagCode, tekst: string): readonly Weigering[] {
  if (tekst.length > MAX_TEKST) return [{ code: 'ANTWOORD_TE_LANG', params: { vraag, maximum: MAX_TEKST } }];
  return verbodenGegevensWeigeringen(tekst);
}

function metVraag({ code }: Vraag, weigeringen: readonly Weigering[]): readonly VraagWeigering[] {
  return weigeringen.map((weigering) => ({ ...weigering, vraag: code }));
}
