import type { FoutUitleg } from '../fout/fout-uitleg.js';

/** What an uploaded file turns out to hold. `{wat}` is one of our own descriptions, never content of the file. */
export const bestandFouten = {
  BESTAND_ACTIEF: {
    soort: 'INVOER',
    titel: 'In dit bestand zit iets dat niet mag',
    uitleg:
      'In het bestand zit {wat}. Dat is niet veilig. Sla het document opnieuw op als PDF, zonder formulier, script of bijlage, en probeer het nog een keer.',
  },
  BESTAND_VERSLEUTELD: {
    soort: 'INVOER',
    titel: 'Dit bestand is beveiligd',
    uitleg:
      'Wij kunnen het bestand niet controleren. Sla het op zonder wachtwoord en zonder andere beveiliging, en probeer het nog een keer.',
  },
  BESTAND_DUBBEL: {
    soort: 'INVOER',
    titel: 'Dit bestand is niet wat het zegt te zijn',
    uitleg: 'In het bestand zit {wat}. Open het document, sla het opnieuw op en probeer het nog een keer.',
  },
  BESTAND_TE_GROOT_UITGEPAKT: {
    soort: 'TE_GROOT',
    titel: 'Er zit te veel in dit bestand',
    uitleg: 'Het bestand heeft {wat}. Maak het document kleiner of deel het op, en probeer het nog een keer.',
  },
  BESTAND_NIET_LEESBAAR: {
    soort: 'INVOER',
    titel: 'Wij kunnen dit bestand niet lezen',
    uitleg: 'Het bestand is beschadigd of te ingewikkeld. Open het document, sla het opnieuw op als PDF en probeer het nog een keer.',
  },
  VOORBEELD_NIET_MOGELIJK: {
    soort: 'REGEL',
    titel: 'Hiervan is geen voorbeeld',
    uitleg: 'Van dit bestand of deze bladzijde kunnen wij geen voorbeeld laten zien. Download het bestand om het te bekijken.',
  },
} as const satisfies Record<string, FoutUitleg>;
