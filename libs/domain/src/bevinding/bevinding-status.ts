import { magStatusovergang, type Statusmachine } from '../statusmachine/statusmachine.js';

export const BEVINDING_STATUSSEN = ['CONCEPT', 'VOORGELEGD', 'BESTREDEN', 'ERKEND', 'GEEN_REACTIE', 'VASTGESTELD', 'VERVALLEN'] as const;
export type BevindingStatus = (typeof BEVINDING_STATUSSEN)[number];

/** A bevinding that changes after it was put forward lapses; its successor is put forward in the extra round. */
export const BEVINDING_OVERGANGEN: Statusmachine<BevindingStatus> = {
  CONCEPT: ['VOORGELEGD'],
  VOORGELEGD: ['BESTREDEN', 'ERKEND', 'GEEN_REACTIE'],
  BESTREDEN: ['VASTGESTELD', 'VERVALLEN'],
  ERKEND: ['VASTGESTELD', 'VERVALLEN'],
  GEEN_REACTIE: ['VASTGESTELD', 'VERVALLEN'],
  VASTGESTELD: [],
  VERVALLEN: [],
};

export const magBevindingOvergang = (van: BevindingStatus, naar: BevindingStatus): boolean =>
  magStatusovergang(BEVINDING_OVERGANGEN, van, naar);
