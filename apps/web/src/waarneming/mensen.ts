import { useLees } from '../api/lees.js';
import type { Keuze } from '../formulier/veld-invoer.js';
import { FUNCTIE } from '../woorden/codes.js';

/** Who can be chosen to stand in for the opdrachtgever, by name and function; undefined as long as they were not read. */
export function useWaarnemers(): readonly Keuze[] | undefined {
  return useLees('/waarnemingen/waarnemers').data?.map(({ persoonId, naam, rollen }) => ({
    waarde: persoonId,
    naam,
    uitleg: rollen.map((rol) => FUNCTIE[rol] ?? rol).join(', '),
  }));
}

/** Who can follow a formatie, by name; undefined as long as they were not read. */
export function useFormateurs(uit: boolean): readonly Keuze[] | undefined {
  return useLees('/medewerkers', { vraag: { rol: 'FORMATEUR' }, uit }).data?.map(({ persoonId, naam }) => ({
    waarde: persoonId,
    naam: naam ?? 'Naam onbekend',
  }));
}
