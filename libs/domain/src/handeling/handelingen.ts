import { vanTot } from '../toetsing/toetsing-status.js';
import { wijzigingWeigeringen } from '../wederhoor/wijziging.rules.js';
import type { HandelingRegel } from './handeling-regel.js';
import {
  aanvullingWeigeringen,
  adviesWeigeringen,
  beperktAdviesWeigeringen,
  documentenWeigeringen,
  toewijzenWeigeringen,
  verstrekkingWeigeringen,
  voorleggenWeigeringen,
  uitstelWeigeringen,
  maatregelBesluitWeigeringen,
  opnieuwVoorleggenWeigeringen,
} from './handeling-weigeringen.js';

const LOPEND = vanTot('GESTART', 'ADVIES_VERSTREKT');
const ONDERZOEK = vanTot('IN_ONDERZOEK', 'HOOR_EN_WEDERHOOR');
/** The VOG runs beside the research and may be there only when the advice waits for it. */
const VOG_LOOPT = vanTot('IN_ONDERZOEK', 'ADVIES_IN_VOORBEREIDING');

/** Every act of the main road, with withdrawal and refusal. The same table guards the act, and tells who may do what now. */
export const HANDELINGEN = {
  // S01 Start
  wijzigConcept: { omschrijving: 'Het concept van de toetsing wijzigen', relaties: ['OPDRACHTGEVER', 'KABINET'], statussen: ['CONCEPT'] },
  startToetsing: { omschrijving: 'De toetsing starten', relaties: ['OPDRACHTGEVER'], statussen: ['CONCEPT'], overgang: 'start' },
  // S02 Toewijzing
  wijsToe: {
    omschrijving: 'Een adviseur of toetser toewijzen',
    relaties: ['OPDRACHTGEVER'],
    statussen: LOPEND,
    weigeringen: toewijzenWeigeringen,
  },
  verklaarOnafhankelijkheid: {
    omschrijving: 'Onafhankelijkheid verklaren of een conflict melden',
    relaties: ['TOEGEWEZEN'],
    statussen: LOPEND,
  },
  // S03 Medewerking
  verleenMedewerking: {
    omschrijving: 'Medewerking verlenen',
    relaties: ['KANDIDAAT'],
    statussen: ['WACHT_OP_MEDEWERKING'],
    stap: 'MEDEWERKING',
    sluit: ['MEDEWERKING'],
    overgang: 'verleenMedewerking',
  },
  weigerMedewerking: {
    omschrijving: 'Medewerking weigeren',
    relaties: ['KANDIDAAT'],
    statussen: ['WACHT_OP_MEDEWERKING'],
    stap: 'MEDEWERKING',
    sluit: ['MEDEWERKING'],
    overgang: 'weigerMedewerking',
  },
  // S04 Benoembaarheid
  beoordeelBenoembaarheid: {
    omschrijving: 'De wettelijke eisen beoordelen',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'BENOEMBAARHEID',
    sluit: ['BENOEMBAARHEID'],
  },
  // S05 VOG
  zetVogKlaar: {
    omschrijving: 'De VOG-aanvraag klaarzetten',
    relaties: ['KABINET'],
    statussen: VOG_LOOPT,
    stap: 'VOG_KLAARZETTEN',
    sluit: ['VOG_KLAARZETTEN'],
  },
  meldVogIngediend: {
    omschrijving: 'Melden dat de VOG is aangevraagd',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    stap: 'VOG_INDIENEN',
    sluit: ['VOG_INDIENEN'],
  },
  overlegVog: {
    omschrijving: 'De VOG inleveren',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    stap: 'VOG_BESLISSING',
    sluit: ['VOG_BESLISSING'],
  },
  meldVogNietAfgegeven: {
    omschrijving: 'Melden dat de VOG niet is afgegeven',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    stap: 'VOG_BESLISSING',
    sluit: ['VOG_BESLISSING'],
  },
  verifieerVog: {
    omschrijving: 'De VOG controleren',
    relaties: ['KABINET', 'ADVISEUR'],
    statussen: VOG_LOOPT,
    stap: 'VOG_VERIFICATIE',
    sluit: ['VOG_VERIFICATIE'],
  },
  // S06 Vragenlijst
  bewaarAntwoorden: { omschrijving: 'Antwoorden bewaren', relaties: ['KANDIDAAT'], statussen: ['IN_ONDERZOEK'], stap: 'VRAGENLIJST' },
  dienVragenlijstIn: {
    omschrijving: 'De vragenlijst indienen',
    relaties: ['KANDIDAAT'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'VRAGENLIJST',
    sluit: ['VRAGENLIJST'],
  },
  beoordeelVragenlijst: {
    omschrijving: 'Beoordelen of de vragenlijst volledig is',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'VRAGENLIJST_BEOORDELING',
    sluit: ['VRAGENLIJST_BEOORDELING'],
  },
  vulVragenlijstAan: {
    omschrijving: 'Antwoorden aanvullen',
    relaties: ['KANDIDAAT'],
    statussen: ONDERZOEK,
    weigeringen: aanvullingWeigeringen,
  },
  rondAanvullingAf: {
    omschrijving: 'Melden dat de aanvulling klaar is',
    relaties: ['KANDIDAAT'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'AANVULLING',
    sluit: ['AANVULLING'],
  },
  // S07 Documenten
  uploadDocument: {
    omschrijving: 'Een document inleveren',
    relaties: ['KANDIDAAT'],
    statussen: vanTot('IN_ONDERZOEK', 'ADVIES_TER_INZAGE_KANDIDAAT'),
  },
  beoordeelDocument: { omschrijving: 'Een document beoordelen', relaties: ['ADVISEUR'], statussen: ONDERZOEK },
  rondDocumentenAf: {
    omschrijving: 'Vaststellen dat alle documenten er zijn',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'DOCUMENTEN',
    sluit: ['DOCUMENTEN'],
    weigeringen: documentenWeigeringen,
  },
  // S08–S10 Onderzoek
  legBronbevindingVast: {
    omschrijving: 'Een bronbevinding vastleggen',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'BRONONDERZOEK',
  },
  verwijderBronbevinding: {
    omschrijving: 'Een bronbevinding verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'BRONONDERZOEK',
  },
  rondBronOnderzoekAf: {
    omschrijving: 'Het openbronnenonderzoek afronden',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'BRONONDERZOEK',
    sluit: ['BRONONDERZOEK'],
  },
  legUitvraagVast: {
    omschrijving: 'Een interne uitvraag vastleggen',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'INTERNE_UITVRAAG',
  },
  rondUitvraagAf: {
    omschrijving: 'De interne uitvraag afronden',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'INTERNE_UITVRAAG',
    sluit: ['INTERNE_UITVRAAG'],
  },
  legVerdiependGesprekVast: {
    omschrijving: 'Het verdiepende gesprek vastleggen',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'VERDIEPEND_GESPREK',
    sluit: ['VERDIEPEND_GESPREK'],
  },
  zieAfVanStap: { omschrijving: 'Met een reden afzien van een onderzoeksstap', relaties: ['ADVISEUR'], statussen: ['IN_ONDERZOEK'] },
  // S11 Risicoanalyse
  legBevindingVast: {
    omschrijving: 'Een bevinding vastleggen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE'],
    stap: 'RISICOANALYSE',
  },
  wijzigBevinding: {
    omschrijving: 'Een bevinding wijzigen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    weigeringen: wijzigingWeigeringen,
  },
  verwijderBevinding: {
    omschrijving: 'Een bevinding verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE'],
    stap: 'RISICOANALYSE',
  },
  legRisicoVast: { omschrijving: 'Een risico vastleggen', relaties: ['ADVISEUR'], statussen: ['RISICOANALYSE'], stap: 'RISICOANALYSE' },
  wijzigRisico: {
    omschrijving: 'Een risico of het restrisico wijzigen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'RAPPORT_TER_VASTSTELLING'],
  },
  verwijderRisico: { omschrijving: 'Een risico verwijderen', relaties: ['ADVISEUR'], statussen: ['RISICOANALYSE'], stap: 'RISICOANALYSE' },
  stelMaatregelVoor: {
    omschrijving: 'Een beheersmaatregel voorstellen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE'],
    stap: 'RISICOANALYSE',
  },
  verwijderMaatregel: {
    omschrijving: 'Een voorgestelde maatregel verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE'],
    stap: 'RISICOANALYSE',
  },
  legConceptVoor: {
    omschrijving: 'Het concept voorleggen aan de kandidaat',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE'],
    stap: 'RISICOANALYSE',
    sluit: ['RISICOANALYSE'],
    overgang: 'legConceptVoor',
    weigeringen: voorleggenWeigeringen,
  },
  // S12–S13 Hoor en wederhoor, maatregelen
  reageerOpConcept: {
    omschrijving: 'Reageren op de bevindingen',
    relaties: ['KANDIDAAT'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'HOOR_EN_WEDERHOOR',
    sluit: ['HOOR_EN_WEDERHOOR'],
  },
  vraagUitstelWederhoor: {
    omschrijving: 'Meer tijd vragen voor de reactie',
    relaties: ['KANDIDAAT'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'HOOR_EN_WEDERHOOR',
    weigeringen: uitstelWeigeringen,
  },
  beslisOverMaatregel: {
    omschrijving: 'Een maatregel aanvaarden of weigeren',
    relaties: ['KANDIDAAT'],
    // Also after the term passed in silence: an undecided measure would hold up a positive letter for ever.
    statussen: vanTot('HOOR_EN_WEDERHOOR', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    weigeringen: maatregelBesluitWeigeringen,
  },
  beantwoordReactie: {
    omschrijving: 'Een reactie van de kandidaat beantwoorden',
    relaties: ['ADVISEUR'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'BEANTWOORDING',
  },
  legGewijzigdConceptVoor: {
    omschrijving: 'Een gewijzigd concept opnieuw voorleggen',
    relaties: ['ADVISEUR'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'BEANTWOORDING',
    sluit: ['BEANTWOORDING'],
    overgang: 'materieelGewijzigd',
    weigeringen: opnieuwVoorleggenWeigeringen,
  },
  // S14 Rapport
  stelRapportVast: {
    omschrijving: 'Het rapport vaststellen',
    relaties: ['TOETSER'],
    statussen: ['RAPPORT_TER_VASTSTELLING'],
    stap: 'RAPPORT',
    sluit: ['RAPPORT'],
    overgang: 'stelVast',
  },
  // S15–S16 Gesprek en advies
  bereidBeperktAdviesVoor: {
    omschrijving: 'Een advies zonder VOG voorbereiden',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['WACHT_OP_VOG'],
    weigeringen: beperktAdviesWeigeringen,
  },
  legGesprekOpdrachtgeverVast: {
    omschrijving: 'Het gesprek met de kandidaat vastleggen',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_IN_VOORBEREIDING'],
    stap: 'GESPREK_OPDRACHTGEVER',
    sluit: ['GESPREK_OPDRACHTGEVER'],
  },
  ondertekenAdvies: {
    omschrijving: 'De conclusie ondertekenen',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_IN_VOORBEREIDING'],
    stap: 'ADVIES',
    sluit: ['ADVIES'],
    overgang: 'ondertekenAdvies',
    weigeringen: adviesWeigeringen,
  },
  // S17 Inzage en verstrekking
  meldMaatregelUitgevoerd: {
    omschrijving: 'Melden dat een maatregel is uitgevoerd',
    relaties: ['KANDIDAAT'],
    statussen: vanTot('RAPPORT_TER_VASTSTELLING', 'ADVIES_VERSTREKT'),
  },
  bevestigMaatregel: {
    omschrijving: 'Bevestigen dat een maatregel is uitgevoerd',
    relaties: ['OPDRACHTGEVER'],
    statussen: vanTot('RAPPORT_TER_VASTSTELLING', 'ADVIES_VERSTREKT'),
  },
  verstrekAdvies: {
    omschrijving: 'De conclusiebrief verstrekken',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_TER_INZAGE_KANDIDAAT'],
    sluit: ['VERSTREKKING'],
    overgang: 'verstrek',
    weigeringen: verstrekkingWeigeringen,
  },
  // S-X1 Intrekking
  trekIn: { omschrijving: 'De kandidatuur intrekken', relaties: ['KANDIDAAT'], statussen: [...LOPEND, 'OPGESCHORT'], overgang: 'trekIn' },
} as const satisfies Record<string, HandelingRegel>;

export type HandelingCode = keyof typeof HANDELINGEN;
export const HANDELING_REGELS: Readonly<Record<HandelingCode, HandelingRegel>> = HANDELINGEN;
export const HANDELING_CODES = Object.keys(HANDELINGEN).filter((code): code is HandelingCode => code in HANDELINGEN);
