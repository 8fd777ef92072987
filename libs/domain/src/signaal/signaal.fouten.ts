import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const signaalFouten = {
  SIGNAAL_AL_AFGEHANDELD: {
    soort: 'STAND',
    titel: 'Dit signaal is al afgehandeld',
    uitleg: 'U hoeft niets meer te doen. De tekst van het signaal is gewist.',
  },
} as const satisfies Record<string, FoutUitleg>;
