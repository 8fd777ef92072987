import type { Weigering } from '../fout/domain-error.js';
import type { IsoDate } from '../kalender/iso-date.js';

/** Until which day, that day included, a bureau may do research and may do it for this organisation. */
export interface BureauGeldigheid {
  readonly wpbrGeldigTot: IsoDate;
  readonly overeenkomstGeldigTot: IsoDate;
}

/** Whether somebody of a bureau can be assigned on this day (Wpbr art. 2, AVG art. 28). Codes WPBR_VERLOPEN, OVEREENKOMST_VERLOPEN. */
export function bureauWeigeringen({ wpbrGeldigTot, overeenkomstGeldigTot }: BureauGeldigheid, dag: IsoDate): readonly Weigering[] {
  return [
    ...(wpbrGeldigTot < dag ? [{ code: 'WPBR_VERLOPEN' } as const] : []),
    ...(overeenkomstGeldigTot < dag ? [{ code: 'OVEREENKOMST_VERLOPEN' } as const] : []),
  ];
}

/** The last day on which both hold. */
export const bureauGeldigTot = ({ wpbrGeldigTot, overeenkomstGeldigTot }: BureauGeldigheid): IsoDate =>
  wpbrGeldigTot < overeenkomstGeldigTot ? wpbrGeldigTot : overeenkomstGeldigTot;
