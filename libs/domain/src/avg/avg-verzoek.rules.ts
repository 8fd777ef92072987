import type { Weigering } from '../fout/domain-error.js';
import type { AvgSoort, AvgUitkomst } from './avg-verzoek.js';

/** What a rule needs to know of a request. `uitkomst`: null as long as it was not answered. */
export interface AvgStand {
  readonly soort: AvgSoort;
  readonly uitkomst: AvgUitkomst | null;
}

/** Granted, wholly or in part. */
export const isIngewilligd = ({ uitkomst }: Pick<AvgStand, 'uitkomst'>): boolean =>
  uitkomst === 'INGEWILLIGD' || uitkomst === 'DEELS_INGEWILLIGD';

/**
 * Where his data is not put right, or only in part, the kandidaat may add a statement of his own, once (AVG art. 16). Refuses with
 * VERKLARING_NIET_MOGELIJK, VERKLARING_AL_GEGEVEN.
 */
export function verklaringWeigeringen({ soort, uitkomst, verklaard }: AvgStand & { readonly verklaard: boolean }): readonly Weigering[] {
  const geweigerd = uitkomst === 'AFGEWEZEN' || uitkomst === 'DEELS_INGEWILLIGD';
  if (soort !== 'RECTIFICATIE' || !geweigerd) return [{ code: 'VERKLARING_NIET_MOGELIJK' }];
  return verklaard ? [{ code: 'VERKLARING_AL_GEGEVEN' }] : [];
}

/** Whoever reads the report reads this too: what was put right, or what the kandidaat says of what was not (INV-17). */
export const isAantekening = (stand: AvgStand & { readonly verklaard: boolean }): boolean =>
  stand.soort === 'RECTIFICATIE' && (isIngewilligd(stand) || stand.verklaard);

/** A correction of the report may name a request for it, unless that was refused or taken back. */
export const isGrondVoorCorrectie = (stand: AvgStand): boolean =>
  stand.soort === 'RECTIFICATIE' && (stand.uitkomst === null || isIngewilligd(stand));

/** From the answer until it is lifted, the file is kept and no longer worked with (AVG art. 18). */
export const isBeperking = (stand: AvgStand & { readonly opgeheven: boolean }): boolean =>
  stand.soort === 'BEPERKING' && isIngewilligd(stand) && !stand.opgeheven;
