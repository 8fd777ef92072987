import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const bewijsFouten = {
  CONTROLEPUNT_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Dit controlepunt bestaat niet. Kijk in de lijst met controlepunten welke er zijn.',
  },
  GEBEURTENIS_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Niet gevonden',
    uitleg: 'Deze gebeurtenis bestaat niet in dit dossier.',
  },
  NOG_GEEN_CONTROLEPUNT: {
    soort: 'STAND',
    titel: 'Er is nog geen controlepunt',
    uitleg: 'Wat u vraagt, valt nog niet onder een ondertekend controlepunt. Dat duurt hoogstens enkele minuten. Probeer het dan opnieuw.',
  },
  GETUIGE_ONBEKEND: {
    soort: 'REGEL',
    titel: 'Deze getuige is niet bekend',
    uitleg:
      'Deze medeondertekening is van een sleutel die bij ons niet als getuige bekend is. Vraag uw beheerder om de publieke sleutel van de getuige toe te voegen.',
  },
  MEDEONDERTEKENING_ONJUIST: {
    soort: 'REGEL',
    titel: 'De medeondertekening klopt niet',
    uitleg: 'Deze medeondertekening hoort niet bij dit controlepunt. Laat de getuige het controlepunt opnieuw ophalen en ondertekenen.',
  },
  DOSSIEREXPORT_GEWEIGERD: {
    soort: 'REGEL',
    titel: 'Deze dossierexport is geweigerd',
    uitleg: 'Er is niets ingelezen: {reden}. Vraag de export opnieuw aan bij wie hem maakte.',
  },
  DOSSIER_GEWIJZIGD: {
    soort: 'STAND',
    titel: 'Het dossier is intussen gewijzigd',
    uitleg: 'Terwijl de export werd gemaakt, veranderde er iets waar hij op rust. Vraag de export opnieuw aan.',
  },
} as const satisfies Record<string, FoutUitleg>;
