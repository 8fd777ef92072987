import { TOETSING_STATUSSEN, type ToetsingStatus, vanTot } from '../toetsing/toetsing-status.js';
import type { Relatie } from './relatie.js';

const ALTIJD = TOETSING_STATUSSEN;
const NIET_VERNIETIGD = TOETSING_STATUSSEN.filter((status) => status !== 'VERNIETIGD');
/** As long as the toetsing runs: withdrawal and refusal close every dossier for all but the kandidaat (INV-16). */
const LOPEND = vanTot('CONCEPT', 'NAZORG').concat('OPGESCHORT', 'HEROPEND');
/** From the start until the letter is sent: what the griffier may know then is a date. */
const VOOR_VERSTREKKING = LOPEND.filter((status) => status !== 'CONCEPT' && !vanTot('ADVIES_VERSTREKT', 'NAZORG').includes(status));
/** The report is the adviser's until the case closes. */
const VANAF_CONCEPT = vanTot('HOOR_EN_WEDERHOOR', 'NAZORG');
const VANAF_RAPPORT = vanTot('RAPPORT_VASTGESTELD', 'NAZORG');
const VANAF_ONDERTEKENING = vanTot('ADVIES_TER_INZAGE_KANDIDAAT', 'NAZORG');
const VANAF_VERSTREKKING = vanTot('ADVIES_VERSTREKT', 'NAZORG');
const VANAF_UITKOMST = vanTot('UITKOMST_GEREGISTREERD', 'NAZORG');
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
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: ALTIJD,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    TOEGEWEZEN: LOPEND,
    KABINET: ALTIJD,
    GRIFFIER: VANAF_VERSTREKKING,
    FG: ALTIJD,
    AUDITOR: ALTIJD,
  },
  /** That a toetsing runs for a meeting on this date: no name, no office, no number, no status. */
  AANKONDIGING: { GRIFFIER: VOOR_VERSTREKKING },
  /** The number and nothing else: who manages the system must be able to say which case a question is about. */
  ZAAKNUMMER: { BEHEERDER: ALTIJD },
  /** A number and one of three words, for who forms the college: never why. */
  PROCESSTATUS: { FORMATEUR: NIET_VERNIETIGD.filter((status) => status !== 'CONCEPT') },
  /** And after the letter was handed over, its conclusion by code. */
  CONCLUSIECODE: { FORMATEUR: VANAF_VERSTREKKING },
  /** For who checks afterwards: codes, counts and hashes, so that nothing of the content has to be opened. */
  CONTROLE: { FG: ALTIJD, AUDITOR: ALTIJD },
  /** How the case is set up: law, versions, terms, dates of the file. Not for the griffier, nor for who has not declared to be independent. */
  OPZET: {
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: ALTIJD,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    KABINET: ALTIJD,
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
  /** What was filled in besides the name before the start, for who may change it: a change is the whole of it. */
  VOORBEREIDING: { OPDRACHTGEVER: ['CONCEPT'], KABINET: ['CONCEPT'] },
  PLANNING: {
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: ALTIJD,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    KABINET: ALTIJD,
    FG: ALTIJD,
    AUDITOR: ALTIJD,
  },
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
  /** The names of who is assigned; the auditor sees the same rows without them. */
  TOEWIJZING_NAMEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND, KABINET: LOPEND },
  /** Whom the kabinet would assign; nobody else hears of who was not chosen. */
  TOEWIJZINGSVOORSTELLEN: { OPDRACHTGEVER: LOPEND, KABINET: LOPEND },
  /** Whether the kandidaat cooperates, and since when. */
  MEDEWERKING: {
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: LOPEND,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    KABINET: LOPEND,
    FG: LOPEND,
    AUDITOR: LOPEND,
  },
  /** Which sources he keeps out of the research. */
  GEWEIGERDE_BRONNEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND, FG: LOPEND },
  BENOEMBAARHEID: { KANDIDAAT: eigen(VANAF_CONCEPT), OPDRACHTGEVER: VANAF_RAPPORT, ADVISEUR: LOPEND, TOETSER: LOPEND },
  ANTWOORDEN: { KANDIDAAT: NIET_VERNIETIGD, ADVISEUR: LOPEND, TOETSER: LOPEND, NOODINZAGE: NIET_VERNIETIGD },
  DOCUMENTEN: { KANDIDAAT: NIET_VERNIETIGD, ADVISEUR: LOPEND, TOETSER: LOPEND, NOODINZAGE: NIET_VERNIETIGD },
  /** Of all uploads the two kinds that are for him: evidence of measures, and the request for ontheffing. */
  BEWIJSSTUKKEN: { OPDRACHTGEVER: LOPEND },
  /** What stayed missing after two rounds, for who gives it, asks for it and decides on it; never the answers themselves. */
  VOORBEHOUDEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND },
  /** S-X9: for the opdrachtgever alone. */
  SIGNALEN: { OPDRACHTGEVER: LOPEND },
  BRONBEVINDINGEN: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND, NOODINZAGE: NIET_VERNIETIGD },
  UITVRAGEN: { ADVISEUR: LOPEND, TOETSER: LOPEND, NOODINZAGE: NIET_VERNIETIGD },
  /** One question, for the official whom it was put to, until he answers it. */
  UITVRAAG_VRAAG: { UITVRAAG_BEANTWOORDER: ['IN_ONDERZOEK'] },
  GESPREKSVERSLAG: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND, NOODINZAGE: NIET_VERNIETIGD },
  CONCEPT: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND },
  /** The report before it is fixed: for who writes and who tests it. */
  RAPPORT_CONCEPT: { ADVISEUR: LOPEND, TOETSER: LOPEND },
  /** What the toetser asks of the adviseur, and the answer: deliberation between these two. What comes of it stands in the report. */
  TOETSOPMERKINGEN: { ADVISEUR: LOPEND, TOETSER: LOPEND },
  WEDERHOOR: { KANDIDAAT: eigen(VANAF_CONCEPT), ADVISEUR: LOPEND, TOETSER: LOPEND, NOODINZAGE: NIET_VERNIETIGD },
  MAATREGELEN: { KANDIDAAT: eigen(VANAF_CONCEPT), OPDRACHTGEVER: VANAF_RAPPORT, ADVISEUR: LOPEND, TOETSER: LOPEND },
  RAPPORT: {
    KANDIDAAT: eigen(VANAF_RAPPORT),
    OPDRACHTGEVER: VANAF_RAPPORT,
    ADVISEUR: VANAF_RAPPORT,
    TOETSER: VANAF_RAPPORT,
    NOODINZAGE: NIET_VERNIETIGD,
  },
  /** Every version that was ever fixed, also of earlier rondes. */
  RAPPORT_VERSIES: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND },
  /** Which conclusions the facts leave open: for who signs, and for nobody else. */
  ADVIES_KEUZE: { OPDRACHTGEVER: VANAF_RAPPORT },
  GESPREK_OPDRACHTGEVER: { KANDIDAAT: eigen(VANAF_RAPPORT), OPDRACHTGEVER: VANAF_RAPPORT },
  MOTIVERING: { KANDIDAAT: eigen(VANAF_ONDERTEKENING), OPDRACHTGEVER: VANAF_ONDERTEKENING, NOODINZAGE: NIET_VERNIETIGD },
  BRIEF: {
    KANDIDAAT: eigen(VANAF_ONDERTEKENING),
    OPDRACHTGEVER: VANAF_ONDERTEKENING,
    ADVISEUR: VANAF_ONDERTEKENING,
    KABINET: VANAF_VERSTREKKING,
    GRIFFIER: VANAF_VERSTREKKING,
    FG: VANAF_ONDERTEKENING,
    AUDITOR: VANAF_ONDERTEKENING,
  },
  /** What the organ that appoints decided, and whether the benoeming was accepted. */
  UITKOMST: {
    KANDIDAAT: eigen(VANAF_UITKOMST),
    OPDRACHTGEVER: VANAF_UITKOMST,
    KABINET: VANAF_UITKOMST,
    GRIFFIER: VANAF_UITKOMST,
    FG: VANAF_UITKOMST,
    AUDITOR: VANAF_UITKOMST,
  },
  /** When each class of the file is destroyed: dates and counts, nothing of what is in it. */
  BEWAARPLAN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: ALTIJD, FG: ALTIJD, AUDITOR: ALTIJD },
  /** What was decided about destruction, and the declaration that it was done: no word of what it was about. */
  VERNIETIGING: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: ALTIJD, FG: ALTIJD, AUDITOR: ALTIJD },
  /** Why the case was opened again, and what was taken over. */
  HEROPENING: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND, FG: LOPEND },
  /** Letters of earlier rondes, with their marking: for who may have seen them before they lapsed (INV-27). */
  VERVALLEN_BRIEVEN: {
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: LOPEND,
    ADVISEUR: LOPEND,
    KABINET: LOPEND,
    GRIFFIER: LOPEND,
    FG: LOPEND,
    AUDITOR: LOPEND,
  },
  /** Why the case was suspended, stopped or moved. */
  PROCESBESLUITEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND },
  /** What holds up destruction, and until when: classes and dates. */
  BEWAARBLOKKADES: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: NIET_VERNIETIGD, FG: ALTIJD, AUDITOR: ALTIJD },
  /** What the kandidaat asked about his data, and the answer. Also after the end: a request can come in then, and must be answered. */
  AVG_VERZOEKEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: NIET_VERNIETIGD, FG: NIET_VERNIETIGD },
  /** All that the kandidaat may see, in one file to keep: as long as there is something. */
  INZAGE_EXPORT: { KANDIDAAT: NIET_VERNIETIGD },
  /** The chain with its proofs and the documents that the receiver may see, to be verified by anybody (docs/evidence.md). */
  DOSSIER_EXPORT: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: ALTIJD, FG: ALTIJD, AUDITOR: ALTIJD },
  /** Leaks that touch this case; the kandidaat sees what he was told. */
  DATALEKKEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: NIET_VERNIETIGD, FG: NIET_VERNIETIGD },
  /** When the FG saw content, why, and what came of it; the kandidaat sees what was approved. */
  NOODINZAGEN: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: NIET_VERNIETIGD, FG: NIET_VERNIETIGD },
  VOG_STATUS: {
    KANDIDAAT: NIET_VERNIETIGD,
    OPDRACHTGEVER: LOPEND,
    ADVISEUR: LOPEND,
    TOETSER: LOPEND,
    KABINET: LOPEND,
    FG: LOPEND,
    AUDITOR: LOPEND,
  },
  /** Dates and reasons besides the code. */
  VOG_GEGEVENS: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND, KABINET: LOPEND },
  VOG_BESTAND: { KANDIDAAT: NIET_VERNIETIGD, ADVISEUR: LOPEND, KABINET: LOPEND },
  /** Which work waits because of a conflict of interest: kinds and numbers, no content. */
  HERBEOORDELINGEN: { OPDRACHTGEVER: LOPEND, ADVISEUR: LOPEND, TOETSER: LOPEND },
  /** Why the kandidaat objects to someone is between him and who decides about it. */
  WRAKING: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: LOPEND },
  AUDIT: { KANDIDAAT: NIET_VERNIETIGD, OPDRACHTGEVER: ALTIJD, FG: ALTIJD, AUDITOR: ALTIJD },
  /** Who looked at what and when, by function: for whom it is about, and who keeps watch. */
  INZAGELOG: { KANDIDAAT: NIET_VERNIETIGD, FG: ALTIJD, AUDITOR: ALTIJD },
} as const satisfies Record<string, Regel>;

export type Inzage = keyof typeof INZAGEN;

/** What can still be asked of a case that was destroyed, by who may see it then: that it was, and by which evidence. */
const NA_VERNIETIGING: ReadonlySet<Inzage> = new Set(['VERNIETIGING', 'AUDIT', 'DOSSIER_EXPORT', 'INZAGELOG', 'ZAAKNUMMER']);
/** The raw data, which goes before the rest of the dossier. */
const VAN_ONDERZOEK: ReadonlySet<Inzage> = new Set([
  'ANTWOORDEN',
  'BRONBEVINDINGEN',
  'UITVRAGEN',
  'UITVRAAG_VRAAG',
  'GESPREKSVERSLAG',
  'CONCEPT',
  'SIGNALEN',
  'TOETSOPMERKINGEN',
]);

/** Whether what this shows was destroyed: all of it, or the raw data. */
export const isVernietigd = (
  inzage: Inzage,
  { status, onderzoekVernietigd }: { readonly status: ToetsingStatus; readonly onderzoekVernietigd: boolean },
): boolean => (status === 'VERNIETIGD' && !NA_VERNIETIGING.has(inzage)) || (onderzoekVernietigd && VAN_ONDERZOEK.has(inzage));

export const INZAGE_REGELS: Readonly<Record<Inzage, Regel>> = INZAGEN;
export const INZAGE_CODES = Object.keys(INZAGEN).filter((code): code is Inzage => code in INZAGEN);

/** Reading one of these is reading content: each look leaves an event in the audit trail of the case (INV-20). */
const INHOUD: ReadonlySet<Inzage> = new Set([
  'MEDEWERKING',
  'ANTWOORDEN',
  'DOCUMENTEN',
  'BEWIJSSTUKKEN',
  'BRONBEVINDINGEN',
  'UITVRAGEN',
  'UITVRAAG_VRAAG',
  'GESPREKSVERSLAG',
  'CONCEPT',
  'WEDERHOOR',
  'MAATREGELEN',
  'RAPPORT',
  'ADVIES_KEUZE',
  'RAPPORT_CONCEPT',
  'TOETSOPMERKINGEN',
  'GESPREK_OPDRACHTGEVER',
  'MOTIVERING',
  'BRIEF',
  'VOG_BESTAND',
  'BENOEMBAARHEID',
  'VOORBEHOUDEN',
  'SIGNALEN',
  'PROCESBESLUITEN',
  'WRAKING',
  'RAPPORT_VERSIES',
  'HEROPENING',
  'VERVALLEN_BRIEVEN',
  'AVG_VERZOEKEN',
  'INZAGE_EXPORT',
  'DOSSIER_EXPORT',
  'DATALEKKEN',
  'NOODINZAGEN',
]);
export const isInhoud = (inzage: Inzage): boolean => INHOUD.has(inzage);
