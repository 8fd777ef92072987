import type { HandelingRegel } from './handeling-regel.js';
import { ADVIES_HANDELINGEN } from './regels/advies.handelingen.js';
import { AFRONDING_HANDELINGEN } from './regels/afronding.handelingen.js';
import { BASISSCAN_HANDELINGEN } from './regels/basisscan.handelingen.js';
import { MENSEN_HANDELINGEN } from './regels/mensen.handelingen.js';
import { RISICOANALYSE_HANDELINGEN } from './regels/risicoanalyse.handelingen.js';
import { TOEZICHT_HANDELINGEN } from './regels/toezicht.handelingen.js';
import { VERLOOP_HANDELINGEN } from './regels/verloop.handelingen.js';
import { VOG_HANDELINGEN } from './regels/vog.handelingen.js';
import { VOORBEREIDING_HANDELINGEN } from './regels/voorbereiding.handelingen.js';

/** Every act of a person on a case, by room of the procedure. The same table guards the act, and tells who may do what now. */
export const HANDELINGEN = {
  ...VOORBEREIDING_HANDELINGEN,
  ...BASISSCAN_HANDELINGEN,
  ...VOG_HANDELINGEN,
  ...RISICOANALYSE_HANDELINGEN,
  ...ADVIES_HANDELINGEN,
  ...AFRONDING_HANDELINGEN,
  ...MENSEN_HANDELINGEN,
  ...VERLOOP_HANDELINGEN,
  ...TOEZICHT_HANDELINGEN,
} as const satisfies Record<string, HandelingRegel>;

export type HandelingCode = keyof typeof HANDELINGEN;
export const HANDELING_REGELS: Readonly<Record<HandelingCode, HandelingRegel>> = HANDELINGEN;
export const HANDELING_CODES = Object.keys(HANDELINGEN).filter((code): code is HandelingCode => code in HANDELINGEN);
