import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const pauzeFouten = {
  OPSCHORTING_EINDDATUM_ONJUIST: {
    soort: 'REGEL',
    titel: 'De einddatum klopt niet',
    uitleg: 'Kies een dag na vandaag. Op die dag krijgt u de vraag of de toetsing verdergaat.',
  },
  OPSCHORTING_TE_LANG: {
    soort: 'REGEL',
    titel: 'Zo lang kan een toetsing niet worden opgeschort',
    uitleg: 'Kies een dag binnen {weken} weken. Duurt het langer? Hervat de toetsing dan en schort opnieuw op, of staak de toetsing.',
  },
  RAADSDATUM_ONGEWIJZIGD: {
    soort: 'REGEL',
    titel: 'Dit is al de raadsdatum',
    uitleg: 'De vergadering staat al op deze dag. Kies een andere dag, of laat het zo.',
  },
  TERMIJNPROFIEL_ONGEWIJZIGD: {
    soort: 'REGEL',
    titel: 'Deze termijnen gelden al',
    uitleg: 'Kies andere termijnen, of laat het zo.',
  },
  VERLENGREDEN_ONJUIST: {
    soort: 'REGEL',
    titel: 'Om deze reden kan deze termijn niet langer worden',
    uitleg: 'Kies een reden die bij deze termijn hoort.',
  },
  STORING_EINDE_ONJUIST: {
    soort: 'INVOER',
    titel: 'Het einde van de storing klopt niet',
    uitleg: 'Een storing eindigt later dan zij begint. Kijk de tijden na.',
  },
  STORING_NOG_NIET_BEGONNEN: {
    soort: 'REGEL',
    titel: 'Deze storing is nog niet begonnen',
    uitleg:
      'Weet u nog niet wanneer de storing voorbij is? Vul dan een begin in dat niet na nu ligt. Vul bij gepland onderhoud ook het einde in.',
  },
  STORING_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Deze storing kennen wij niet. Kijk in de lijst van storingen.' },
  VRIJE_DAG_VOORBIJ: {
    soort: 'REGEL',
    titel: 'Deze dag is voorbij',
    uitleg: 'U kunt alleen dagen vastleggen of weghalen die nog komen. Wat al is uitgerekend, verandert niet.',
  },
  VRIJE_DAG_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Op deze dag is uw organisatie niet gesloten. Ververs de pagina.',
  },
} as const satisfies Record<string, FoutUitleg>;
