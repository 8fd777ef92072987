import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const gesprekFouten = {
  GESPREK_MET_TE_WEINIG: {
    soort: 'REGEL',
    titel: 'Het gesprek is met twee onderzoekers',
    uitleg: 'Voer het gesprek met twee adviseurs, of met een adviseur en de toetser. Kies de personen die aan deze toetsing werken.',
  },
  GESPREK_ZONDER_DATUM: {
    soort: 'INVOER',
    titel: 'De datum van het gesprek ontbreekt',
    uitleg: 'Vul in op welke dag het gesprek was, of geef aan dat de kandidaat van het gesprek heeft afgezien.',
  },
  GESPREK_AFGEZIEN_MET_DATUM: {
    soort: 'INVOER',
    titel: 'Was er wel of geen gesprek?',
    uitleg: 'Vul een datum in, of geef aan dat de kandidaat van het gesprek heeft afgezien. Niet allebei.',
  },
} as const satisfies Record<string, FoutUitleg>;
