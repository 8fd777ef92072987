import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const uitnodigingFouten = {
  UITNODIGING_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Deze link kennen wij niet',
    uitleg: 'Deze link werkt niet. Kopieer de hele link uit de e-mail, of vraag uw contactpersoon om een nieuwe.',
  },
  UITNODIGING_GEBRUIKT: {
    soort: 'STAND',
    titel: 'Deze link is al gebruikt',
    uitleg:
      'Deze link is al gebruikt. Meld u aan met het account dat u toen koos. Hebt u de link niet zelf gebruikt? Bel dan uw contactpersoon.',
  },
  UITNODIGING_VERLOPEN: {
    soort: 'STAND',
    titel: 'Deze link geldt niet meer',
    uitleg: 'Deze link geldt niet meer. Vraag uw contactpersoon om een nieuwe.',
  },
  UITNODIGING_VAN_ANDER: {
    soort: 'NIET_BEVOEGD',
    titel: 'Deze link is voor iemand anders',
    uitleg: 'U bent aangemeld met een account dat al bij iemand anders hoort. Meld u af, open de link opnieuw en kies uw eigen account.',
  },
} as const satisfies Record<string, FoutUitleg>;
