import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const rapportFouten = {
  TOETS_ONVOLLEDIG: {
    soort: 'REGEL',
    titel: 'De toets is nog niet klaar',
    uitleg: 'Bevestig eerst alle onderdelen van de toets. Er staan er nog {aantal} open.',
  },
  CORRECTIE_ONBEKENDE_BEVINDING: {
    soort: 'INVOER',
    titel: 'Deze bevinding staat niet in het rapport',
    uitleg: 'Bevinding {nummer} staat niet in het rapport, of u noemt die twee keer. Kijk welke nummers in het rapport staan.',
  },
} as const satisfies Record<string, FoutUitleg>;
