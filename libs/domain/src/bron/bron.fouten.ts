import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const bronFouten = {
  BRON_ONBRUIKBAAR: {
    soort: 'REGEL',
    titel: 'Deze bron mag niet worden gebruikt',
    uitleg: 'Het is niet zeker dat de bron over de kandidaat gaat, of de bron gaat over iets dat wij niet mogen vastleggen.',
  },
} as const satisfies Record<string, FoutUitleg>;
