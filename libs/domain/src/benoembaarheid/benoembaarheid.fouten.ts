import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const benoembaarheidFouten = {
  DOELGROEP_NIET_TOEGESTAAN: {
    soort: 'REGEL',
    titel: 'Voor deze functie is geen toetsing mogelijk',
    uitleg:
      '{uitleg} Een toetsing kan alleen voor een wethouder, een gedeputeerde, een lid van het dagelijks bestuur van een waterschap of een eilandgedeputeerde.',
  },
  FUNCTIE_HOORT_NIET_BIJ_ORGANISATIE: {
    soort: 'REGEL',
    titel: 'Deze functie bestaat niet bij uw organisatie',
    uitleg: 'Kies de functie die bij uw organisatie hoort.',
  },
  EIS_ONBEKEND: {
    soort: 'INVOER',
    titel: 'Deze eis geldt hier niet',
    uitleg: 'De eis ‘{eis}’ geldt niet voor deze functie. Laat die weg.',
  },
  EIS_VOLGT_UIT_VOG: {
    soort: 'REGEL',
    titel: 'De VOG wordt apart gecontroleerd',
    uitleg: 'U hoeft de VOG hier niet te beoordelen. Dat gebeurt bij de controle van de VOG.',
  },
  EIS_DUBBEL: {
    soort: 'INVOER',
    titel: 'Deze eis staat er twee keer in',
    uitleg: 'Geef één oordeel over de eis ‘{eis}’.',
  },
  OORDEEL_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Er ontbreekt een oordeel',
    uitleg: 'Geef ook een oordeel over: {eis}.',
  },
  OORDEEL_ONMOGELIJK: {
    soort: 'REGEL',
    titel: 'Dit oordeel past niet bij de eis',
    uitleg: 'Kies voor "{eis}" een van de oordelen die het scherm noemt.',
  },
  ONTHEFFING_NIET_NODIG: {
    soort: 'REGEL',
    titel: 'Hier is geen ontheffing voor nodig',
    uitleg: 'Deze eis is niet beoordeeld als: ontheffing nodig. Kies een eis waarvoor dat wel zo is.',
  },
  ONVERENIGBAARHEID_ZONDER_MAATREGEL: {
    soort: 'REGEL',
    titel: 'Er ontbreekt een maatregel',
    uitleg:
      'De kandidaat heeft een functie die niet met het ambt samengaat. Voeg maatregel BM-01 (functie neerleggen) toe, met als moment: bij de benoeming.',
  },
} as const satisfies Record<string, FoutUitleg>;
