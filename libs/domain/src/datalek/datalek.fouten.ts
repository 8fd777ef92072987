import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const datalekFouten = {
  DATALEK_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Dit datalek bestaat niet, of er is al over besloten.' },
  DATALEK_REDEN_ONJUIST: {
    soort: 'INVOER',
    titel: 'De reden past niet',
    uitleg: 'Geef een reden als melden niet nodig is. Laat de reden weg als u het datalek hebt gemeld.',
  },
  DATALEK_MOET_GEMELD: {
    soort: 'REGEL',
    titel: 'Dit datalek moet worden gemeld',
    uitleg: 'Het risico voor de kandidaat is hoog. Meld het datalek bij de toezichthouder.',
  },
  DATALEK_VERTRAGING_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'De reden van de vertraging ontbreekt',
    uitleg: 'De termijn om te melden is voorbij. Schrijf op waarom de melding later is gedaan.',
  },
  DATALEK_AL_GEKOPPELD: {
    soort: 'STAND',
    titel: 'Al vastgelegd',
    uitleg: 'Dit datalek is al aan deze toetsing gekoppeld, of de kandidaat is al geïnformeerd.',
  },
} as const satisfies Record<string, FoutUitleg>;
