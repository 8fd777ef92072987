import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const formatieFouten = {
  FORMATIE_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Deze formatie bestaat niet',
    uitleg: 'Wij kunnen deze formatie niet vinden. Kies een formatie uit de lijst, of maak eerst een nieuwe.',
  },
  FORMATIE_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'De formatie ontbreekt',
    uitleg: 'Een toetsing na verkiezingen hoort bij een formatie. Maak eerst de formatie, en kies die bij deze toetsing.',
  },
  FORMATIE_NIET_VAN_TOEPASSING: {
    soort: 'REGEL',
    titel: 'Deze toetsing hoort niet bij een formatie',
    uitleg: 'Alleen een benoeming na verkiezingen of een herbenoeming kan bij een formatie horen. Laat de formatie weg.',
  },
  ONGELIJKE_VERSIE: {
    soort: 'REGEL',
    titel: 'Kandidaten van één formatie worden gelijk behandeld',
    uitleg:
      'De andere kandidaten van deze formatie hebben een andere vragenlijst, documentenlijst of andere termijnen. Kies dezelfde, of leg een reden vast voor het verschil.',
  },
  RAADSDATUM_VAN_FORMATIE: {
    soort: 'REGEL',
    titel: 'De datum geldt voor de hele formatie',
    uitleg: 'Alle kandidaten van een formatie hebben dezelfde raadsdatum. Verplaats de datum van de formatie.',
  },
  VERSIE_NIET_TE_KIEZEN: {
    soort: 'REGEL',
    titel: 'Deze versie kunt u niet kiezen',
    uitleg: 'Een nieuwe toetsing krijgt de nieuwste vragenlijst en documentenlijst. Alleen binnen een formatie kunt u daarvan afwijken.',
  },
  PLANNING_ZONDER_RAADSDATUM: {
    soort: 'REGEL',
    titel: 'Er is geen vergadering om naartoe te plannen',
    uitleg: 'Bij een herijking is er geen raadsdatum. Kijk bij de termijnen wat wanneer klaar moet zijn.',
  },
  FORMATEUR_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Deze formateur is niet aan de formatie gekoppeld.' },
  FORMATEUR_IS_KANDIDAAT: {
    soort: 'REGEL',
    titel: 'Deze persoon is zelf kandidaat',
    uitleg: 'Wie kandidaat is in een formatie, kan de andere kandidaten daarvan niet volgen. Kies iemand anders.',
  },
} as const satisfies Record<string, FoutUitleg>;
