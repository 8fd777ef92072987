import type { Weigering } from '../fout/domain-error.js';
import { type Overgang, overgangRegel } from '../toetsing/overgang.js';
import { feitAantal, laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { toewijzingCompleet } from '../toetsing/toewijzing.rules.js';
import { onbeantwoord } from '../wederhoor/wederhoor.rules.js';
import type { StapCode } from '../stap/stap-code.js';

/** The steps that must be done, or waived with a reason, before the research is complete. */
export const BASISSCAN_STAPPEN = [
  'BENOEMBAARHEID',
  'VRAGENLIJST',
  'DOCUMENTEN',
  'BRONONDERZOEK',
  'INTERNE_UITVRAAG',
  'VERDIEPEND_GESPREK',
] as const satisfies readonly StapCode[];

/**
 * Whether the process may make this transition now; empty when it may. People's transitions are guarded with their act.
 * Codes: STATUS_LAAT_NIET_TOE, TOEWIJZING_ONVOLLEDIG, BASISSCAN_ONVOLLEDIG, WEDERHOOR_ONTBREEKT (INV-09), REACTIE_ONBEANTWOORD, VOG_ONTBREEKT.
 */
export function overgangWeigeringen(overgang: Overgang, beeld: ToetsingBeeld): readonly Weigering[] {
  const regel = overgangRegel(overgang);
  if (!regel.van.includes(beeld.status)) return [{ code: 'STATUS_LAAT_NIET_TOE', params: { status: beeld.status } }];
  switch (overgang) {
    case 'wijsAdviseurToe':
      return toewijzingCompleet(beeld.toewijzingen) ? [] : [{ code: 'TOEWIJZING_ONVOLLEDIG' }];
    case 'basisscanAfgerond': {
      const open = BASISSCAN_STAPPEN.filter((stap) => beeld.stappen[stap] !== 'AFGEROND' && beeld.stappen[stap] !== 'AFGEZIEN');
      return open.length === 0 ? [] : [{ code: 'BASISSCAN_ONVOLLEDIG', params: { aantal: open.length } }];
    }
    case 'rondAf': {
      // Each time that the concept was put forward has its own answer, or its own recorded silence.
      const voorgelegd = feitAantal(beeld.feiten, 'CONCEPT_VOORGELEGD');
      const gehoord = voorgelegd > 0 && feitAantal(beeld.feiten, 'WEDERHOOR') >= voorgelegd;
      const open = onbeantwoord(beeld.werk.reacties).length;
      if (!gehoord) return [{ code: 'WEDERHOOR_ONTBREEKT' }];
      return open === 0 ? [] : [{ code: 'REACTIE_ONBEANTWOORD', params: { aantal: open } }];
    }
    case 'vogNogNietGeverifieerd':
      return beeld.vogStatus === 'GEVERIFIEERD' ? [{ code: 'STATUS_LAAT_NIET_TOE', params: { status: beeld.vogStatus } }] : [];
    case 'bereidAdviesVoor':
      return beeld.vogStatus === 'GEVERIFIEERD' || laatsteFeit(beeld.feiten, 'BEPERKT_ADVIES') !== undefined
        ? []
        : [{ code: 'VOG_ONTBREEKT' }];
    default:
      return [];
  }
}
