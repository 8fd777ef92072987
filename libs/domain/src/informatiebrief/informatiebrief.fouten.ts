import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const informatiebriefFouten = {
  INFORMATIEBRIEF_VEROUDERD: {
    soort: 'REGEL',
    titel: 'De informatiebrief is gewijzigd',
    uitleg: 'Lees eerst de nieuwe informatiebrief. Kies daarna opnieuw of u meewerkt.',
  },
  BRON_NIET_TE_WEIGEREN: {
    soort: 'INVOER',
    titel: 'Deze bron kunt u niet weigeren',
    uitleg: 'Kies alleen uit de bronnen die in de informatiebrief staan als vrijwillig.',
  },
} as const satisfies Record<string, FoutUitleg>;
