import { type ToetsingStatus, vanTot } from './toetsing-status.js';

/** Everything that moves a toetsing from one status to the next: acts of people and joins that the workflow sees. */
export const OVERGANGEN = [
  'start',
  'wijsAdviseurToe',
  'verleenMedewerking',
  'weigerMedewerking',
  'basisscanAfgerond',
  'legConceptVoor',
  'materieelGewijzigd',
  'rondAf',
  'stelVast',
  'vogNogNietGeverifieerd',
  'bereidAdviesVoor',
  'ondertekenAdvies',
  'verstrek',
  'registreerUitkomst',
  'aanvaard',
  'nietAanvaard',
  'sluitHerijking',
  'eindeAmbt',
  'trekIn',
  'staak',
  'sluit',
  'schortOp',
  'hervat',
  'heropen',
  'hervatOnderzoek',
  'neemRapportOver',
  'vernietig',
] as const;
export type Overgang = (typeof OVERGANGEN)[number];

export interface OvergangRegel {
  readonly overgang: Overgang;
  readonly van: readonly ToetsingStatus[];
  /** `VORIGE`: back to where the toetsing was before it was suspended. */
  readonly naar: ToetsingStatus | 'VORIGE';
  /** PERSOON: in the transaction of an act. PROCES: recorded by the workflow once its conditions hold. */
  readonly door: 'PERSOON' | 'PROCES';
}

const regel = (
  overgang: Overgang,
  van: ToetsingStatus | readonly ToetsingStatus[],
  naar: OvergangRegel['naar'],
  door: OvergangRegel['door'],
): OvergangRegel => ({ overgang, van: typeof van === 'string' ? [van] : van, naar, door });

/** The state machine of the toetsing, as data; `overgang.spec.ts` proves that every status can be reached and can end. */
export const OVERGANG_REGELS: readonly OvergangRegel[] = [
  regel('start', 'CONCEPT', 'GESTART', 'PERSOON'),
  regel('wijsAdviseurToe', 'GESTART', 'WACHT_OP_MEDEWERKING', 'PROCES'),
  regel('verleenMedewerking', 'WACHT_OP_MEDEWERKING', 'IN_ONDERZOEK', 'PERSOON'),
  regel('weigerMedewerking', 'WACHT_OP_MEDEWERKING', 'GESTAAKT', 'PERSOON'),
  regel('basisscanAfgerond', 'IN_ONDERZOEK', 'RISICOANALYSE', 'PROCES'),
  regel('legConceptVoor', 'RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'PERSOON'),
  regel('materieelGewijzigd', 'HOOR_EN_WEDERHOOR', 'HOOR_EN_WEDERHOOR', 'PERSOON'),
  regel('rondAf', 'HOOR_EN_WEDERHOOR', 'RAPPORT_TER_VASTSTELLING', 'PROCES'),
  regel('stelVast', 'RAPPORT_TER_VASTSTELLING', 'RAPPORT_VASTGESTELD', 'PERSOON'),
  regel('vogNogNietGeverifieerd', 'RAPPORT_VASTGESTELD', 'WACHT_OP_VOG', 'PROCES'),
  regel('bereidAdviesVoor', ['RAPPORT_VASTGESTELD', 'WACHT_OP_VOG'], 'ADVIES_IN_VOORBEREIDING', 'PROCES'),
  regel('ondertekenAdvies', 'ADVIES_IN_VOORBEREIDING', 'ADVIES_TER_INZAGE_KANDIDAAT', 'PERSOON'),
  regel('verstrek', 'ADVIES_TER_INZAGE_KANDIDAAT', 'ADVIES_VERSTREKT', 'PERSOON'),
  // Once more after the decision was put off.
  regel('registreerUitkomst', ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD'], 'UITKOMST_GEREGISTREERD', 'PERSOON'),
  regel('aanvaard', 'UITKOMST_GEREGISTREERD', 'NAZORG', 'PERSOON'),
  regel('nietAanvaard', 'UITKOMST_GEREGISTREERD', 'GESLOTEN', 'PERSOON'),
  regel('sluitHerijking', 'RAPPORT_VASTGESTELD', 'NAZORG', 'PROCES'),
  regel('eindeAmbt', 'NAZORG', 'GESLOTEN', 'PERSOON'),
  // After the verstrekking as long as the organ has not decided: also when it put its decision off.
  regel('trekIn', [...vanTot('GESTART', 'UITKOMST_GEREGISTREERD'), 'OPGESCHORT', 'HEROPEND'], 'INGETROKKEN', 'PERSOON'),
  regel('staak', [...vanTot('GESTART', 'UITKOMST_GEREGISTREERD'), 'OPGESCHORT', 'HEROPEND'], 'GESTAAKT', 'PERSOON'),
  regel('sluit', ['INGETROKKEN', 'GESTAAKT', 'UITKOMST_GEREGISTREERD'], 'GESLOTEN', 'PROCES'),
  regel('schortOp', vanTot('WACHT_OP_MEDEWERKING', 'ADVIES_TER_INZAGE_KANDIDAAT'), 'OPGESCHORT', 'PERSOON'),
  regel('hervat', 'OPGESCHORT', 'VORIGE', 'PERSOON'),
  regel('heropen', ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'GESLOTEN'], 'HEROPEND', 'PERSOON'),
  regel('hervatOnderzoek', 'HEROPEND', 'IN_ONDERZOEK', 'PROCES'),
  // A reopened ronde in which nothing of the research is done again stands where the report of the ronde before was fixed.
  regel('neemRapportOver', 'IN_ONDERZOEK', 'RAPPORT_VASTGESTELD', 'PROCES'),
  regel('vernietig', 'GESLOTEN', 'VERNIETIGD', 'PROCES'),
];

const PER_OVERGANG: ReadonlyMap<Overgang, OvergangRegel> = new Map(OVERGANG_REGELS.map((r) => [r.overgang, r]));

export function overgangRegel(overgang: Overgang): OvergangRegel {
  const gevonden = PER_OVERGANG.get(overgang);
  if (gevonden === undefined) throw new Error(`overgang without a rule: ${overgang}`);
  return gevonden;
}

/** The status after `overgang`, or undefined when it does not start in `van`. `vorige` is needed for `hervat` only. */
export function naOvergang(van: ToetsingStatus, overgang: Overgang, vorige?: ToetsingStatus): ToetsingStatus | undefined {
  const { van: toegestaan, naar } = overgangRegel(overgang);
  if (!toegestaan.includes(van)) return undefined;
  return naar === 'VORIGE' ? vorige : naar;
}
