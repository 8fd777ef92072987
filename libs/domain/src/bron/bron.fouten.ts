import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const bronFouten = {
  BRON_ONBRUIKBAAR: {
    soort: 'REGEL',
    titel: 'Deze bron mag niet worden gebruikt',
    uitleg:
      'Het is niet zeker dat de bron over de kandidaat gaat, of de bron gaat over iets dat wij niet mogen vastleggen. Gebruik een andere bron.',
  },
  BRON_GEWEIGERD_DOOR_KANDIDAAT: {
    soort: 'REGEL',
    titel: 'De kandidaat wil deze bron niet',
    uitleg:
      'De kandidaat heeft bij de medewerking gezegd dat u deze bron niet mag gebruiken. Gebruik een andere bron. Dat telt niet tegen de kandidaat.',
  },
} as const satisfies Record<string, FoutUitleg>;
