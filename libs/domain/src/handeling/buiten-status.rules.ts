import type { Weigering } from '../fout/domain-error.js';
import { openVolgnummer } from '../stap/open-stap.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { vanTot } from '../toetsing/toetsing-status.js';
import { onbeantwoord } from '../wederhoor/wederhoor.rules.js';

const VOOR_RAPPORT = vanTot('GESTART', 'HOOR_EN_WEDERHOOR');
const NA_RAPPORT = vanTot('RAPPORT_VASTGESTELD', 'NAZORG');
const NA_ONDERTEKENING = vanTot('ADVIES_TER_INZAGE_KANDIDAAT', 'NAZORG');
const VOOR_VERSTREKKING = vanTot('GESTART', 'ADVIES_TER_INZAGE_KANDIDAAT').concat('HEROPEND');

type Beeld = Pick<ToetsingBeeld, 'status'>;

const onwijzigbaar = ({ status }: Beeld, statussen: readonly string[]): readonly Weigering[] =>
  statussen.includes(status) ? [{ code: 'ONWIJZIGBAAR' }] : [];

/** What a fixed report rests on stays as it is (INV-17). Refuses with `ONWIJZIGBAAR`. */
export const naRapportWeigeringen = (beeld: Beeld): readonly Weigering[] => onwijzigbaar(beeld, NA_RAPPORT);

/** A signed conclusion stays as it is (INV-17). Refuses with `ONWIJZIGBAAR`. */
export const naOndertekeningWeigeringen = (beeld: Beeld): readonly Weigering[] => onwijzigbaar(beeld, NA_ONDERTEKENING);

/**
 * No report before hoor en wederhoor is over and every objection was answered (INV-09), and none a second time (INV-17).
 * Refuses with `WEDERHOOR_ONTBREEKT`, `REACTIE_ONBEANTWOORD`, `ONWIJZIGBAAR`.
 */
export function voorRapportWeigeringen(beeld: Pick<ToetsingBeeld, 'status' | 'stappen' | 'werk'>): readonly Weigering[] {
  if (!VOOR_RAPPORT.includes(beeld.status)) return naRapportWeigeringen(beeld);
  const aantal = onbeantwoord(beeld.werk.reacties).length;
  const gehoord = beeld.status === 'HOOR_EN_WEDERHOOR' && openVolgnummer(beeld, 'HOOR_EN_WEDERHOOR') === undefined;
  if (!gehoord) return [{ code: 'WEDERHOOR_ONTBREEKT' }];
  return aantal === 0 ? [] : [{ code: 'REACTIE_ONBEANTWOORD', params: { aantal } }];
}

/** Nothing happens with a conclusion that lapsed when the case was opened again (INV-27). Refuses with `CONCLUSIE_VERVALLEN`. */
export const vervallenConclusieWeigeringen = ({ status, ronde }: Pick<ToetsingBeeld, 'status' | 'ronde'>): readonly Weigering[] =>
  ronde > 1 && VOOR_VERSTREKKING.includes(status) ? [{ code: 'CONCLUSIE_VERVALLEN' }] : [];
