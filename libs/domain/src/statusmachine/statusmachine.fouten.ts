import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const statusmachineFouten = {
  STATUS_OVERGANG_ONGELDIG: {
    soort: 'STAND',
    titel: 'Dit kan nu niet',
    uitleg: 'Dit kan niet van ‘{van}’ naar ‘{naar}’. Ververs de pagina en kijk wat de laatste stand is.',
  },
} as const satisfies Record<string, FoutUitleg>;
