import { toIsoDate } from '#domain/kalender/iso-date.js';
import type { Antwoord, Rij } from '#domain/vragenlijst/antwoord.js';
import type { Kolom, Optie, Vraag } from '#domain/vragenlijst/vraag.js';
import { datumVoluit } from '#report/datum.js';

/** An answer in words, as it was given: with the labels of its question, where that is known. */
export function antwoordTekst(antwoord: Antwoord | null, vraag?: Vraag): string {
  if (antwoord === null) return 'Niet beantwoord';
  switch (antwoord.soort) {
    case 'JN':
      return [antwoord.waarde ? 'Ja' : 'Nee', antwoord.toelichting ?? '', antwoord.mondeling === true ? 'Wordt mondeling toegelicht' : '']
        .filter((deel) => deel !== '')
        .join('\n');
    case 'L':
      return antwoord.rijen.length === 0
        ? 'Niets'
        : antwoord.rijen.map((rij) => rijTekst(rij, vraag?.type === 'L' ? vraag.kolommen : [])).join('\n');
    case 'K':
      return keuzeTekst(antwoord.keuze, vraag?.type === 'K' ? vraag.opties : []);
    case 'T':
      return antwoord.tekst;
    case 'VERKLARING':
      return 'Akkoord';
    case 'MONDELING':
      return 'Wordt mondeling toegelicht';
  }
}

const keuzeTekst = (keuze: string, opties: readonly Optie[]): string => opties.find(({ code }) => code === keuze)?.label ?? keuze;

const rijTekst = (rij: Rij, kolommen: readonly Kolom[]): string =>
  Object.entries(rij)
    .map(([code, waarde]) => {
      const kolom = kolommen.find((een) => een.code === code);
      return `${kolom?.label ?? code}: ${celTekst(waarde, kolom)}`;
    })
    .join('; ');

function celTekst(waarde: string | boolean, kolom: Kolom | undefined): string {
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee';
  if (kolom?.soort === 'KEUZE') return keuzeTekst(waarde, kolom.opties);
  return kolom?.soort === 'DATUM' && /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? datumVoluit(toIsoDate(waarde)) : waarde;
}
