import { magStatusovergang, type Statusmachine } from '../statusmachine/statusmachine.js';

/**
 * Where the VOG of a ronde stands. There is no status for the reason why a VOG was not given: it is never asked or stored (INV-15).
 * `PROCEDURE_LOOPT`: the kandidaat says, if he wants to, that a zienswijze, bezwaar or klaagschrift runs.
 */
export const VOG_STATUSSEN = [
  'NIET_GESTART',
  'KLAARGEZET',
  'INGEDIEND',
  'ONTVANGEN',
  'GEVERIFIEERD',
  'AFGEKEURD_BIJ_VERIFICATIE',
  'NIET_OVERGELEGD',
  'PROCEDURE_LOOPT',
  'VERLOPEN',
  'GESLOTEN',
] as const;
export type VogStatus = (typeof VOG_STATUSSEN)[number];

/** Allowed transitions. Every road can end in GESLOTEN: the ronde ended, and with it the wait for a VOG. */
export const VOG_OVERGANGEN: Statusmachine<VogStatus> = {
  NIET_GESTART: ['KLAARGEZET', 'GESLOTEN'],
  KLAARGEZET: ['INGEDIEND', 'GESLOTEN'],
  INGEDIEND: ['ONTVANGEN', 'NIET_OVERGELEGD', 'PROCEDURE_LOOPT', 'GESLOTEN'],
  ONTVANGEN: ['GEVERIFIEERD', 'AFGEKEURD_BIJ_VERIFICATIE', 'GESLOTEN'],
  GEVERIFIEERD: ['VERLOPEN', 'GESLOTEN'],
  AFGEKEURD_BIJ_VERIFICATIE: ['KLAARGEZET', 'GESLOTEN'],
  NIET_OVERGELEGD: ['PROCEDURE_LOOPT', 'KLAARGEZET', 'GESLOTEN'],
  PROCEDURE_LOOPT: ['ONTVANGEN', 'NIET_OVERGELEGD', 'GESLOTEN'],
  VERLOPEN: ['KLAARGEZET', 'GESLOTEN'],
  GESLOTEN: [],
};

export const magVogOvergang = (van: VogStatus, naar: VogStatus): boolean => magStatusovergang(VOG_OVERGANGEN, van, naar);
