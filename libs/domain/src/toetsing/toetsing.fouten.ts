import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const toetsingFouten = {
  TOETSING_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Wij kunnen dit niet vinden. Controleer het adres, of vraag de opdrachtgever of u toegang hebt.',
  },
} as const satisfies Record<string, FoutUitleg>;
