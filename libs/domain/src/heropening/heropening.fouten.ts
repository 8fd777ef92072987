import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const heropeningFouten = {
  HEROPENEN_ZONDER_MEDEWERKING: {
    soort: 'REGEL',
    titel: 'Heropenen kan niet zonder medewerking',
    uitleg: 'De kandidaat heeft zich teruggetrokken of werkte niet mee. Start een nieuwe toetsing als de kandidaat alsnog mee wil doen.',
  },
  HEROPENEN_NA_BENOEMING: {
    soort: 'REGEL',
    titel: 'De kandidaat is benoemd',
    uitleg: 'Na een benoeming kan de toetsing niet worden heropend. Start een herijking als er iets is veranderd.',
  },
  HEROPENING_REDEN_PAST_NIET: {
    soort: 'REGEL',
    titel: 'Deze reden past niet bij de VOG',
    uitleg: 'De reden ‘{reden}’ past niet: de VOG staat op ‘{vogStatus}’. Kies een andere reden.',
  },
  PORTEFEUILLE_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'De nieuwe portefeuille ontbreekt',
    uitleg: 'Vul de nieuwe portefeuille in. Dat kan en moet alleen als de portefeuille de reden is.',
  },
  CONCLUSIE_VERVALLEN: {
    soort: 'STAND',
    titel: 'De conclusie is vervallen',
    uitleg: 'De toetsing is heropend. De eerdere conclusie geldt niet meer. Wacht op de nieuwe conclusie.',
  },
} as const satisfies Record<string, FoutUitleg>;
