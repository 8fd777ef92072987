import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const wederhoorFouten = {
  WEDERHOOR_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'De kandidaat heeft nog niet kunnen reageren',
    uitleg: 'Wacht tot de kandidaat heeft gereageerd of tot de termijn voorbij is. De kandidaat krijgt altijd ten minste één werkdag.',
  },
  REACTIE_ONBEANTWOORD: {
    soort: 'REGEL',
    titel: 'Er is nog een reactie zonder antwoord',
    uitleg: 'Beantwoord eerst alle reacties van de kandidaat. Er staan er nog {aantal} open.',
  },
  ANTWOORD_ZONDER_REDEN: {
    soort: 'INVOER',
    titel: 'Er ontbreekt een reden',
    uitleg: 'Leg uit waarom u de reactie niet of niet helemaal overneemt.',
  },
  REACTIE_ZONDER_TEKST: {
    soort: 'INVOER',
    titel: 'De reactie is leeg',
    uitleg: 'Schrijf op wat er volgens u niet klopt of wat u wilt aanvullen.',
  },
  CONCEPT_NIET_GEWIJZIGD: {
    soort: 'REGEL',
    titel: 'Er is niets gewijzigd',
    uitleg: 'Leg het concept alleen opnieuw voor als u een bevinding of risico hebt gewijzigd.',
  },
  EXTRA_RONDE_AL_GEHOUDEN: {
    soort: 'REGEL',
    titel: 'De extra ronde is al gebruikt',
    uitleg: 'Een gewijzigd concept kan maar één keer opnieuw naar de kandidaat.',
  },
} as const satisfies Record<string, FoutUitleg>;
