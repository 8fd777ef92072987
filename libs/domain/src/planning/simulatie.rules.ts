import type { Weigering } from '../fout/domain-error.js';
import { localDate } from '../kalender/tijdzone.js';
import { isRaadsdatumTeVer } from '../toetsing/start.rules.js';
import { isBenoeming } from '../toetsing/aanleiding.js';
import type { SimulatieVraag } from './simulatie.js';

/** Why nothing can be said about these dates. Codes: RAADSDATUM_ONTBREEKT, RAADSDATUM_NIET_VAN_TOEPASSING, RAADSDATUM_VOOR_START, RAADSDATUM_TE_VER. */
export function simulatieWeigeringen({
  aanleiding,
  raadsdatum,
  start,
  zone,
}: Pick<SimulatieVraag, 'aanleiding' | 'raadsdatum' | 'start' | 'zone'>): readonly Weigering[] {
  if (raadsdatum === undefined) return isBenoeming(aanleiding) ? [{ code: 'RAADSDATUM_ONTBREEKT' }] : [];
  if (!isBenoeming(aanleiding)) return [{ code: 'RAADSDATUM_NIET_VAN_TOEPASSING' }];
  const begin = localDate(start, zone);
  if (raadsdatum < begin) return [{ code: 'RAADSDATUM_VOOR_START', params: { raadsdatum, start: begin } }];
  return isRaadsdatumTeVer(begin, raadsdatum) ? [{ code: 'RAADSDATUM_TE_VER' }] : [];
}
