import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const maatregelFouten = {
  MAATREGEL_MOMENT_ONGELDIG: {
    soort: 'REGEL',
    titel: 'Dit moment past niet bij de maatregel',
    uitleg: 'Kies voor maatregel {maatregel} een van de momenten die het scherm noemt.',
  },
  MAATREGEL_NIET_OPENBAAR: {
    soort: 'REGEL',
    titel: 'Deze maatregel mag niet openbaar zijn',
    uitleg: 'Maatregel {maatregel} gaat over iets persoonlijks en mag niet in de brief aan de raad staan. Kies voor intern.',
  },
  MAATREGEL_BEWIJS_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Er ontbreekt bewijs',
    uitleg: 'Voeg eerst bewijs toe dat maatregel {maatregel} is uitgevoerd.',
  },
  MAATREGEL_NIET_UITGEVOERD: {
    soort: 'REGEL',
    titel: 'Een maatregel is nog niet uitgevoerd',
    uitleg: 'Maatregel {maatregel} moet klaar zijn voor de benoeming. Wacht met de brief tot dat zo is, of kies een andere conclusie.',
  },
  MAATREGELEN_BESLIST: {
    soort: 'STAND',
    titel: 'Er is niets meer te beslissen',
    uitleg: 'U hebt over alle maatregelen al laten weten of u akkoord bent.',
  },
} as const satisfies Record<string, FoutUitleg>;
