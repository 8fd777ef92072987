import { type ToetsingStatus, vanTot } from '../toetsing/toetsing-status.js';

const WEG = vanTot('CONCEPT', 'NAZORG');

/** Whether a case has left `mijlpaal` behind on the main road. False off that road: a suspended case does not tell where it was. */
export function isVoorbij(status: ToetsingStatus, mijlpaal: ToetsingStatus): boolean {
  const plaats = WEG.indexOf(status);
  return plaats !== -1 && plaats > WEG.indexOf(mijlpaal);
}
