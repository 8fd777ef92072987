import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const uitkomstFouten = {
  BENOEMINGSDATUM_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'De datum van de benoeming ontbreekt',
    uitleg: 'Vul de dag in waarop de benoeming is besloten.',
  },
  BENOEMINGSDATUM_NIET_NODIG: {
    soort: 'INVOER',
    titel: 'Hier hoort geen datum van benoeming bij',
    uitleg: 'Laat de datum weg, of kies de uitkomst benoemd.',
  },
  BESLUIT_REF_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'De verwijzing naar het besluit ontbreekt',
    uitleg: 'Vul in waar het besluit te vinden is, bijvoorbeeld het nummer van het raadsbesluit.',
  },
  DATUM_VOOR_BENOEMING: {
    soort: 'INVOER',
    titel: 'Deze datum ligt vóór de benoeming',
    uitleg: 'Vul een datum in op of na de dag van de benoeming.',
  },
} as const satisfies Record<string, FoutUitleg>;
