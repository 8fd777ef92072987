import { antwoordenStandaard } from './standaard/antwoorden.js';
import { onderzoekStandaard } from './standaard/onderzoek.js';
import { startStandaard } from './standaard/start.js';
import { adviesStandaard } from './standaard/advies.js';
import type { Standaard } from './standaard/standaard.js';

/** Per act what is sent where the file says nothing, so that nobody has to write what does not matter to him. */
export const STANDAARDEN: Readonly<Partial<Record<string, Standaard>>> = {
  ...startStandaard,
  ...antwoordenStandaard,
  ...onderzoekStandaard,
  ...adviesStandaard,
};
