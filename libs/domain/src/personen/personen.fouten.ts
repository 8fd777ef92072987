import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const personenFouten = {
  PERSOON_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Deze persoon werkt niet bij uw organisatie. Kies iemand uit de lijst.',
  },
  PERSOON_BESTAAT_AL: {
    soort: 'STAND',
    titel: 'Deze persoon staat al in de lijst',
    uitleg: 'Er is al iemand met dit e-mailadres. Zoek die persoon op en wijzig de functies.',
  },
  AANMELDING_BEZET: {
    soort: 'STAND',
    titel: 'Dit account is al in gebruik',
    uitleg: 'Dit account hoort al bij iemand van uw organisatie. Kies een ander account.',
  },
  AANMELDING_BESTAAT_AL: {
    soort: 'STAND',
    titel: 'Deze persoon heeft al een account',
    uitleg: 'Deze persoon kan zich al aanmelden. Moet hij een ander account gebruiken? Maak hem dan eerst los van dit account.',
  },
  PERSOON_GEBLOKKEERD: {
    soort: 'STAND',
    titel: 'Deze persoon is geblokkeerd',
    uitleg: 'Deze persoon kan zich niet aanmelden. Haal eerst de blokkade weg.',
  },
  FUNCTIESCHEIDING: {
    soort: 'NIET_BEVOEGD',
    titel: 'Dit moet iemand anders doen',
    uitleg: 'U kunt dit niet voor uzelf doen, en niet goedkeuren wat u zelf hebt gevraagd of voorgesteld. Vraag een ander.',
  },
  ROLCOMBINATIE_NIET_TOEGESTAAN: {
    soort: 'REGEL',
    titel: 'Deze functies gaan niet samen',
    uitleg: 'Eén persoon kan deze functies niet allebei hebben. Kies een van de twee, of geef de andere aan iemand anders.',
  },
  LAATSTE_BEHEERDER: {
    soort: 'STAND',
    titel: 'Er moet een beheerder blijven',
    uitleg: 'Dit is de laatste beheerder van uw organisatie. Wijs eerst een andere beheerder aan.',
  },
  OPDRACHTGEVER_IN_FUNCTIE: {
    soort: 'STAND',
    titel: 'Deze persoon is nu opdrachtgever',
    uitleg: 'Deze functie kan pas weg als iemand anders opdrachtgever is. Leg eerst een waarneming vast.',
  },
  ROL_AL_VOORGESTELD: {
    soort: 'STAND',
    titel: 'Dit is al voorgesteld',
    uitleg: 'Er wacht al een voorstel voor deze persoon en deze functie. Een ander moet dat bevestigen of afwijzen.',
  },
  ROLVOORSTEL_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Dit voorstel bestaat niet, of er is al over besloten.',
  },
} as const satisfies Record<string, FoutUitleg>;
