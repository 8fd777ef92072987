import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const termijnFouten = {
  TERMIJNPROFIEL_ONBEKEND: {
    soort: 'INVOER',
    titel: 'Dit termijnprofiel bestaat niet',
    uitleg: 'Kies een termijnprofiel uit de lijst.',
  },
  TERMIJN_TE_KORT: {
    soort: 'REGEL',
    titel: 'Deze termijn is te kort',
    uitleg: 'Termijn {termijn} mag niet korter zijn dan het minimum. Kies een langere termijn.',
  },
  TERMIJN_NIET_VERLENGBAAR: {
    soort: 'REGEL',
    titel: 'Deze termijn kan niet (nog een keer) langer worden',
    uitleg: 'Deze termijn kan niet (nog een keer) worden verlengd. Kijk in de planning tot wanneer u de tijd hebt.',
  },
} as const satisfies Record<string, FoutUitleg>;
