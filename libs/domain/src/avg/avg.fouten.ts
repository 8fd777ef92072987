import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const avgFouten = {
  VERKLARING_NIET_MOGELIJK: {
    soort: 'STAND',
    titel: 'U kunt hier geen verklaring toevoegen',
    uitleg: 'Een verklaring hoort bij een verzoek om verbetering dat niet of maar voor een deel is ingewilligd.',
  },
  VERKLARING_AL_GEGEVEN: {
    soort: 'STAND',
    titel: 'Er is al een verklaring',
    uitleg: 'U kunt bij een verzoek één verklaring toevoegen. Die blijft staan zoals u die gaf.',
  },
  BEPERKING_GELDT: {
    soort: 'REGEL',
    titel: 'Het gebruik van deze gegevens is beperkt',
    uitleg:
      'De kandidaat heeft gevraagd zijn gegevens alleen te bewaren, en dat is toegezegd. Dit kan pas weer als de opdrachtgever de beperking opheft.',
  },
  BEPERKING_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Deze beperking bestaat niet of is al opgeheven.' },
} as const satisfies Record<string, FoutUitleg>;
