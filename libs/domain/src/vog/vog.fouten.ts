import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const vogFouten = {
  VOG_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Er is geen gecontroleerde VOG',
    uitleg: 'Zonder gecontroleerde VOG kan iemand niet worden benoemd. Niemand kan hiervan afwijken. Laat eerst de VOG controleren.',
  },
  VOG_VERLOPEN: {
    soort: 'REGEL',
    titel: 'De VOG is niet geldig op deze datum',
    uitleg: 'De VOG is op de dag van de benoeming te oud, of pas daarna afgegeven. Vraag een nieuwe VOG aan of kies een andere datum.',
  },
  VOG_NIET_ECHT: {
    soort: 'REGEL',
    titel: 'De echtheid van de VOG staat niet vast',
    uitleg: 'Controleer de VOG met het controlemiddel van de overheid. Lukt dat niet, keur de VOG dan af.',
  },
  VOG_PROFIEL_ONJUIST: {
    soort: 'REGEL',
    titel: 'De VOG heeft een verkeerd profiel',
    uitleg: 'Deze VOG is voor een ander doel aangevraagd. De kandidaat moet een nieuwe VOG aanvragen.',
  },
  VOG_PERSOON_ONJUIST: {
    soort: 'REGEL',
    titel: 'De VOG hoort niet bij deze kandidaat',
    uitleg: 'De naam of de geboortedatum klopt niet. De kandidaat moet een VOG op eigen naam laten zien.',
  },
  VOG_FUNCTIE_ONJUIST: {
    soort: 'REGEL',
    titel: 'De VOG is voor een andere functie',
    uitleg: 'De functie op de VOG klopt niet. De kandidaat moet een nieuwe VOG aanvragen.',
  },
  VOG_ORGANISATIE_ONJUIST: {
    soort: 'REGEL',
    titel: 'De VOG is voor een andere organisatie',
    uitleg: 'De organisatie op de VOG klopt niet. De kandidaat moet een nieuwe VOG aanvragen.',
  },
  VOG_DATUM_ONJUIST: {
    soort: 'INVOER',
    titel: 'De datum van de VOG klopt niet',
    uitleg: 'De VOG kan niet na vandaag zijn afgegeven. Kijk de datum na.',
  },
  VOG_OVERGANG_NIET_TOEGESTAAN: {
    soort: 'STAND',
    titel: 'Dit kan nu niet met de VOG',
    uitleg: 'De VOG staat nu op ‘{van}’. Kijk bij de stappen wat er met de VOG aan de beurt is.',
  },
  VOG_BESTAND_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'De VOG is nog niet geüpload',
    uitleg: 'Upload eerst uw VOG. Lever hem daarna in.',
  },
  TWEEDE_LEZER_NIET_NODIG: {
    soort: 'REGEL',
    titel: 'Een tweede lezer is hier niet nodig',
    uitleg:
      'Alleen op Bonaire, Sint Eustatius en Saba leest een tweede lezer mee, omdat de gezaghebber daar zelf over de VOG beslist. Vraagt deze toetsing geen VOG, dan is een tweede lezer niet nodig.',
  },
  ROLVERMENGING_BES: {
    soort: 'REGEL',
    titel: 'De gezaghebber mag dit niet alleen doen',
    uitleg:
      'De gezaghebber beslist zelf over de VOG. Laat iemand anders de VOG controleren, en leg een tweede lezer vast voordat het advies wordt ondertekend.',
  },
} as const satisfies Record<string, FoutUitleg>;
