import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const rapportFouten = {
  TOETS_ONVOLLEDIG: {
    soort: 'REGEL',
    titel: 'De toets is nog niet klaar',
    uitleg: 'Bevestig eerst alle onderdelen van de toets. Er staan er nog {aantal} open.',
  },
  OORDEEL_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Nog niet alle eisen zijn beoordeeld',
    uitleg: 'Beoordeel eerst alle eisen die de wet aan de benoeming stelt.',
  },
  REDEN_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'Er ontbreekt een reden',
    uitleg: 'Schrijf bij elke stap of elk stuk dat ontbreekt op waarom dat zo is.',
  },
  CORRECTIE_ONBEKENDE_BEVINDING: {
    soort: 'INVOER',
    titel: 'Deze bevinding staat niet in het rapport',
    uitleg: 'Bevinding {nummer} staat niet in het rapport, of u noemt die twee keer. Kijk welke nummers in het rapport staan.',
  },
} as const satisfies Record<string, FoutUitleg>;
