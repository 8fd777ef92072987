import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const bureauFouten = {
  BUREAU_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Dit bureau bestaat niet. Kies een bureau uit de lijst.' },
  WPBR_VERLOPEN: {
    soort: 'REGEL',
    titel: 'De vergunning is verlopen',
    uitleg: 'De Wpbr-vergunning van het bureau geldt vandaag niet. Vraag de beheerder om de nieuwe datum, of wijs iemand anders toe.',
  },
} as const satisfies Record<string, FoutUitleg>;
