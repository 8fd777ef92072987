import type { FoutUitleg } from './fout-uitleg.js';

/** Refusals that belong to no step: the shape of a request, who asks, concurrency, and what is wrong on our side. */
export const algemeneFouten = {
  INVOER_ONJUIST: {
    soort: 'INVOER',
    titel: 'De invoer klopt niet',
    uitleg: 'Een of meer gegevens zijn niet goed ingevuld. Verbeter ze en probeer het opnieuw.',
  },
  IDEMPOTENTIE_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'Idempotency-Key ontbreekt',
    uitleg: 'Stuur bij dit verzoek de kop Idempotency-Key mee. Zo voeren wij een handeling nooit twee keer uit.',
  },
  NIET_AANGEMELD: {
    soort: 'NIET_AANGEMELD',
    titel: 'U bent niet aangemeld',
    uitleg: 'U bent niet (meer) aangemeld. Meld u opnieuw aan.',
  },
  GEEN_TOEGANG: {
    soort: 'NIET_BEVOEGD',
    titel: 'Geen toegang',
    uitleg: 'U mag dit niet doen. Vraag de opdrachtgever als u denkt dat dit niet klopt.',
  },
  CSRF_ONJUIST: {
    soort: 'NIET_BEVOEGD',
    titel: 'Verzoek geweigerd',
    uitleg: 'Wij konden niet vaststellen dat dit verzoek van uw eigen scherm komt. Ververs de pagina en probeer het opnieuw.',
  },
  NIET_GEVONDEN: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Wij kunnen dit niet vinden. Controleer het adres.',
  },
  METHODE_NIET_TOEGESTAAN: {
    soort: 'METHODE',
    titel: 'Dit kan hier niet',
    uitleg: 'Deze handeling bestaat niet voor dit adres.',
  },
  TE_TRAAG: {
    soort: 'TE_TRAAG',
    titel: 'Het duurde te lang',
    uitleg: 'Uw verzoek kwam niet op tijd helemaal binnen. Controleer de verbinding en probeer het opnieuw.',
  },
  VERSIE_VEROUDERD: {
    soort: 'VEROUDERD',
    titel: 'Iemand anders was u voor',
    uitleg: 'De gegevens zijn intussen gewijzigd. Bekijk de nieuwe gegevens en doe het daarna opnieuw.',
  },
  TE_GROOT: {
    soort: 'TE_GROOT',
    titel: 'Te groot',
    uitleg: 'Wat u stuurt is te groot. Maak het kleiner en probeer het opnieuw.',
  },
  MEDIATYPE_NIET_ONDERSTEUND: {
    soort: 'MEDIATYPE',
    titel: 'Dit formaat kan niet',
    uitleg: 'Wij kunnen gegevens in dit formaat niet verwerken.',
  },
  IDEMPOTENTIE_HERGEBRUIKT: {
    soort: 'REGEL',
    titel: 'Idempotency-Key is al gebruikt',
    uitleg: 'Deze Idempotency-Key hoort bij een ander verzoek. Gebruik voor elk nieuw verzoek een nieuwe sleutel.',
  },
  IF_MATCH_ONTBREEKT: {
    soort: 'VOORWAARDE_ONTBREEKT',
    titel: 'If-Match ontbreekt',
    uitleg: 'Stuur bij dit verzoek de kop If-Match mee met de versie die u het laatst hebt gezien.',
  },
  TE_VEEL_VERZOEKEN: {
    soort: 'TE_VEEL',
    titel: 'Te veel verzoeken',
    uitleg: 'U doet te veel achter elkaar. Wacht {seconden} seconden en probeer het dan opnieuw.',
  },
  INTERNE_FOUT: {
    soort: 'INTERN',
    titel: 'Er ging iets mis',
    uitleg: 'Er ging bij ons iets mis. Probeer het later opnieuw. Blijft het misgaan? Geef dan de beheerder het nummer van deze melding.',
  },
  TIJDELIJK_NIET_BESCHIKBAAR: {
    soort: 'STORING',
    titel: 'Even niet beschikbaar',
    uitleg: 'Het systeem is even niet beschikbaar. Probeer het over een paar minuten opnieuw.',
  },
} as const satisfies Record<string, FoutUitleg>;
