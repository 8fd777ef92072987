import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const voorbehoudFouten = {
  AANVULRONDES_NIET_OP: {
    soort: 'REGEL',
    titel: 'De kandidaat kan nog aanvullen',
    uitleg: 'Vraag de kandidaat eerst twee keer om aan te vullen. Pas daarna beslist de opdrachtgever of het zonder kan.',
  },
  AANVULTERMIJN_LOOPT: {
    soort: 'REGEL',
    titel: 'De kandidaat heeft nog tijd om aan te vullen',
    uitleg: 'Wacht tot de termijn voorbij is, of tot de kandidaat laat weten dat de aanvulling klaar is.',
  },
  DOCUMENTEN_NIETS_OPEN: {
    soort: 'REGEL',
    titel: 'Er ontbreken geen documenten',
    uitleg: 'Alle documenten zijn er en zijn beoordeeld. U kunt de documenten afronden.',
  },
  VOORBEHOUD_LEEG: {
    soort: 'INVOER',
    titel: 'U noemt niet wat ontbreekt',
    uitleg: 'Noem de vragen of de documenten die ontbreken. Die komen in het rapport.',
  },
  VOORBEHOUD_AL_GEVRAAGD: {
    soort: 'STAND',
    titel: 'Dit ligt al bij de opdrachtgever',
    uitleg: 'De opdrachtgever moet hierover nog beslissen. Wacht op die beslissing.',
  },
  VOORBEHOUD_NIET_GEVRAAGD: {
    soort: 'STAND',
    titel: 'Er is niets om over te beslissen',
    uitleg: 'De adviseur heeft niet gevraagd om door te gaan zonder antwoorden of documenten.',
  },
} as const satisfies Record<string, FoutUitleg>;
