import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const uitvraagFouten = {
  UITVRAAG_ONBEANTWOORD: {
    soort: 'STAND',
    titel: 'Er ontbreekt nog een antwoord',
    uitleg: 'Er wachten nog {aantal} vragen op antwoord. Wacht op het antwoord, of trek de vraag in.',
  },
  UITVRAAG_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Deze vraag bestaat niet, of is al beantwoord of ingetrokken.' },
} as const satisfies Record<string, FoutUitleg>;
