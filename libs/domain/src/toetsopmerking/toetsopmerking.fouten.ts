import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const toetsopmerkingFouten = {
  TOETSOPMERKING_ONBEANTWOORD: {
    soort: 'STAND',
    titel: 'Er is nog een opmerking zonder antwoord',
    uitleg:
      'De adviseur beantwoordt eerst alle opmerkingen van de toetser. Er staan er nog {aantal} open. De toetser kan een eigen opmerking ook intrekken.',
  },
  TOETSOPMERKING_BEANTWOORD: {
    soort: 'STAND',
    titel: 'Deze opmerking is al beantwoord',
    uitleg:
      'Een antwoord verandert niet meer, en de opmerking blijft staan. Is het nog niet goed? Dan maakt de toetser een nieuwe opmerking.',
  },
  TOETSOPMERKING_VAN_ANDER: {
    soort: 'NIET_BEVOEGD',
    titel: 'Deze opmerking is van een ander',
    uitleg: 'Alleen wie de opmerking maakte, kan die intrekken. De adviseur kan de opmerking wel beantwoorden.',
  },
} as const satisfies Record<string, FoutUitleg>;
