import type { Antwoord, Antwoorden } from './antwoord.js';
import type { Vraag } from './vraag.js';

/** A question to talk about in the in-depth interview, because the kandidaat asked for it. It is no finding. */
export interface Agendapunt {
  readonly vraag: string;
  readonly tekst: string;
}

/** What the kandidaat wants to explain in the conversation (S10), in the order of the questions. Of each question his last word counts. */
export function agendapunten(
  antwoorden: Antwoorden,
  aanvullingen: readonly { readonly vraag: string; readonly antwoord: Antwoord }[],
  vragen: readonly Vraag[],
): readonly Agendapunt[] {
  return vragen.flatMap(({ code, tekst }) => {
    const laatste = aanvullingen.findLast(({ vraag }) => vraag === code)?.antwoord ?? antwoorden[code];
    return laatste !== undefined && isMondeling(laatste) ? [{ vraag: code, tekst }] : [];
  });
}

/** "I will explain this in the conversation". */
export const isMondeling = (antwoord: Antwoord): boolean =>
  antwoord.soort === 'MONDELING' || (antwoord.soort === 'JN' && antwoord.mondeling === true);
