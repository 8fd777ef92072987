import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const risicoFouten = {
  RISICO_CATEGORIE_ZONDER_SCORE: {
    soort: 'REGEL',
    titel: 'Deze categorie krijgt geen score',
    uitleg: 'De eisen van de wet (RC-00) beoordeelt u bij de benoembaarheid. Kies voor risico {nummer} een andere categorie.',
  },
  RISICO_SCORE_ONGELDIG: {
    soort: 'INVOER',
    titel: 'De score klopt niet',
    uitleg: 'Kans en impact van risico {nummer} zijn hele getallen van 1 tot en met 5. Verbeter die.',
  },
  NETTO_HOGER_DAN_BRUTO: {
    soort: 'REGEL',
    titel: 'Het restrisico is te hoog',
    uitleg: 'Het restrisico van risico {nummer} kan niet hoger zijn dan het risico zonder maatregelen. Kies een lagere kans of impact.',
  },
  NETTO_ZONDER_MAATREGEL: {
    soort: 'REGEL',
    titel: 'Het restrisico kan nog niet lager zijn',
    uitleg: 'Het restrisico van risico {nummer} mag pas lager zijn als er een maatregel is afgesproken of uitgevoerd.',
  },
  RISICO_ZONDER_BEVINDING: {
    soort: 'REGEL',
    titel: 'Een risico heeft geen bevinding',
    uitleg: 'Koppel risico {nummer} aan ten minste één bevinding.',
  },
  RISICO_ZONDER_MAATREGEL: {
    soort: 'REGEL',
    titel: 'Een hoog risico heeft geen maatregel',
    uitleg: 'Stel bij risico {nummer} een maatregel voor, of leg uit waarom geen maatregel kan helpen.',
  },
} as const satisfies Record<string, FoutUitleg>;
