import type { OmgevingBestand } from './omgeving-bestand.js';
import { PERSONEN } from './people.js';
import { rolnamen } from './sign-in/chooser.page.js';

/** What is printed when everything runs: addresses, who can sign in, and how to stop. */
export function welcome(omgeving: OmgevingBestand, seconds: number, eigenAanmelden: boolean): string {
  const addresses: readonly (readonly [string, string | undefined])[] = [
    ['Toepassing', omgeving.api],
    ['API-documentatie', omgeving.docs],
    ['Aanmelden', omgeving.aanmelden],
    ['E-mail lezen', omgeving.mail],
    ['Virusscanner', omgeving.virusscan ?? 'geen: bestanden worden hier niet gescand'],
    ['Gegevens en logs', omgeving.dataMap],
  ];
  const people = PERSONEN.map((persoon) => [persoon.account, persoon.naam, rolnamen(persoon), persoon.organisatie.naam]);
  return [
    '',
    `Het systeem draait (gestart in ${seconds.toFixed(1).replace('.', ',')} s).`,
    '',
    ...table(addresses.flatMap(([naam, adres]) => (adres === undefined ? [] : [[naam, adres]]))),
    '',
    ...(eigenAanmelden
      ? ['Wie kan aanmelden (verzonnen personen, geen wachtwoord):', '', ...table([['Account', 'Naam', 'Rol', 'Organisatie'], ...people])]
      : [`Aanmelden gaat via ${omgeving.aanmelden}.`]),
    '',
    'Voor programma’s: npm run omgeving, en npm run --silent token -- <account>',
    'Stoppen: Ctrl-C. Een volgende start gaat verder met dezelfde gegevens.',
    '',
  ].join('\n');
}

/** Rows as text in columns. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
