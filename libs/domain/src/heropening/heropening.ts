import type { OnderdeelSoort } from '../onderdeel/onderdeel.js';
import type { StapCode } from '../stap/stap-code.js';
import type { FeitCode } from '../toetsing/feit.js';

/** Why a case is opened again (S-X10). The reason decides what is done again at the least. */
export const HEROPENING_REDENEN = [
  'NIEUW_FEIT',
  'VOG_ALSNOG_AFGEGEVEN',
  'PORTEFEUILLE_GEWIJZIGD',
  'VOG_TE_OUD',
  'AVG_RECTIFICATIE',
] as const;
export type HeropeningReden = (typeof HEROPENING_REDENEN)[number];

/** The reasons as people say them. */
export const HEROPENING_REDEN_NAMEN: Readonly<Record<HeropeningReden, string>> = {
  NIEUW_FEIT: 'Een nieuw feit',
  VOG_ALSNOG_AFGEGEVEN: 'De VOG is alsnog afgegeven',
  PORTEFEUILLE_GEWIJZIGD: 'De portefeuille is gewijzigd',
  VOG_TE_OUD: 'De VOG is te oud',
  AVG_RECTIFICATIE: 'Gegevens zijn verbeterd',
};

/** The parts of the procedure that are done again, or taken over from the ronde before, as a whole. The advice is always done again. */
export const HEROPENING_DELEN = [
  'BENOEMBAARHEID',
  'VOG',
  'VRAGENLIJST',
  'DOCUMENTEN',
  'BRONONDERZOEK',
  'INTERNE_UITVRAAG',
  'VERDIEPEND_GESPREK',
  'RISICOANALYSE',
] as const;
export type HeropeningDeel = (typeof HEROPENING_DELEN)[number];

interface DeelRegel {
  readonly stappen: readonly StapCode[];
  /** The facts of these steps. What the process records by itself with a transition is not among them: it records it again. */
  readonly feiten: readonly FeitCode[];
  /** Work that does not go along when the part is done again, because the new work takes its place. */
  readonly vervangt: readonly OnderdeelSoort[];
}

export const DEEL_REGELS: Readonly<Record<HeropeningDeel, DeelRegel>> = {
  BENOEMBAARHEID: { stappen: ['BENOEMBAARHEID'], feiten: ['BENOEMBAARHEID_BEOORDEELD', 'ONTHEFFING'], vervangt: ['BENOEMBAARHEID'] },
  VOG: {
    stappen: ['VOG_KLAARZETTEN', 'VOG_INDIENEN', 'VOG_BESLISSING', 'VOG_VERIFICATIE'],
    feiten: ['VOG_KLAARGEZET', 'VOG_INGEDIEND', 'VOG_NIET_AFGEGEVEN', 'VOG_ONTVANGEN', 'VOG_BEOORDEELD'],
    vervangt: [],
  },
  VRAGENLIJST: {
    stappen: ['VRAGENLIJST', 'VRAGENLIJST_BEOORDELING', 'AANVULLING'],
    feiten: ['VRAGENLIJST_INGEDIEND', 'VRAGENLIJST_BEOORDEELD', 'VRAGENLIJST_AANGEVULD'],
    vervangt: [],
  },
  DOCUMENTEN: { stappen: ['DOCUMENTEN'], feiten: ['DOCUMENTEN_GEVRAAGD', 'DOCUMENTEN_COMPLEET'], vervangt: [] },
  BRONONDERZOEK: { stappen: ['BRONONDERZOEK'], feiten: ['BRONONDERZOEK_AFGEROND'], vervangt: [] },
  INTERNE_UITVRAAG: { stappen: ['INTERNE_UITVRAAG'], feiten: ['UITVRAAG_AFGEROND'], vervangt: [] },
  VERDIEPEND_GESPREK: { stappen: ['VERDIEPEND_GESPREK'], feiten: ['GESPREK_GEHOUDEN'], vervangt: [] },
  RISICOANALYSE: {
    // The conversation of the opdrachtgever is about the report: a new report, a new conversation.
    stappen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'MAATREGELEN', 'BEANTWOORDING', 'RAPPORT', 'GESPREK_OPDRACHTGEVER'],
    feiten: [
      'CONCEPT_VOORGELEGD',
      'WEDERHOOR_UITSTEL',
      'WEDERHOOR',
      'WEDERHOOR_BEANTWOORD',
      'RAPPORT_VASTGESTELD',
      'GESPREK_OPDRACHTGEVER',
    ],
    // And what the toetser asked was about what is weighed again.
    vervangt: ['GESPREK_OPDRACHTGEVER', 'TOETSOPMERKING'],
  },
};

/** What every ronde after the first begins with: the kandidaat was informed and cooperates, people were assigned. */
export const BEGIN_STAPPEN = ['TOEWIJZING', 'MEDEWERKING'] as const satisfies readonly StapCode[];
export const BEGIN_FEITEN = [
  'GESTART',
  'INFORMATIEBRIEF_VERZONDEN',
  'MEDEWERKING',
  'BRON_GEWEIGERD',
] as const satisfies readonly FeitCode[];
