import { magStatusovergang, type Statusmachine } from '../statusmachine/statusmachine.js';

export const MAATREGEL_STATUSSEN = [
  'VOORGESTELD',
  'OVEREENGEKOMEN',
  'GEWEIGERD_DOOR_KANDIDAAT',
  'TE_LAAT',
  'UITGEVOERD',
  'NIET_NAGEKOMEN',
  'VERVALLEN',
] as const;
export type MaatregelStatus = (typeof MAATREGEL_STATUSSEN)[number];

export const MAATREGEL_OVERGANGEN: Statusmachine<MaatregelStatus> = {
  VOORGESTELD: ['OVEREENGEKOMEN', 'GEWEIGERD_DOOR_KANDIDAAT', 'VERVALLEN'],
  OVEREENGEKOMEN: ['UITGEVOERD', 'TE_LAAT', 'VERVALLEN'],
  GEWEIGERD_DOOR_KANDIDAAT: ['VERVALLEN'],
  TE_LAAT: ['UITGEVOERD', 'NIET_NAGEKOMEN', 'VERVALLEN'],
  UITGEVOERD: ['VERVALLEN'],
  NIET_NAGEKOMEN: ['VERVALLEN'],
  VERVALLEN: [],
};

export const magMaatregelOvergang = (van: MaatregelStatus, naar: MaatregelStatus): boolean =>
  magStatusovergang(MAATREGEL_OVERGANGEN, van, naar);

/** Proposed or agreed, and not given up: the measure can still do its work. */
export const isLevendeMaatregel = (status: MaatregelStatus): boolean =>
  status === 'VOORGESTELD' || status === 'OVEREENGEKOMEN' || status === 'TE_LAAT' || status === 'UITGEVOERD';

/** Agreed by the kandidaat and not overdue: may lower a risk. */
export const isOvereengekomenMaatregel = (status: MaatregelStatus): boolean => status === 'OVEREENGEKOMEN' || status === 'UITGEVOERD';
