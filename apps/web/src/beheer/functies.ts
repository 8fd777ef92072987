import { MEDEWERKER_ROLLEN } from '#domain/personen/rollen.rules.js';
import type { Keuze } from '../formulier/veld-invoer.js';
import { woord } from '../woorden/woorden.js';

const UITLEG: Readonly<Record<string, string>> = {
  OPDRACHTGEVER: 'geeft opdracht en ondertekent het advies. Een ander moet deze functie bevestigen.',
  ADVISEUR: 'doet het onderzoek, alleen in toetsingen waaraan hij is toegewezen.',
  TOETSER: 'kijkt het werk van de adviseur na.',
  KABINET: 'regelt het verloop en de planning; ziet geen antwoorden.',
  GRIFFIER: 'ontvangt de brief en legt de uitkomst vast. Gaat niet samen met opdrachtgever, adviseur, toetser of kabinet.',
  BEHEERDER: 'regelt mensen en functies. Gaat met geen andere functie samen.',
  FG: 'houdt toezicht op persoonsgegevens. Een ander moet deze functie bevestigen.',
  AUDITOR: 'kijkt het verloop na, zonder namen. Gaat met geen andere functie samen.',
  UITVRAAG_BEANTWOORDER: 'beantwoordt vragen over het eigen vakgebied.',
  FORMATEUR: 'ziet alleen of een toetsing loopt of klaar is.',
};

/** The functions that can be given, and what each is for. */
export const FUNCTIE_KEUZES: readonly Keuze[] = MEDEWERKER_ROLLEN.map((rol) => ({
  waarde: rol,
  naam: woord(rol),
  ...(UITLEG[rol] === undefined ? {} : { uitleg: UITLEG[rol] }),
}));

export const functies = (rollen: readonly string[]): string => (rollen.length === 0 ? 'Geen functie' : rollen.map(woord).join(', '));
