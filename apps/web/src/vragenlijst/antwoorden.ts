import type { Schema } from '../api/verzoek.js';

export type Antwoord = Schema['Antwoord'];
export type Vraag = Schema['VraagDto'];
export type Lijst = Schema['VragenlijstDto'];
export type Rij = Readonly<Record<string, unknown>>;

/** Do two answers say the same, in whatever order their parts came? */
export function isZelfde(een: unknown, ander: unknown): boolean {
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) return een === ander;
  const delen = Object.entries(een);
  return (
    Array.isArray(een) === Array.isArray(ander) &&
    delen.length === Object.keys(ander).length &&
    delen.every(([naam, deel]) => Object.hasOwn(ander, naam) && isZelfde(deel, Reflect.get(ander, naam)))
  );
}

export const isMondeling = (antwoord: Antwoord | null | undefined): boolean =>
  antwoord?.soort === 'MONDELING' || (antwoord?.soort === 'JN' && antwoord.mondeling === true);

/** Does this ja or nee ask for an explanation? */
export const vraagtToelichting = ({ toelichtingBij }: Vraag, waarde: boolean | undefined): boolean =>
  waarde !== undefined && waarde === (toelichtingBij === 'JA');

/** The last word on each question: what was added later goes before what was submitted. */
export function laatsteAntwoord(lijst: Lijst, code: string): Antwoord | undefined {
  return lijst.aanvullingen.findLast(({ vraag }) => vraag === code)?.antwoord ?? lijst.antwoorden[code] ?? undefined;
}

/** Is there something to read in it, more than nee or nothing? */
export const heeftInhoud = (antwoord: Antwoord | undefined): boolean =>
  antwoord !== undefined &&
  (isMondeling(antwoord) ||
    antwoord.soort === 'K' ||
    (antwoord.toelichting ?? '') !== '' ||
    (antwoord.tekst ?? '') !== '' ||
    (antwoord.rijen ?? []).length > 0);
