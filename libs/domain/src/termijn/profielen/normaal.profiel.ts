import { VOG_MAX_OUDERDOM_DAGEN } from '../../vog/vog.rules.js';
import { kalenderdagen, maanden, uren, weken, werkdagen } from '../duur.js';
import { dagenNaEinde, dagenVoorEinde, dagenVoorRaad, opDag, opWerkdag, werkdagenNaEinde, werkdagenVoorEinde } from '../wanneer.js';
import { type ProfielTijden, stelProfielSamen } from './stel-profiel-samen.js';

/** Version 1 of the normal terms. Also the source of the terms that VERSNELD doesn't shorten. */
export const NORMALE_TIJDEN = {
  T01: {
    duur: werkdagen(5),
    wanneer: {
      HERINNERING_1: werkdagenVoorEinde(2),
      HERINNERING_2: werkdagenVoorEinde(0),
      ESCALATIE_1: werkdagenNaEinde(1),
      ESCALATIE_2: werkdagenNaEinde(5),
    },
  },
  T02: {
    duur: kalenderdagen(10),
    minimum: kalenderdagen(7),
    wanneer: { HERINNERING_1: opDag(7), HERINNERING_2: opDag(9), ESCALATIE_1: werkdagenNaEinde(1), ESCALATIE_2: werkdagenNaEinde(3) },
  },
  T03: { duur: werkdagen(5), wanneer: { HERINNERING_1: werkdagenVoorEinde(1), ESCALATIE_1: werkdagenNaEinde(1) } },
  T04: { duur: werkdagen(1), wanneer: { HERINNERING_1: werkdagenVoorEinde(0, '16:00'), ESCALATIE_1: werkdagenNaEinde(1) } },
  T05: { duur: werkdagen(5), wanneer: { HERINNERING_1: opWerkdag(2), HERINNERING_2: opWerkdag(4), ESCALATIE_1: werkdagenNaEinde(1) } },
  T06a: { duur: werkdagen(5), wanneer: { HERINNERING_1: opWerkdag(5) } },
  T06b: { duur: weken(4), wanneer: { HERINNERING_1: opDag(21) } }, // Wjsg art. 37 lid 1
  T06c: { duur: weken(8), wanneer: { HERINNERING_1: opDag(49) } }, // Wjsg art. 37 lid 2
  // Wet justitiële documentatie en op de verklaringen omtrent het gedrag BES, art. 23 lid 4 and 6
  T06d: {
    duur: kalenderdagen(14),
    verlenging: { duur: kalenderdagen(14), maximaal: 1 },
    wanneer: { HERINNERING_1: opDag(10), ESCALATIE_1: dagenNaEinde(14) },
  },
  T07: { duur: werkdagen(5), wanneer: { HERINNERING_1: opWerkdag(4), ESCALATIE_1: werkdagenNaEinde(1) } },
  T08: { duur: werkdagen(5), wanneer: { HERINNERING_1: opWerkdag(3), ESCALATIE_1: werkdagenNaEinde(1), ESCALATIE_2: werkdagenNaEinde(3) } },
  T09: { duur: werkdagen(5), wanneer: { HERINNERING_1: werkdagenVoorEinde(2), ESCALATIE_1: werkdagenNaEinde(1) } },
  T10: { duur: werkdagen(5), wanneer: { HERINNERING_1: opWerkdag(4), ESCALATIE_1: werkdagenNaEinde(1) } },
  T11: {
    duur: werkdagen(5),
    minimum: werkdagen(1), // INV-09
    verlenging: { duur: werkdagen(5), maximaal: 1 },
    wanneer: { HERINNERING_1: werkdagenVoorEinde(1) },
  },
  T12: { duur: werkdagen(3), wanneer: { HERINNERING_1: opWerkdag(2), ESCALATIE_1: werkdagenNaEinde(1) } },
  T13: { duur: werkdagen(5), wanneer: { HERINNERING_1: opWerkdag(3), ESCALATIE_1: werkdagenNaEinde(1) } },
  WRAKING: { duur: werkdagen(2), wanneer: { HERINNERING_1: opWerkdag(1), ESCALATIE_1: werkdagenNaEinde(1) } },
  T14: { duur: uren(24), minimum: uren(24), wanneer: {} }, // INV-10
  T15: {
    duur: kalenderdagen(7),
    wanneer: { HERINNERING_1: dagenVoorRaad(14), HERINNERING_2: dagenVoorRaad(10), ESCALATIE_1: werkdagenNaEinde(1) },
  },
  T16: { duur: werkdagen(2), wanneer: { HERINNERING_1: opWerkdag(1), ESCALATIE_1: werkdagenNaEinde(1) } },
  T17: { duur: kalenderdagen(10), wanneer: { HERINNERING_1: opDag(7) } }, // Gemeentewet art. 40, Provinciewet art. 39, WolBES art. 45
  T18: { duur: kalenderdagen(28), wanneer: { HERINNERING_1: opDag(14), ESCALATIE_1: werkdagenNaEinde(1) } },
  T19: { duur: kalenderdagen(28), wanneer: { HERINNERING_1: opDag(14), ESCALATIE_1: werkdagenNaEinde(1) } },
  T20: { duur: maanden(6), wanneer: { HERINNERING_1: dagenVoorEinde(30), ESCALATIE_1: werkdagenNaEinde(1) } },
  T21: { duur: maanden(12), wanneer: { HERINNERING_1: dagenVoorEinde(14), ESCALATIE_1: werkdagenNaEinde(1) } },
  // AVG art. 12 lid 3
  T22: {
    duur: maanden(1),
    verlenging: { duur: maanden(2), maximaal: 1 },
    wanneer: { HERINNERING_1: opDag(14), HERINNERING_2: opDag(21), ESCALATIE_1: werkdagenNaEinde(1) },
  },
  OPSCHORTING: {
    duur: weken(26), // at most; the day is chosen with the suspension
    wanneer: { HERINNERING_1: werkdagenVoorEinde(5), ESCALATIE_1: werkdagenNaEinde(1), ESCALATIE_2: werkdagenNaEinde(5) },
  },
  BEWAARBLOKKADE: {
    duur: maanden(12), // unless another day is chosen, and it always is
    wanneer: { HERINNERING_1: dagenVoorEinde(14), ESCALATIE_1: werkdagenNaEinde(5) },
  },
  T23: { duur: kalenderdagen(VOG_MAX_OUDERDOM_DAGEN), wanneer: { HERINNERING_1: dagenVoorEinde(14), ESCALATIE_1: werkdagenNaEinde(1) } },
} as const satisfies ProfielTijden;

export const NORMAAL = stelProfielSamen({ code: 'NORMAAL', versie: 1, omschrijving: 'Gewone termijnen', spreidt: true }, NORMALE_TIJDEN);
