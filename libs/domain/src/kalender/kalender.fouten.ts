import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const kalenderFouten = {
  DATUM_ONGELDIG: {
    soort: 'INVOER',
    titel: 'Deze datum bestaat niet',
    uitleg: 'Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2027-02-25.',
  },
  DATUM_IN_TOEKOMST: {
    soort: 'INVOER',
    titel: 'Deze datum is nog niet geweest',
    uitleg: 'Vul een datum in die niet na vandaag ligt.',
  },
  DATUM_VOOR_BEGIN: {
    soort: 'INVOER',
    titel: 'Deze datum ligt voor het begin van de toetsing',
    uitleg: 'Vul een datum in op of na de dag waarop de toetsing begon.',
  },
  TIJDSTIP_ONGELDIG: {
    soort: 'INVOER',
    titel: 'Dit tijdstip is niet geldig',
    uitleg: 'Schrijf het tijdstip met datum, tijd en tijdzone, bijvoorbeeld 2027-02-25T19:30:00+01:00.',
  },
  TIJDZONE_ONBEKEND: {
    soort: 'INVOER',
    titel: 'Deze tijdzone kennen wij niet',
    uitleg: 'Kies een van deze tijdzones: Europe/Amsterdam, America/Kralendijk of America/Lower_Princes.',
  },
} as const satisfies Record<string, FoutUitleg>;
