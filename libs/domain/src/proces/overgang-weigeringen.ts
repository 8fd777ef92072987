import type { Weigering } from '../fout/domain-error.js';
import { type Overgang, overgangRegel } from '../toetsing/overgang.js';
import { herbeoordelingWeigeringen } from '../conflict/herbeoordeling.js';
import { feitAantal, laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { toewijzingCompleet } from '../toetsing/toewijzing.rules.js';
import { sluitWeigeringen } from '../uitkomst/sluiten.rules.js';
import { overgangToegestaanWeigeringen } from '../toetsing/weg-van-de-zaak.rules.js';
import { onbeantwoord } from '../wederhoor/wederhoor.rules.js';
import { isNogVoorTeLeggen } from '../wederhoor/wijziging.rules.js';
import { openVolgnummer } from '../stap/open-stap.js';
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
 * Codes: STATUS_LAAT_NIET_TOE, STAP_NIET_TOEGESTAAN (INV-29), TOEWIJZING_ONVOLLEDIG, BASISSCAN_ONVOLLEDIG, WEDERHOOR_ONTBREEKT (INV-09), REACTIE_ONBEANTWOORD, VOG_ONTBREEKT.
 */
export function overgangWeigeringen(overgang: Overgang, beeld: ToetsingBeeld): readonly Weigering[] {
  const regel = overgangRegel(overgang);
  if (!regel.van.includes(beeld.status)) return [{ code: 'STATUS_LAAT_NIET_TOE', params: { status: beeld.status } }];
  const nietToegestaan = overgangToegestaanWeigeringen(beeld, overgang);
  if (nietToegestaan.length > 0) return nietToegestaan;
  switch (overgang) {
    case 'wijsAdviseurToe':
      return toewijzingCompleet(beeld.toewijzingen) ? [] : [{ code: 'TOEWIJZING_ONVOLLEDIG' }];
    case 'basisscanAfgerond': {
      const open = openBasisscan(beeld);
      return open.length === 0 ? [] : [{ code: 'BASISSCAN_ONVOLLEDIG', params: { aantal: open.length } }];
    }
    case 'rondAf': {
      // Each time that the concept was put forward has its own answer, or its own recorded silence.
      const voorgelegd = feitAantal(beeld.feiten, 'CONCEPT_VOORGELEGD');
      const gehoord = voorgelegd > 0 && feitAantal(beeld.feiten, 'WEDERHOOR') >= voorgelegd;
      const open = onbeantwoord(beeld.werk.reacties).length;
      // What was added to the concept since then was not put before the kandidaat yet.
      if (!gehoord || isNogVoorTeLeggen(beeld.werk)) return [{ code: 'WEDERHOOR_ONTBREEKT' }];
      // Later, work of someone with a conflict can only be adopted: as long as it may be done again the toetser has the choice (S-X4).
      if (herbeoordelingWeigeringen(beeld).length > 0) return herbeoordelingWeigeringen(beeld);
      return open === 0 ? [] : [{ code: 'REACTIE_ONBEANTWOORD', params: { aantal: open } }];
    }
    case 'vogNogNietGeverifieerd':
      return beeld.vogStatus === 'GEVERIFIEERD' ? [{ code: 'STATUS_LAAT_NIET_TOE', params: { status: beeld.vogStatus } }] : [];
    case 'bereidAdviesVoor':
      return !beeld.vogVereist || beeld.vogStatus === 'GEVERIFIEERD' || laatsteFeit(beeld.feiten, 'BEPERKT_ADVIES') !== undefined
        ? []
        : [{ code: 'VOG_ONTBREEKT' }];
    case 'sluit':
      return sluitWeigeringen(beeld);
    case 'neemRapportOver':
      return isRapportOvergenomen(beeld) ? [] : [{ code: 'BASISSCAN_ONVOLLEDIG', params: { aantal: openBasisscan(beeld).length } }];
    default:
      return [];
  }
}

const openBasisscan = ({ stappen }: Pick<ToetsingBeeld, 'stappen'>): readonly StapCode[] =>
  BASISSCAN_STAPPEN.filter(
    (stap) => (stappen[stap] !== 'AFGEROND' && stappen[stap] !== 'AFGEZIEN') || openVolgnummer({ stappen }, stap) !== undefined,
  );

/** In a reopened ronde the report can be there before the research: then all that it rests on was taken over with it. */
const isRapportOvergenomen = (beeld: Pick<ToetsingBeeld, 'feiten' | 'stappen'>): boolean =>
  beeld.feiten['HEROPEND'] !== undefined && beeld.stappen['RAPPORT'] === 'AFGEROND' && openBasisscan(beeld).length === 0;
