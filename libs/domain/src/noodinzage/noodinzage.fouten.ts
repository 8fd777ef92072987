import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const noodinzageFouten = {
  NOODINZAGE_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Deze noodinzage bestaat niet, er is al over besloten, of zij is voorbij.',
  },
  NOODINZAGE_REDEN_TE_KORT: {
    soort: 'INVOER',
    titel: 'De reden is te kort',
    uitleg: 'Schrijf in minstens {minimum} tekens waarom de noodinzage nodig is. De kandidaat leest deze reden.',
  },
  NOODINZAGE_TE_LANG: {
    soort: 'REGEL',
    titel: 'Deze tijd kan niet',
    uitleg: 'Een noodinzage duurt een heel aantal uren: minstens 1 en hoogstens {maximum}.',
  },
  NOODINZAGE_AL_GEVRAAGD: {
    soort: 'STAND',
    titel: 'U hebt al noodinzage gevraagd',
    uitleg: 'Over uw eerdere vraag is nog niet besloten. Wacht dat af, of trek die vraag in.',
  },
  NOODINZAGE_LOOPT_NOG: {
    soort: 'STAND',
    titel: 'De noodinzage loopt nog',
    uitleg: 'Beëindig de noodinzage eerst, of wacht tot zij voorbij is. Leg daarna vast wat u hebt gedaan.',
  },
} as const satisfies Record<string, FoutUitleg>;
