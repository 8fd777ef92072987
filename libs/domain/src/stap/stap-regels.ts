import { beslistOokOverVog } from '../advies/tweede-lezer.rules.js';
import type { Instant } from '../kalender/instant.js';
import { atLocalTime, localDate } from '../kalender/tijdzone.js';
import type { TaakSoort } from '../taak/taak-soort.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import { type FeitCode, laatsteFeit } from '../toetsing/feit.js';
import { isOefening, type ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { aanvangAanvaarding, aanvangUitkomst } from './aanvang-uitkomst.js';
import type { StapCode } from './stap-code.js';

export interface StapRegel {
  /** Number of the step in the procedure (docs/procedure.md). */
  readonly nummer: string;
  readonly naam: string;
  readonly taken: readonly TaakSoort[];
  readonly termijnen: readonly TermijnCode[];
  /** The term counts from the last of these facts. */
  readonly aanvang: readonly FeitCode[];
}

export const STAP_REGELS: Readonly<Record<StapCode, StapRegel>> = {
  TOEWIJZING: { nummer: 'S02', naam: 'Toewijzing', taken: ['ADVISEURS_TOEWIJZEN'], termijnen: [], aanvang: ['GESTART'] },
  MEDEWERKING: {
    nummer: 'S03',
    naam: 'Informeren en medewerking',
    taken: ['MEDEWERKING_GEVEN'],
    termijnen: ['T01'],
    aanvang: ['INFORMATIEBRIEF_VERZONDEN'],
  },
  BENOEMBAARHEID: {
    nummer: 'S04',
    naam: 'Formele benoembaarheid',
    taken: ['BENOEMBAARHEID_BEOORDELEN'],
    termijnen: [],
    aanvang: ['MEDEWERKING'],
  },
  VOG_KLAARZETTEN: {
    nummer: 'S05',
    naam: 'VOG-aanvraag klaarzetten',
    taken: ['VOG_KLAARZETTEN'],
    termijnen: ['T04'],
    aanvang: ['MEDEWERKING', 'VOG_BEOORDEELD', 'VOG_NIEUWE_AANVRAAG', 'VOG_VERLOPEN'],
  },
  VOG_INDIENEN: { nummer: 'S05', naam: 'VOG aanvragen', taken: ['VOG_INDIENEN'], termijnen: ['T05'], aanvang: ['VOG_KLAARGEZET'] },
  VOG_BESLISSING: {
    nummer: 'S05',
    naam: 'Wachten op de VOG',
    taken: ['VOG_OVERLEGGEN'],
    termijnen: ['T06b', 'T06c'],
    aanvang: ['VOG_INGEDIEND'],
  },
  VOG_VERIFICATIE: { nummer: 'S05', naam: 'VOG-verificatie', taken: ['VOG_VERIFIEREN'], termijnen: [], aanvang: ['VOG_ONTVANGEN'] },
  VOG_VERVOLG: {
    nummer: 'S05',
    naam: 'Verder zonder VOG',
    taken: ['VOG_VERVOLG_KIEZEN'],
    termijnen: [],
    aanvang: ['VOG_NIET_AFGEGEVEN'],
  },
  VOG_PROCEDURE: {
    nummer: 'S05',
    naam: 'Procedure over de VOG',
    taken: ['VOG_AFLOOP_MELDEN', 'VOG_VERVOLG_KIEZEN'],
    termijnen: [],
    aanvang: ['VOG_PROCEDURE'],
  },
  VOG_GELDIGHEID: { nummer: 'S05', naam: 'Geldigheid van de VOG', taken: [], termijnen: ['T23'], aanvang: ['VOG_BEOORDEELD'] },
  VRAGENLIJST: { nummer: 'S06', naam: 'Vragenlijst', taken: ['VRAGENLIJST_INVULLEN'], termijnen: ['T02'], aanvang: ['MEDEWERKING'] },
  VRAGENLIJST_BEOORDELING: {
    nummer: 'S06',
    naam: 'Beoordeling van de vragenlijst',
    taken: ['VRAGENLIJST_BEOORDELEN'],
    termijnen: [],
    aanvang: ['VRAGENLIJST_INGEDIEND', 'VRAGENLIJST_AANGEVULD'],
  },
  AANVULLING: {
    nummer: 'S06',
    naam: 'Aanvulling',
    taken: ['VRAGENLIJST_AANVULLEN'],
    termijnen: ['T03'],
    aanvang: ['VRAGENLIJST_BEOORDEELD'],
  },
  DOCUMENTEN: {
    nummer: 'S07',
    naam: 'Documenten',
    taken: ['DOCUMENTEN_AANLEVEREN', 'DOCUMENTEN_BEOORDELEN'],
    termijnen: ['T02'],
    aanvang: ['MEDEWERKING', 'DOCUMENTEN_GEVRAAGD'],
  },
  BRONONDERZOEK: {
    nummer: 'S08',
    naam: 'Openbronnenonderzoek',
    taken: ['BRONONDERZOEK_DOEN'],
    termijnen: ['T07'],
    aanvang: ['VRAGENLIJST_INGEDIEND'],
  },
  INTERNE_UITVRAAG: {
    nummer: 'S09',
    naam: 'Interne informatie-uitvraag',
    taken: ['UITVRAAG_DOEN'],
    termijnen: ['T08'],
    aanvang: ['VRAGENLIJST_INGEDIEND'],
  },
  VERDIEPEND_GESPREK: {
    nummer: 'S10',
    naam: 'Verdiepend gesprek',
    taken: ['GESPREK_VOEREN'],
    termijnen: ['T09'],
    aanvang: ['BRONONDERZOEK_AFGEROND', 'UITVRAAG_AFGEROND', 'VRAGENLIJST_INGEDIEND'],
  },
  RISICOANALYSE: {
    nummer: 'S11',
    naam: 'Bevindingen en risicoanalyse',
    taken: ['RISICOANALYSE_MAKEN'],
    termijnen: ['T10'],
    aanvang: ['BASISSCAN_AFGEROND'],
  },
  HOOR_EN_WEDERHOOR: { nummer: 'S12', naam: 'Hoor en wederhoor', taken: ['REAGEREN'], termijnen: ['T11'], aanvang: ['CONCEPT_VOORGELEGD'] },
  MAATREGELEN: {
    nummer: 'S13',
    naam: 'Beheersmaatregelen',
    taken: ['MAATREGELEN_BESLISSEN'],
    // Its own, beside that of hoor en wederhoor: who reacts at once has as long for the measures as who doesn't.
    termijnen: ['T11'],
    aanvang: ['CONCEPT_VOORGELEGD'],
  },
  BEANTWOORDING: {
    nummer: 'S12',
    naam: 'Beantwoording van reacties',
    taken: ['REACTIES_BEANTWOORDEN'],
    termijnen: [],
    aanvang: ['WEDERHOOR'],
  },
  RAPPORT: { nummer: 'S14', naam: 'Rapport vaststellen', taken: ['RAPPORT_TOETSEN'], termijnen: ['T12'], aanvang: ['WEDERHOOR_AFGEROND'] },
  GESPREK_OPDRACHTGEVER: {
    nummer: 'S15',
    naam: 'Gesprek met de opdrachtgever',
    taken: ['GESPREK_OPDRACHTGEVER_VOEREN'],
    termijnen: ['T13'],
    aanvang: ['ADVIES_VOORBEREID'],
  },
  ADVIES: { nummer: 'S16', naam: 'Advies', taken: ['ADVIES_ONDERTEKENEN'], termijnen: ['T13'], aanvang: ['ADVIES_VOORBEREID'] },
  WRAKING: { nummer: 'S-X5', naam: 'Wraking', taken: ['WRAKING_BESLISSEN'], termijnen: ['WRAKING'], aanvang: ['WRAKING_INGEDIEND'] },
  INZAGE: { nummer: 'S17', naam: 'Inzagevenster', taken: ['BRIEF_LEZEN'], termijnen: ['T14'], aanvang: ['BRIEF_GEREED'] },
  VERSTREKKING: { nummer: 'S17', naam: 'Verstrekking', taken: ['ADVIES_VERSTREKKEN'], termijnen: [], aanvang: ['BRIEF_GEREED'] },
  UITKOMST: {
    nummer: 'S18',
    naam: 'Uitkomst van de vergadering',
    taken: ['UITKOMST_REGISTREREN'],
    termijnen: ['T16'],
    aanvang: ['ADVIES_VERSTREKT', 'UITKOMST'],
  },
  AANVAARDING: {
    nummer: 'S18',
    naam: 'Aanvaarding van de benoeming',
    taken: ['AANVAARDING_REGISTREREN'],
    termijnen: ['T17'],
    aanvang: ['UITKOMST'],
  },
};

/**
 * The terms of a step. How long a VOG takes depends on who decides: on the islands the gezaghebber (T06d), elsewhere Justis, with a
 * forecast of its own when the kandidaat asked for urgency. Documents that are asked for again have the term of an addition.
 */
export function termijnenVan(
  stap: StapCode,
  { vogSpoed, bestuurslaag, feiten }: Pick<ToetsingBeeld, 'vogSpoed' | 'bestuurslaag'> & Partial<Pick<ToetsingBeeld, 'feiten'>>,
): readonly TermijnCode[] {
  const { termijnen } = STAP_REGELS[stap];
  if (stap === 'DOCUMENTEN' && feiten?.DOCUMENTEN_GEVRAAGD !== undefined) return ['T03'];
  if (stap !== 'VOG_BESLISSING') return termijnen;
  if (bestuurslaag === 'OPENBAAR_LICHAAM') return ['T06d'];
  return vogSpoed ? ['T06a', ...termijnen] : termijnen;
}

/** On the islands the kandidaat applies for the VOG at the kabinet of the gezaghebber himself. */
const TAKEN_OP_DE_EILANDEN: Readonly<Partial<Record<TaakSoort, readonly TaakSoort[]>>> = {
  VOG_KLAARZETTEN: ['VOG_KLAARZETTEN_BES'],
  VOG_INDIENEN: ['VOG_INDIENEN_BES'],
};

/** The tasks with which a step opens. Who decided on the VOG does not sign without a second reader (INV-21). */
export function takenVan(stap: StapCode, zaak: Pick<ToetsingBeeld, 'bestuurslaag' | 'vogVereist'>): readonly TaakSoort[] {
  const { taken } = STAP_REGELS[stap];
  const metLezer = stap === 'ADVIES' && beslistOokOverVog(zaak) ? (['TWEEDE_LEZER_VASTLEGGEN', ...taken] as const) : taken;
  return zaak.bestuurslaag === 'OPENBAAR_LICHAAM' ? metLezer.flatMap((taak) => TAKEN_OP_DE_EILANDEN[taak] ?? taak) : metLezer;
}

type Aanvang = Pick<
  ToetsingBeeld,
  | 'feiten'
  | 'vogIngediendOp'
  | 'vogAfgegevenOp'
  | 'tijdzone'
  | 'termijnProfiel'
  | 'termijnProfielVersie'
  | 'eigenVersies'
  | 'raadsdatum'
  | 'benoemdOp'
>;

/**
 * The instant from which the terms of a step count: the last of its trigger facts, else `geopendOp`. The wait for a VOG began on the day
 * of the application: reported on a later day, it counts from noon of that day. Practice terms last minutes and always count from the report.
 * How long a VOG is valid counts from noon of the day on which it was issued, in practice as well. For S18 see `aanvang-uitkomst.ts`.
 */
export function aanvangVan(beeld: Aanvang, stap: StapCode, geopendOp: Instant): Instant {
  // What is done again after a reopening has its whole term from there, whatever went before.
  const heropendOp = laatsteFeit(beeld.feiten, 'HEROPEND')?.op;
  const momenten = STAP_REGELS[stap].aanvang.flatMap((code) => laatsteFeit(beeld.feiten, code)?.op ?? []).concat(heropendOp ?? []);
  const gemeld = momenten.sort().at(-1) ?? geopendOp;
  const { vogIngediendOp, vogAfgegevenOp, tijdzone } = beeld;
  if (stap === 'VOG_GELDIGHEID' && vogAfgegevenOp !== null) return atLocalTime(vogAfgegevenOp, '12:00', tijdzone);
  if (stap === 'UITKOMST') return aanvangUitkomst(beeld, gemeld);
  if (stap === 'AANVAARDING') return aanvangAanvaarding(beeld, gemeld);
  if (stap !== 'VOG_BESLISSING' || vogIngediendOp === null || isOefening(beeld)) return gemeld;
  if (heropendOp === gemeld) return gemeld;
  return vogIngediendOp < localDate(gemeld, tijdzone) ? atLocalTime(vogIngediendOp, '12:00', tijdzone) : gemeld;
}
