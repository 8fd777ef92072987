import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const waarnemingFouten = {
  WAARNEMINGSGROND_ONBEKEND: {
    soort: 'REGEL',
    titel: 'Deze grond bestaat niet bij uw organisatie',
    uitleg: 'Kies een van de gronden voor waarneming die bij uw organisatie horen.',
  },
  WAARNEMING_PERIODE_ONJUIST: {
    soort: 'REGEL',
    titel: 'Deze periode kan niet',
    uitleg: 'De waarneming begint vandaag of later, en eindigt op of na de dag waarop zij begint.',
  },
  WAARNEMING_LATEN_VOORZIEN: {
    soort: 'REGEL',
    titel: 'Laat in de waarneming voorzien',
    uitleg: '{voorziening} Leg die waarneming daarna hier vast.',
  },
  WAARNEMING_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Deze waarneming bestaat niet, loopt niet meer of is nog niet begonnen.',
  },
  WAARNEMER_ONBEKEND: {
    soort: 'REGEL',
    titel: 'Deze persoon kan niet waarnemen',
    uitleg: 'Kies iemand anders dan de huidige opdrachtgever, die de beheerder bij uw organisatie heeft aangemeld.',
  },
} as const satisfies Record<string, FoutUitleg>;
