import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const conflictFouten = {
  BELANGENCONFLICT: {
    soort: 'REGEL',
    titel: 'Deze persoon heeft een belangenconflict',
    uitleg: 'Voor deze persoon is een belangenconflict vastgelegd in deze toetsing. Kies iemand anders.',
  },
  HERBEOORDELING_OPEN: {
    soort: 'STAND',
    titel: 'Er moet nog werk worden herbeoordeeld',
    uitleg:
      'Er zijn nog {aantal} onderdelen van iemand met een belangenconflict. De toetser neemt ze over, of de adviseur doet ze opnieuw. Pas daarna kan dit.',
  },
  HERBEOORDELING_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Dit te herbeoordelen werk bestaat niet, of er is al over beslist.',
  },
  HERBEOORDELING_TE_LAAT: {
    soort: 'REGEL',
    titel: 'Opnieuw doen kan niet meer',
    uitleg: 'De kandidaat is over dit werk gehoord. Neem het werk over, of vraag de opdrachtgever om de toetsing te staken.',
  },
  HERBEOORDELING_NIET_GEDAAN: {
    soort: 'STAND',
    titel: 'Het werk is nog niet opnieuw gedaan',
    uitleg: 'Wijzig of verwijder dit onderdeel, of leg het opnieuw vast. Meld daarna dat het klaar is.',
  },
} as const satisfies Record<string, FoutUitleg>;
