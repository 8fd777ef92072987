import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const bevindingFouten = {
  ONJUIST_ANTWOORD_IN_RC_11: {
    soort: 'REGEL',
    titel: 'Een onjuist antwoord hoort bij een ander onderwerp',
    uitleg:
      'Leg bevinding {nummer} vast bij het onderwerp RC-11 (normbesef en transparantie). Gaat het ook ergens anders over? Maak daarvan een eigen bevinding.',
  },
  BEVINDING_ZONDER_BRON: {
    soort: 'REGEL',
    titel: 'Een bevinding heeft geen bron',
    uitleg: 'Noem bij bevinding {nummer} ten minste één bron.',
  },
  BEVINDING_ZONDER_FEIT: {
    soort: 'INVOER',
    titel: 'Een bevinding heeft geen feit',
    uitleg: 'Schrijf bij bevinding {nummer} eerst op wat het feit is.',
  },
  BEWIJSKRACHT_TE_HOOG: {
    soort: 'REGEL',
    titel: 'De bewijskracht is te hoog',
    uitleg: 'De bronnen van bevinding {nummer} geven hoogstens bewijskracht {hoogste}. Kies die, of noem meer bronnen.',
  },
} as const satisfies Record<string, FoutUitleg>;
