import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const vernietigingFouten = {
  VERNIETIGD: {
    soort: 'WEG',
    titel: 'Deze gegevens zijn vernietigd',
    uitleg: 'De bewaartermijn is voorbij en de gegevens zijn vernietigd. Niemand kan ze meer lezen.',
  },
  BEWAARBELEID_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Het bewaarbeleid is niet volledig',
    uitleg:
      'Leg eerst voor elke bewaarklasse vast bij welke categorie van de selectielijst die hoort. Een geëindigde toetsing heeft ook altijd een datum van vernietiging.',
  },
  VERNIETIGING_NIET_AAN_DE_ORDE: {
    soort: 'STAND',
    titel: 'Vernietigen kan nu niet',
    uitleg: 'Er loopt geen bewaartermijn waarna deze gegevens worden vernietigd. Kijk in het bewaarplan wanneer dat zo is.',
  },
  VERNIETIGING_NIET_AANGEKONDIGD: {
    soort: 'STAND',
    titel: 'De vernietiging is nog niet aangekondigd',
    uitleg: 'De kandidaat hoort eerst wanneer de gegevens worden vernietigd, en kan dan nog een kopie vragen. Beslis daarna.',
  },
  VERNIETIGING_BESLOTEN: {
    soort: 'STAND',
    titel: 'Er is al besloten tot vernietiging',
    uitleg: 'Het besluit staat vast. U kunt het intrekken zolang de vernietiging niet is begonnen.',
  },
  VERNIETIGING_BEGONNEN: {
    soort: 'STAND',
    titel: 'De vernietiging is begonnen',
    uitleg: 'De gegevens worden vernietigd of zijn vernietigd. Dat kan niet meer worden teruggedraaid.',
  },
  VERNIETIGING_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Dit besluit tot vernietiging bestaat niet.' },
  VERNIETIGING_ZONDER_BESLUIT: {
    soort: 'REGEL',
    titel: 'Er is geen besluit tot vernietiging',
    uitleg: 'Een toetsing wordt alleen vernietigd na een besluit van de opdrachtgever.',
  },
  AVG_VERZOEK_OPEN: {
    soort: 'REGEL',
    titel: 'Er is nog een verzoek van de kandidaat',
    uitleg: 'Beantwoord eerst het verzoek van de kandidaat over zijn gegevens. Daarna kunt u besluiten tot vernietiging.',
  },
} as const satisfies Record<string, FoutUitleg>;
