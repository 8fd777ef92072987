import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const quarantaineFouten = {
  BESTAND_BESMET: {
    soort: 'REGEL',
    titel: 'Dit bestand is niet veilig',
    uitleg: 'De virusscanner keurt dit bestand af. Wij hebben het niet bewaard. Controleer uw computer en lever een ander bestand in.',
  },
  DOCUMENT_WACHT_OP_SCAN: {
    soort: 'STAND',
    titel: 'Dit document wordt nog gecontroleerd',
    uitleg: 'Wij controleren het bestand nog op virussen. Probeer het over een paar minuten opnieuw.',
  },
  DOCUMENTEN_VOL: {
    soort: 'REGEL',
    titel: 'Er kunnen geen documenten meer bij',
    uitleg:
      'Een toetsing heeft hoogstens {aantal} documenten, samen hoogstens {megabyte} MB. Haal eerst documenten weg die niet nodig zijn.',
  },
  DOCUMENT_IN_BEHANDELING: {
    soort: 'STAND',
    titel: 'Dit document kunt u niet meer terugnemen',
    uitleg: 'Het document is al beoordeeld, of iemand controleert het nu.',
  },
} as const satisfies Record<string, FoutUitleg>;
