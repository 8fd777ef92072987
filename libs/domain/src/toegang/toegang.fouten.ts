import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const toegangFouten = {
  AANMELDEN_MISLUKT: {
    soort: 'INVOER',
    titel: 'Aanmelden is niet gelukt',
    uitleg: 'Het aanmelden is niet gelukt of duurde te lang. Ga terug naar de toepassing en meld u opnieuw aan.',
  },
  ACCOUNT_ONBEKEND: {
    soort: 'NIET_BEVOEGD',
    titel: 'Wij kennen dit account niet',
    uitleg:
      'U bent aangemeld, maar dit account hoort niet bij iemand die wij kennen. Gebruik het account van eerder, of open eerst de link uit uw uitnodiging.',
  },
  ZEKERHEID_TE_LAAG: {
    soort: 'NIET_AANGEMELD',
    titel: 'Aangemeld met te weinig zekerheid',
    uitleg:
      'Voor wat u hier doet moeten wij zekerder weten wie u bent. Meld u opnieuw aan met betrouwbaarheidsniveau {zekerheid} of hoger.',
  },
  AANMELDING_TE_OUD: {
    soort: 'NIET_AANGEMELD',
    titel: 'Meld u opnieuw aan',
    uitleg: 'Voor deze handeling moet u kort geleden hebben laten zien wie u bent. Meld u opnieuw aan en doe het binnen 5 minuten.',
  },
  AFMELDING_ONJUIST: {
    soort: 'INVOER',
    titel: 'Afmelding geweigerd',
    uitleg: 'Dit is geen geldige afmelding van onze aanmelddienst, of zij is al verwerkt.',
  },
} as const satisfies Record<string, FoutUitleg>;
