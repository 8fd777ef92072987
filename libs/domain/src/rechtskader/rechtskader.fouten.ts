import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const rechtskaderFouten = {
  BUITEN_WETTELIJKE_REIKWIJDTE: {
    soort: 'REGEL',
    titel: 'De wet laat dit niet toe',
    uitleg: 'Deze vraag of bron mag niet worden gebruikt onder de regels waarmee deze toetsing is gestart.',
  },
} as const satisfies Record<string, FoutUitleg>;
