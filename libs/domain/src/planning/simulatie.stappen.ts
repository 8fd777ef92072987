import type { StapCode } from '../stap/stap-code.js';
import type { Knoop } from './netwerk.js';

/** A step as the workflow opens it, and the steps whose end opens it. */
export interface StapInSimulatie extends Knoop<StapCode> {
  /** Only when there is a reason for it. It is shown as if there were one, and nothing waits for it. */
  readonly eventueel?: boolean;
}

const ONDERZOEK: readonly StapInSimulatie[] = [
  { code: 'VRAGENLIJST', na: ['MEDEWERKING'] },
  { code: 'VRAGENLIJST_BEOORDELING', na: ['VRAGENLIJST'] },
  { code: 'AANVULLING', na: ['VRAGENLIJST_BEOORDELING'], eventueel: true },
  { code: 'DOCUMENTEN', na: ['MEDEWERKING'] },
  { code: 'BRONONDERZOEK', na: ['VRAGENLIJST'] },
  { code: 'INTERNE_UITVRAAG', na: ['VRAGENLIJST'] },
  { code: 'VERDIEPEND_GESPREK', na: ['BRONONDERZOEK', 'INTERNE_UITVRAAG'] },
  { code: 'RISICOANALYSE', na: ['VERDIEPEND_GESPREK', 'DOCUMENTEN', 'BENOEMBAARHEID', 'VRAGENLIJST_BEOORDELING', 'AANVULLING'] },
  { code: 'HOOR_EN_WEDERHOOR', na: ['RISICOANALYSE'] },
  { code: 'MAATREGELEN', na: ['RISICOANALYSE'], eventueel: true },
  { code: 'BEANTWOORDING', na: ['HOOR_EN_WEDERHOOR', 'MAATREGELEN'] },
  { code: 'RAPPORT', na: ['BEANTWOORDING'] },
];

const VOG: readonly StapInSimulatie[] = [
  { code: 'VOG_KLAARZETTEN', na: ['MEDEWERKING'] },
  { code: 'VOG_INDIENEN', na: ['VOG_KLAARZETTEN'] },
  { code: 'VOG_BESLISSING', na: ['VOG_INDIENEN'] },
  { code: 'VOG_VERIFICATIE', na: ['VOG_BESLISSING'] },
];

/**
 * The steps in the order of the procedure, each after those it waits for; one time each. Without a benoeming the procedure ends with
 * the report, and there is no VOG (INV-29).
 */
export function stappenInSimulatie({ vog, benoeming }: { readonly vog: boolean; readonly benoeming: boolean }): readonly StapInSimulatie[] {
  const voorAdvies: readonly StapCode[] = vog ? ['RAPPORT', 'VOG_VERIFICATIE'] : ['RAPPORT'];
  return [
    { code: 'TOEWIJZING', na: [] },
    { code: 'MEDEWERKING', na: ['TOEWIJZING'] },
    { code: 'BENOEMBAARHEID', na: ['MEDEWERKING'] },
    ...(vog ? VOG : []),
    ...ONDERZOEK,
    ...(benoeming ? adviesNa(voorAdvies) : []),
  ];
}

const adviesNa = (na: readonly StapCode[]): readonly StapInSimulatie[] => [
  { code: 'GESPREK_OPDRACHTGEVER', na },
  { code: 'ADVIES', na },
  { code: 'INZAGE', na: ['ADVIES', 'GESPREK_OPDRACHTGEVER'] },
  { code: 'VERSTREKKING', na: ['INZAGE'] },
];
