import { minuten, seconden } from '../duur.js';
import type { TermijnTijden } from '../termijn-profiel.js';
import { secondenNaAanvang, secondenNaEinde } from '../wanneer.js';
import { NORMALE_TIJDEN } from './normaal.profiel.js';
import { stelProfielSamen } from './stel-profiel-samen.js';

const inMinuten = (aantal: number, herinneringNa = 30): TermijnTijden => ({
  duur: minuten(aantal),
  wanneer: {
    HERINNERING_1: secondenNaAanvang(herinneringNa),
    HERINNERING_2: secondenNaAanvang(herinneringNa + 30),
    ESCALATIE_1: secondenNaEinde(30),
    ESCALATIE_2: secondenNaEinde(60),
  },
});

/**
 * Version 1 of the terms for practice and demonstration, so that a whole case fits in some minutes. Not shortened: what hangs
 * on the date of the council meeting (T15) and the age of a VOG on that date (T23).
 */
export const OEFEN = stelProfielSamen(
  { code: 'OEFEN', versie: 1, omschrijving: 'Oefentermijnen: seconden en minuten, nooit voor een echte kandidaat', spreidt: false },
  {
    T01: {
      duur: seconden(6),
      wanneer: { HERINNERING_1: secondenNaAanvang(2), ESCALATIE_1: secondenNaEinde(3), ESCALATIE_2: secondenNaEinde(24) },
    },
    T02: inMinuten(3),
    T03: inMinuten(2),
    T04: inMinuten(2),
    T05: inMinuten(2),
    T06a: inMinuten(3, 60),
    T06b: inMinuten(4, 60),
    T06c: inMinuten(5, 60),
    T06d: { ...inMinuten(4, 60), verlenging: { duur: minuten(1), maximaal: 1 } },
    T07: inMinuten(3),
    T08: inMinuten(3),
    T09: inMinuten(3),
    T10: inMinuten(3),
    T11: {
      duur: seconden(60),
      verlenging: { duur: seconden(60), maximaal: 1 },
      wanneer: { HERINNERING_1: secondenNaAanvang(30) },
    },
    T12: inMinuten(2),
    T13: inMinuten(3),
    WRAKING: inMinuten(2),
    T14: { duur: seconden(4), wanneer: {} },
    T15: NORMALE_TIJDEN.T15,
    T16: inMinuten(2),
    T17: inMinuten(5),
    T18: inMinuten(5),
    T19: inMinuten(5),
    T20: inMinuten(5),
    T21: inMinuten(5),
    T22: { ...inMinuten(5), verlenging: { duur: minuten(5), maximaal: 1 } },
    T23: NORMALE_TIJDEN.T23,
    OPSCHORTING: NORMALE_TIJDEN.OPSCHORTING,
    BEWAARBLOKKADE: NORMALE_TIJDEN.BEWAARBLOKKADE,
  },
);
