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
} as const satisfies Record<string, FoutUitleg>;
