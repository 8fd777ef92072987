import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const blokkadeFouten = {
  BEWAARBLOKKADE: {
    soort: 'REGEL',
    titel: 'Er geldt een bewaarblokkade',
    uitleg: 'Deze toetsing mag nu niet worden vernietigd. Vraag de eigenaar van de blokkade of die kan worden opgeheven.',
  },
  BLOKKADE_EINDDATUM_ONJUIST: {
    soort: 'INVOER',
    titel: 'De einddatum klopt niet',
    uitleg: 'Kies een datum na vandaag, en niet later dan over twee jaar. Daarna kunt u een nieuwe blokkade plaatsen.',
  },
  BLOKKADE_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Deze bewaarblokkade bestaat niet of is al opgeheven.' },
  EIGENAAR_ONJUIST: {
    soort: 'REGEL',
    titel: 'Deze persoon kan geen eigenaar zijn',
    uitleg: 'Kies iemand van uw organisatie: de opdrachtgever, het kabinet of de functionaris gegevensbescherming.',
  },
  AVG_VERZOEK_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Dit verzoek bestaat niet of is al beantwoord.' },
} as const satisfies Record<string, FoutUitleg>;
