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

/** Where a VOG stands, as people say it. */
export const VOG_STATUS_NAMEN: Readonly<Record<VogStatus, string>> = {
  NIET_GESTART: 'Nog niet begonnen',
  KLAARGEZET: 'Klaargezet',
  INGEDIEND: 'Aangevraagd',
  ONTVANGEN: 'Ingeleverd',
  GEVERIFIEERD: 'Gecontroleerd en in orde',
  AFGEKEURD_BIJ_VERIFICATIE: 'Afgekeurd bij de controle',
  NIET_OVERGELEGD: 'Niet ingeleverd',
  PROCEDURE_LOOPT: 'Er loopt een procedure',
  VERLOPEN: 'Verlopen',
  GESLOTEN: 'Gesloten',
};

/**
 * Allowed transitions. Every wait can end in GESLOTEN: the kandidaat withdrew, and nobody waits for his VOG any more. What was verified stays
 * in the books as it was.
 */
export const VOG_OVERGANGEN: Statusmachine<VogStatus> = {
  NIET_GESTART: ['KLAARGEZET', 'GESLOTEN'],
  KLAARGEZET: ['INGEDIEND', 'GESLOTEN'],
  INGEDIEND: ['ONTVANGEN', 'NIET_OVERGELEGD', 'PROCEDURE_LOOPT', 'GESLOTEN'],
  ONTVANGEN: ['GEVERIFIEERD', 'AFGEKEURD_BIJ_VERIFICATIE', 'GESLOTEN'],
  GEVERIFIEERD: ['VERLOPEN'],
  AFGEKEURD_BIJ_VERIFICATIE: ['KLAARGEZET', 'GESLOTEN'],
  NIET_OVERGELEGD: ['PROCEDURE_LOOPT', 'KLAARGEZET', 'GESLOTEN'],
  PROCEDURE_LOOPT: ['ONTVANGEN', 'NIET_OVERGELEGD', 'GESLOTEN'],
  VERLOPEN: ['KLAARGEZET'],
  GESLOTEN: [],
};

/** In these a VOG is still waited for. A withdrawal is final for its ronde, and ends the wait (INV-16). */
export const VOG_WACHTEND = VOG_STATUSSEN.filter((status) => VOG_OVERGANGEN[status].includes('GESLOTEN'));

export const magVogOvergang = (van: VogStatus, naar: VogStatus): boolean => magStatusovergang(VOG_OVERGANGEN, van, naar);
