import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const berichtFouten = {
  MAILADRES_ONJUIST: {
    soort: 'INVOER',
    titel: 'Het mailadres klopt niet',
    uitleg: 'Vul één mailadres in, zoals naam@voorbeeld.nl. Gebruik geen spaties, komma’s, haakjes of aanhalingstekens.',
  },
} as const satisfies Record<string, FoutUitleg>;
