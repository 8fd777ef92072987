import type { Weigering } from '../fout/domain-error.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { ToewijzingBeeld } from '../toetsing/toetsing-beeld.js';

/**
 * The in-depth interview is held by two who work on the case and declared to be independent, of whom one is an adviseur (docs/procedure.md, S10).
 * Refuses with `GESPREK_MET_TE_WEINIG`.
 */
export function aanwezigenWeigeringen(aanwezigen: readonly string[], toewijzingen: readonly ToewijzingBeeld[]): readonly Weigering[] {
  const bij = [...new Set(aanwezigen)].map((id) => toewijzingen.find((t) => t.persoonId === id && t.verklaring === 'GEEN_CONFLICT'));
  const compleet = bij.length >= 2 && bij.every((t) => t !== undefined) && bij.some((t) => t?.rol === 'ADVISEUR');
  return compleet ? [] : [{ code: 'GESPREK_MET_TE_WEINIG' }];
}

/** Either a day or that the kandidaat declined. Refuses with `GESPREK_ZONDER_DATUM`, `GESPREK_AFGEZIEN_MET_DATUM`. */
export function gesprekOpdrachtgeverWeigeringen(gesprek: {
  readonly gehoudenOp: IsoDate | null;
  readonly afgezien: boolean;
}): readonly Weigering[] {
  if (gesprek.afgezien) return gesprek.gehoudenOp === null ? [] : [{ code: 'GESPREK_AFGEZIEN_MET_DATUM' }];
  return gesprek.gehoudenOp === null ? [{ code: 'GESPREK_ZONDER_DATUM' }] : [];
}
