import { TOETSING_STATUSSEN, type ToetsingStatus, vanTot } from '../toetsing/toetsing-status.js';
import type { Relatie } from './relatie.js';

const ALTIJD = TOETSING_STATUSSEN;
const NIET_VERNIETIGD = TOETSING_STATUSSEN.filter((status) => status !== 'VERNIETIGD');
/** As long as the toetsing runs: withdrawal and refusal close every dossier for all but the kandidaat (INV-16). */
const LOPEND = vanTot('CONCEPT', 'NAZORG').concat('OPGESCHORT', 'HEROPEND');
/** The report is the adviser's until the case closes. */
const VANAF_CONCEPT = vanTot('HOOR_EN_WEDERHOOR', 'NAZORG');
const VANAF_RAPPORT = vanTot('RAPPORT_VASTGESTELD', 'NAZORG');
const VANAF_ONDERTEKENING = vanTot('ADVIES_TER_INZAGE_KANDIDAAT', 'NAZORG');
const VANAF_VERSTREKKING = vanTot('ADVIES_VERSTREKT', 'NAZORG');
/** The kandidaat keeps what is about him until it is destroyed, also after he withdrew. */
const eigen = (vanaf: readonly ToetsingStatus[]): readonly ToetsingStatus[] => [...vanaf, 'INGETROKKEN', 'GESTAAKT', 'GESLOTEN'];

type Regel = Readonly<Partial<Record<Relatie, readonly ToetsingStatus[]>>>;

/**
 * Who may see which kind of object of a case, in which status. What is not here is denied.
 * The opdrachtgever reads the report, never the raw answers, sources and uploads; the griffier reads the letter and nothing else.
 */
export const INZAGEN = {
  /** Number, office, status, planning: the fact that there is a case. */
  KOP: {
    KANDIDAAT: ALTIJD,
    OPDRACHTGEVER: ALTIJD,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    TOEGEWEZEN: LOPEND,
    KABINET: ALTIJD,
    GRIFFIER: VANAF_VERSTREKKING,
    FG: ALTIJD,
    AUDITOR: ALTIJD,
  },
  /** Name and contact data of the kandidaat. */
  NAAM: {
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: LOPEND,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    KABINET: LOPEND,
    GRIFFIER: VANAF_VERSTREKKING,
    FG: LOPEND,
  },
  PLANNING: { KANDIDAAT: ALTIJD, OPDRACHTGEVER: ALTIJD, ADVISEUR: LOPEND, TOETSER: LOPEND, KABINET: ALTIJD, FG: ALTIJD, AUDITOR: ALTIJD },
  INFORMATIEBRIEF: {
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: LOPEND,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    KABINET: LOPEND,
    FG: LOPEND,
    AUDITOR: LOPEND,
  },
  TOEWIJZINGEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND, KABINET: LOPEND, AUDITOR: ALTIJD },
  BENOEMBAARHEID: { KANDIDAAT: eigen(VANAF_CONCEPT), OPDRACHTGEVER: VANAF_RAPPORT, ADVISEUR: LOPEND, TOETSER: LOPEND },
  ANTWOORDEN: { KANDIDAAT: NIET_VERNIETIGD, ADVISEUR: LOPEND, TOETSER: LOPEND },
  DOCUMENTEN: { KANDIDAAT: NIET_VERNIETIGD, ADVISEUR: LOPEND, TOETSER: LOPEND },
  BRONBEVINDINGEN: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND },
  UITVRAGEN: { ADVISEUR: LOPEND, TOETSER: LOPEND },
  GESPREKSVERSLAG: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND },
  CONCEPT: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND },
  /** The report before it is fixed: for who writes and who tests it. */
  RAPPORT_CONCEPT: { ADVISEUR: LOPEND, TOETSER: LOPEND },
  WEDERHOOR: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND },
  MAATREGELEN: { KANDIDAAT: eigen(VANAF_CONCEPT), OPDRACHTGEVER: VANAF_RAPPORT, ADVISEUR: LOPEND, TOETSER: LOPEND },
  RAPPORT: { KANDIDAAT: eigen(VANAF_RAPPORT), OPDRACHTGEVER: VANAF_RAPPORT, ADVISEUR: VANAF_RAPPORT, TOETSER: VANAF_RAPPORT },
  /** Which conclusions the facts leave open: for who signs, and for nobody else. */
  ADVIES_KEUZE: { OPDRACHTGEVER: VANAF_RAPPORT },
  GESPREK_OPDRACHTGEVER: { KANDIDAAT: eigen(VANAF_RAPPORT), OPDRACHTGEVER: VANAF_RAPPORT },
  MOTIVERING: { KANDIDAAT: eigen(VANAF_ONDERTEKENING), OPDRACHTGEVER: VANAF_ONDERTEKENING },
  BRIEF: {
    KANDIDAAT: eigen(VANAF_ONDERTEKENING),
    OPDRACHTGEVER: VANAF_ONDERTEKENING,
    ADVISEUR: VANAF_ONDERTEKENING,
    KABINET: VANAF_VERSTREKKING,
    GRIFFIER: VANAF_VERSTREKKING,
    FG: VANAF_ONDERTEKENING,
    AUDITOR: VANAF_ONDERTEKENING,
  },
  VOG_STATUS: { KANDIDAAT: ALTIJD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND, KABINET: LOPEND, FG: LOPEND, AUDITOR: LOPEND },
  VOG_BESTAND: { KANDIDAAT: NIET_VERNIETIGD, ADVISEUR: LOPEND, KABINET: LOPEND },
  AUDIT: { KANDIDAAT: ALTIJD, OPDRACHTGEVER: ALTIJD, FG: ALTIJD, AUDITOR: ALTIJD },
} as const satisfies Record<string, Regel>;

export type Inzage = keyof typeof INZAGEN;
export const INZAGE_REGELS: Readonly<Record<Inzage, Regel>> = INZAGEN;
export const INZAGE_CODES = Object.keys(INZAGEN).filter((code): code is Inzage => code in INZAGEN);

/** Reading one of these is reading content: each look leaves an event in the audit trail of the case (INV-20). */
const INHOUD: ReadonlySet<Inzage> = new Set([
  'ANTWOORDEN',
  'DOCUMENTEN',
  'BRONBEVINDINGEN',
  'UITVRAGEN',
  'GESPREKSVERSLAG',
  'CONCEPT',
  'WEDERHOOR',
  'MAATREGELEN',
  'RAPPORT',
  'ADVIES_KEUZE',
  'RAPPORT_CONCEPT',
  'GESPREK_OPDRACHTGEVER',
  'MOTIVERING',
  'BRIEF',
  'VOG_BESTAND',
  'BENOEMBAARHEID',
]);
export const isInhoud = (inzage: Inzage): boolean => INHOUD.has(inzage);
