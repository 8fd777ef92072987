import { FICTIEF, type Standaard } from './standaard.js';

export const adviesStandaard = {
  stelRapportVast: {
    uitleg: 'volledig, proportioneel, bronnen in orde',
    lichaam: () => ({ volledigheid: true, proportionaliteit: true, bronnen: true }),
  },
  legGesprekOpdrachtgeverVast: {
    uitleg: 'vandaag gehouden',
    lichaam: ({ spel }) => ({ gehoudenOp: spel.vandaag, afgezien: false, verslag: FICTIEF }),
  },
  ondertekenAdvies: { uitleg: 'een motivering; de conclusie zegt u zelf', lichaam: () => ({ motivering: FICTIEF }) },
  verstrekAdvies: { uitleg: 'OPENBAAR', lichaam: () => ({ vorm: 'OPENBAAR' }) },
  meldMaatregelUitgevoerd: { uitleg: 'de enige maatregel; een bewijs in woorden', lichaam: () => ({ tekst: FICTIEF }) },
} as const satisfies Record<string, Standaard>;
