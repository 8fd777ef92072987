import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const planningFouten = {
  RAADSDATUM_NIET_VAN_TOEPASSING: {
    soort: 'REGEL',
    titel: 'Hier hoort geen raadsdatum bij',
    uitleg: 'Bij een herijking wordt niemand benoemd. Laat de raadsdatum weg.',
  },
  RAADSDATUM_VOOR_START: {
    soort: 'REGEL',
    titel: 'De vergadering is voor de start',
    uitleg: 'De vergadering van {raadsdatum} is voor de start op {start}. Kies een latere vergadering of een eerdere start.',
  },
  RAADSDATUM_TE_VER: {
    soort: 'REGEL',
    titel: 'De vergadering is te ver weg',
    uitleg: 'De vergadering is meer dan twee jaar na de start. Kies een eerdere vergadering of een latere start.',
  },
} as const satisfies Record<string, FoutUitleg>;
