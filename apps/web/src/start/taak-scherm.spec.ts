import { describe, expect, it } from '@jest/globals';
import type { Schema } from '../api/verzoek.js';
import { schermVanTaak } from './taak-scherm.js';

type Taak = Schema['EigenTaak'];
const taak = (deel: Partial<Taak>): Taak =>
  ({ soort: 'ESCALATIE', toetsingId: null, datalekId: null, raadplegingId: null, ...deel }) as Taak;

describe('schermVanTaak', () => {
  it.each<[Partial<Taak>, string]>([
    [{ toetsingId: 't', soort: 'ADVIES_ONDERTEKENEN' }, '/toetsingen/t/advies'],
    [{ toetsingId: 't', soort: 'ESCALATIE' }, '/toetsingen/t/'],
    // Such a task always stands in a case, and is done outside it.
    [{ toetsingId: 't', soort: 'WAARNEMING_REGELEN' }, '/organisatie/waarneming'],
    [{ datalekId: 'd', soort: 'DATALEK_BESLISSEN' }, '/organisatie/datalekken'],
    [{ raadplegingId: 'r', soort: 'RAADPLEGING_BEOORDELEN' }, '/toezicht/raadplegingen'],
    [{}, '/'],
  ])('%j is done at %s', (deel, scherm) => {
    expect(schermVanTaak(taak(deel))).toBe(scherm);
  });
});
