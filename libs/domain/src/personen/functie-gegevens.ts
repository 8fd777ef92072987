import { type MedewerkerRol, vraagtBevestiging } from './rollen.rules.js';

export type FunctieWijze = 'GEGEVEN' | 'VOORGESTELD' | 'ONTNOMEN';

/** An event holds no list, so each function has a key of its own in the evidence of a change. */
export const FUNCTIE_SLEUTELS: Readonly<Record<MedewerkerRol, string>> = {
  OPDRACHTGEVER: 'opdrachtgever',
  ADVISEUR: 'adviseur',
  TOETSER: 'toetser',
  KABINET: 'kabinet',
  GRIFFIER: 'griffier',
  BEHEERDER: 'beheerder',
  FG: 'fg',
  AUDITOR: 'auditor',
  UITVRAAG_BEANTWOORDER: 'uitvraag',
  FORMATEUR: 'formateur',
};

/** What was done with which function, for the event of the change. */
export function functieGegevens(gegeven: readonly MedewerkerRol[], ontnomen: readonly MedewerkerRol[] = []): Record<string, FunctieWijze> {
  return Object.fromEntries([
    ...gegeven.map((rol) => [FUNCTIE_SLEUTELS[rol], vraagtBevestiging(rol) ? 'VOORGESTELD' : 'GEGEVEN'] as const),
    ...ontnomen.map((rol) => [FUNCTIE_SLEUTELS[rol], 'ONTNOMEN'] as const),
  ]);
}
