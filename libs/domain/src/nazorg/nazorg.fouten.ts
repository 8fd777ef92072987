import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const nazorgFouten = {
  NAZORG_PUNT_AFGEROND: {
    soort: 'STAND',
    titel: 'Dit is al afgerond',
    uitleg: 'Dit punt van de nazorg staat niet open. Kijk bij de taken wat er nog open staat.',
  },
  NAZORG_CONTROLE_NIET_OPEN: {
    soort: 'STAND',
    titel: 'Er is geen jaarlijkse controle',
    uitleg: 'Bij deze toetsing loopt geen jaarlijkse controle, want er is geen maatregel die doorloopt.',
  },
} as const satisfies Record<string, FoutUitleg>;
