import { kalenderdagen, werkdagen } from '../duur.js';
import { dagenVoorRaad, opDag, opWerkdag, werkdagenNaEinde, werkdagenVoorEinde } from '../wanneer.js';
import { NORMALE_TIJDEN } from './normaal.profiel.js';
import { stelProfielSamen } from './stel-profiel-samen.js';

const versneldDoorAdviseur = { duur: werkdagen(2), wanneer: { HERINNERING_1: opWerkdag(1), ESCALATIE_1: werkdagenNaEinde(1) } };

/** Version 1 of the fast terms: what people of our own do is shortened; what others or the law decide is not. */
export const VERSNELD = stelProfielSamen(
  { code: 'VERSNELD', versie: 1, omschrijving: 'Kortere termijnen, als de vergadering dichtbij is', spreidt: true },
  {
    ...NORMALE_TIJDEN,
    T01: {
      duur: werkdagen(2),
      wanneer: {
        HERINNERING_1: werkdagenVoorEinde(1),
        HERINNERING_2: werkdagenVoorEinde(0),
        ESCALATIE_1: werkdagenNaEinde(1),
        ESCALATIE_2: werkdagenNaEinde(5),
      },
    },
    T02: {
      duur: kalenderdagen(4),
      wanneer: { HERINNERING_1: opDag(2), HERINNERING_2: opDag(3), ESCALATIE_1: werkdagenNaEinde(1), ESCALATIE_2: werkdagenNaEinde(3) },
    },
    T03: { duur: werkdagen(2), wanneer: { HERINNERING_1: werkdagenVoorEinde(1), ESCALATIE_1: werkdagenNaEinde(1) } },
    T04: { duur: werkdagen(0), wanneer: { HERINNERING_1: werkdagenVoorEinde(0, '16:00'), ESCALATIE_1: werkdagenNaEinde(1) } },
    T05: { duur: werkdagen(1), wanneer: { HERINNERING_1: opWerkdag(1), ESCALATIE_1: werkdagenNaEinde(1) } },
    T07: versneldDoorAdviseur,
    T08: {
      duur: werkdagen(2),
      wanneer: { HERINNERING_1: opWerkdag(1), ESCALATIE_1: werkdagenNaEinde(1), ESCALATIE_2: werkdagenNaEinde(3) },
    },
    T09: versneldDoorAdviseur,
    T10: versneldDoorAdviseur,
    T11: {
      duur: werkdagen(2),
      minimum: werkdagen(1), // INV-09
      verlenging: { duur: werkdagen(2), maximaal: 1 },
      wanneer: { HERINNERING_1: werkdagenVoorEinde(1) },
    },
    T12: { duur: werkdagen(1), wanneer: { HERINNERING_1: opWerkdag(1), ESCALATIE_1: werkdagenNaEinde(1) } },
    T13: versneldDoorAdviseur,
    T15: {
      duur: werkdagen(2),
      wanneer: { HERINNERING_1: dagenVoorRaad(14), HERINNERING_2: dagenVoorRaad(10), ESCALATIE_1: werkdagenNaEinde(1) },
    },
  },
);
