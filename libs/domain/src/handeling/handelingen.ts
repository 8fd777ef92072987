import { tweedeLezerNodigWeigeringen } from '../advies/tweede-lezer.rules.js';
import { VOG_INLEVEREN } from '../document/upload.rules.js';
import { TOETSING_STATUSSEN, vanTot } from '../toetsing/toetsing-status.js';
import { besluitWeigeringen } from '../uitkomst/sluiten.rules.js';
import { uitvraagWeigeringen } from '../uitvraag/uitvraag.rules.js';
import { vogVerlengingWeigeringen } from '../vog/vog-verlenging.rules.js';
import { documentenVragenWeigeringen, doorgaanWeigeringen } from '../voorbehoud/voorbehoud.rules.js';
import { weglatenWeigeringen, wijzigingWeigeringen } from '../wederhoor/wijziging.rules.js';
import { wrakenWeigeringen } from '../wraking/wraking.js';
import {
  naOndertekeningWeigeringen,
  naRapportWeigeringen,
  vervallenConclusieWeigeringen,
  voorRapportWeigeringen,
} from './buiten-status.rules.js';
import type { HandelingRegel } from './handeling-regel.js';
import {
  aanvullingWeigeringen,
  adviesWeigeringen,
  beperktAdviesWeigeringen,
  documentenWeigeringen,
  toewijzenWeigeringen,
  verstrekkingWeigeringen,
  voorleggenWeigeringen,
  raadsdatumWijzigingWeigeringen,
  uitstelWeigeringen,
  maatregelBesluitWeigeringen,
  opnieuwVoorleggenWeigeringen,
  rapportVaststellenWeigeringen,
} from './handeling-weigeringen.js';

const LOPEND = vanTot('GESTART', 'ADVIES_VERSTREKT');
/** What goes on after the procedure, as long as there is something to keep. */
const NIET_VERNIETIGD = TOETSING_STATUSSEN.filter((status) => status !== 'VERNIETIGD');
const ONDERZOEK = vanTot('IN_ONDERZOEK', 'HOOR_EN_WEDERHOOR');
const TE_HERBEOORDELEN = vanTot('IN_ONDERZOEK', 'ADVIES_TER_INZAGE_KANDIDAAT');
/** From the moment that there is something to come across, until the letter has gone. */
const ONDERZOEK_LOOPT = vanTot('IN_ONDERZOEK', 'ADVIES_VERSTREKT');
/** The VOG runs beside the research, and may lapse as long as the letter was not handed over. */
const VOG_LOOPT = vanTot('IN_ONDERZOEK', 'ADVIES_TER_INZAGE_KANDIDAAT');

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
  registreerOntheffing: {
    omschrijving: 'Vastleggen hoe het met een ontheffing staat',
    relaties: ['ADVISEUR', 'OPDRACHTGEVER'],
    // Not while the signed letter lies before the kandidaat: it says how things stood.
    statussen: [...vanTot('IN_ONDERZOEK', 'ADVIES_IN_VOORBEREIDING'), 'ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD'],
  },
  // S05 VOG
  zetVogKlaar: {
    omschrijving: 'De VOG-aanvraag klaarzetten',
    relaties: ['KABINET'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_KLAARZETTEN',
    sluit: ['VOG_KLAARZETTEN'],
  },
  meldVogIngediend: {
    omschrijving: 'Melden dat de VOG is aangevraagd',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_INDIENEN',
    sluit: ['VOG_INDIENEN'],
  },
  overlegVog: {
    omschrijving: 'De VOG inleveren',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: VOG_INLEVEREN,
    sluit: VOG_INLEVEREN,
  },
  meldVogNietAfgegeven: {
    omschrijving: 'Melden dat de VOG niet is afgegeven',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: VOG_INLEVEREN,
    sluit: VOG_INLEVEREN,
  },
  // S-X3 No VOG: what the kandidaat wants to tell, and a new application
  meldVogProcedure: {
    omschrijving: 'Melden dat er een procedure over de VOG loopt',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: ['VOG_BESLISSING', 'VOG_VERVOLG'],
    sluit: ['VOG_BESLISSING', 'VOG_VERVOLG'],
  },
  vraagNieuweVogAan: {
    omschrijving: 'Een nieuwe VOG-aanvraag beginnen',
    relaties: ['KANDIDAAT', 'KABINET', 'OPDRACHTGEVER'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_VERVOLG',
    sluit: ['VOG_VERVOLG'],
  },
  verlengVogTermijn: {
    omschrijving: 'De termijn voor de VOG verlengen',
    relaties: ['KABINET'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_BESLISSING',
    weigeringen: vogVerlengingWeigeringen,
  },
  verifieerVog: {
    omschrijving: 'De VOG controleren',
    relaties: ['KABINET', 'ADVISEUR'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
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
    // The adviseur too, once the term is over: silence does not hold up the judgement.
    relaties: ['KANDIDAAT', 'ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'AANVULLING',
    sluit: ['AANVULLING'],
  },
  // S07 Documenten
  uploadDocument: {
    omschrijving: 'Een document inleveren',
    relaties: ['KANDIDAAT'],
    statussen: vanTot('IN_ONDERZOEK', 'NAZORG'),
    // The VOG itself; `uploadWeigeringen` refuses anything else while suspended.
    ookOpgeschort: true,
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
  // S-X7 What stays missing
  vraagDocumentenAan: {
    omschrijving: 'Opnieuw om ontbrekende documenten vragen',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'DOCUMENTEN',
    sluit: ['DOCUMENTEN'],
    weigeringen: documentenVragenWeigeringen,
  },
  legVoorbehoudVoor: {
    omschrijving: 'De opdrachtgever vragen of het zonder kan wat ontbreekt',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: ['VRAGENLIJST_BEOORDELING', 'DOCUMENTEN'],
  },
  gaDoorMetVoorbehoud: {
    omschrijving: 'Doorgaan met voorbehoud',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['IN_ONDERZOEK'],
    weigeringen: doorgaanWeigeringen,
  },
  // S-X9 Vertrouwelijk signaal
  meldSignaal: {
    omschrijving: 'De opdrachtgever een vertrouwelijk signaal geven',
    relaties: ['ADVISEUR'],
    statussen: [...ONDERZOEK_LOOPT, 'OPGESCHORT'],
  },
  handelSignaalAf: {
    omschrijving: 'Vastleggen dat een signaal is afgehandeld',
    relaties: ['OPDRACHTGEVER'],
    statussen: [...ONDERZOEK_LOOPT, 'OPGESCHORT'],
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
  stelUitvraag: {
    omschrijving: 'Een vraag stellen aan een collega',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'INTERNE_UITVRAAG',
  },
  trekUitvraagIn: {
    omschrijving: 'Een vraag aan een collega intrekken',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'INTERNE_UITVRAAG',
  },
  beantwoordUitvraag: {
    omschrijving: 'De vraag van de adviseur beantwoorden',
    relaties: ['UITVRAAG_BEANTWOORDER'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'INTERNE_UITVRAAG',
  },
  rondUitvraagAf: {
    omschrijving: 'De interne uitvraag afronden',
    relaties: ['ADVISEUR'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'INTERNE_UITVRAAG',
    sluit: ['INTERNE_UITVRAAG'],
    weigeringen: uitvraagWeigeringen,
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
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  wijzigBevinding: {
    omschrijving: 'Een bevinding wijzigen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  verwijderBevinding: {
    omschrijving: 'Een bevinding verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: weglatenWeigeringen,
  },
  legRisicoVast: {
    omschrijving: 'Een risico vastleggen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  wijzigRisico: {
    omschrijving: 'Een risico of het restrisico wijzigen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'RAPPORT_TER_VASTSTELLING'],
    buitenStatus: naRapportWeigeringen,
  },
  verwijderRisico: {
    omschrijving: 'Een risico verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: weglatenWeigeringen,
  },
  stelMaatregelVoor: {
    omschrijving: 'Een beheersmaatregel voorstellen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  verwijderMaatregel: {
    omschrijving: 'Een voorgestelde maatregel verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: weglatenWeigeringen,
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
    buitenStatus: voorRapportWeigeringen,
    stap: 'RAPPORT',
    sluit: ['RAPPORT'],
    overgang: 'stelVast',
    weigeringen: rapportVaststellenWeigeringen,
  },
  corrigeerRapport: {
    omschrijving: 'Een vastgesteld rapport rectificeren',
    relaties: ['TOETSER'],
    statussen: vanTot('RAPPORT_VASTGESTELD', 'NAZORG'),
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
  registreerTweedeLezer: {
    omschrijving: 'Vastleggen wie als tweede lezer meeleest',
    relaties: ['OPDRACHTGEVER', 'KABINET'],
    statussen: vanTot('RAPPORT_VASTGESTELD', 'ADVIES_IN_VOORBEREIDING'),
    weigeringen: tweedeLezerNodigWeigeringen,
  },
  ondertekenAdvies: {
    omschrijving: 'De conclusie ondertekenen',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_IN_VOORBEREIDING'],
    buitenStatus: naOndertekeningWeigeringen,
    stap: 'ADVIES',
    sluit: ['ADVIES'],
    overgang: 'ondertekenAdvies',
    weigeringen: adviesWeigeringen,
  },
  // S17 Inzage en verstrekking
  meldMaatregelUitgevoerd: {
    omschrijving: 'Melden dat een maatregel is uitgevoerd',
    relaties: ['KANDIDAAT'],
    statussen: vanTot('RAPPORT_TER_VASTSTELLING', 'NAZORG'),
  },
  bevestigMaatregel: {
    omschrijving: 'Bevestigen dat een maatregel is uitgevoerd',
    relaties: ['OPDRACHTGEVER'],
    statussen: vanTot('RAPPORT_TER_VASTSTELLING', 'NAZORG'),
  },
  laatMaatregelVervallen: {
    omschrijving: 'Een maatregel laten vervallen',
    relaties: ['OPDRACHTGEVER'],
    // Not between the signature and the benoeming: the letter says how things stood, and a new fact is a reason to reopen.
    statussen: [...vanTot('RAPPORT_VASTGESTELD', 'ADVIES_IN_VOORBEREIDING'), 'NAZORG'],
  },
  verstrekAdvies: {
    omschrijving: 'De conclusiebrief verstrekken',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_TER_INZAGE_KANDIDAAT'],
    buitenStatus: vervallenConclusieWeigeringen,
    sluit: ['VERSTREKKING'],
    overgang: 'verstrek',
    weigeringen: verstrekkingWeigeringen,
  },
  // S18 Uitkomst en aanvaarding
  registreerUitkomst: {
    omschrijving: 'Vastleggen wat de vergadering heeft besloten',
    relaties: ['GRIFFIER', 'KABINET'],
    statussen: ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD'],
    buitenStatus: vervallenConclusieWeigeringen,
    stap: 'UITKOMST',
    sluit: ['UITKOMST', 'VOG_GELDIGHEID'],
    overgang: 'registreerUitkomst',
  },
  aanvaard: {
    omschrijving: 'Vastleggen dat de benoemde de benoeming aanneemt',
    relaties: ['GRIFFIER', 'KABINET'],
    statussen: ['UITKOMST_GEREGISTREERD'],
    stap: 'AANVAARDING',
    sluit: ['AANVAARDING'],
    overgang: 'aanvaard',
  },
  nietAanvaard: {
    omschrijving: 'Vastleggen dat de benoemde de benoeming niet aanneemt',
    relaties: ['GRIFFIER', 'KABINET'],
    statussen: ['UITKOMST_GEREGISTREERD'],
    stap: 'AANVAARDING',
    sluit: ['AANVAARDING'],
    overgang: 'nietAanvaard',
  },
  // S19 Nazorg
  stelMaatregelNietNagekomenVast: {
    omschrijving: 'Vaststellen dat een maatregel niet is nagekomen',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['NAZORG'],
  },
  rondNazorgPuntAf: {
    omschrijving: 'Melden dat een punt van de nazorg is afgerond',
    relaties: ['KANDIDAAT', 'KABINET'],
    statussen: ['NAZORG'],
  },
  legNazorgControleVast: {
    omschrijving: 'Vastleggen dat de jaarlijkse controle is gedaan',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['NAZORG'],
  },
  eindigAmbt: {
    omschrijving: 'Vastleggen dat het ambt is geëindigd',
    relaties: ['OPDRACHTGEVER', 'KABINET', 'GRIFFIER'],
    statussen: ['NAZORG'],
    overgang: 'eindeAmbt',
  },
  // S-X4 Belangenconflict
  meldConflict: {
    omschrijving: 'Een belangenconflict van een adviseur of toetser melden',
    relaties: ['OPDRACHTGEVER', 'KABINET', 'ADVISEUR', 'TOETSER'],
    statussen: [...LOPEND, 'OPGESCHORT'],
  },
  beslisHerbeoordeling: {
    omschrijving: 'Beslissen over werk van iemand met een belangenconflict',
    relaties: ['TOETSER'],
    statussen: TE_HERBEOORDELEN,
  },
  rondHerbeoordelingAf: {
    omschrijving: 'Melden dat werk opnieuw is gedaan',
    relaties: ['ADVISEUR'],
    statussen: vanTot('IN_ONDERZOEK', 'RAPPORT_TER_VASTSTELLING'),
  },
  // S-X5 Wraking
  wraak: {
    omschrijving: 'Een adviseur of de toetser wraken',
    relaties: ['KANDIDAAT'],
    statussen: vanTot('WACHT_OP_MEDEWERKING', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    weigeringen: wrakenWeigeringen,
  },
  beslisWraking: {
    omschrijving: 'Beslissen over een wraking',
    relaties: ['OPDRACHTGEVER'],
    statussen: LOPEND,
    stap: 'WRAKING',
    sluit: ['WRAKING'],
  },
  // S-X6 Waarneming
  meldConflictOpdrachtgever: {
    omschrijving: 'Een belangenconflict van de opdrachtgever melden',
    relaties: ['OPDRACHTGEVER', 'KABINET'],
    statussen: [...LOPEND, 'OPGESCHORT'],
  },
  // S-X1 Intrekking
  trekIn: {
    omschrijving: 'De kandidatuur intrekken',
    // The opdrachtgever enters what the kandidaat asked for on paper.
    relaties: ['KANDIDAAT', 'OPDRACHTGEVER'],
    statussen: [...LOPEND, 'UITKOMST_GEREGISTREERD', 'OPGESCHORT', 'HEROPEND'],
    overgang: 'trekIn',
    weigeringen: besluitWeigeringen,
  },
  // S-X10 Heropening
  heropen: {
    omschrijving: 'De toetsing heropenen met een nieuwe ronde',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'GESLOTEN'],
    overgang: 'heropen',
  },
  // S-X12 Bewaarblokkade
  plaatsBewaarblokkade: {
    omschrijving: 'Een bewaarblokkade plaatsen',
    relaties: ['FG', 'OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  hefBewaarblokkadeOp: {
    omschrijving: 'Een bewaarblokkade opheffen',
    relaties: ['FG', 'OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  // S-X11 Datalek
  koppelDatalek: {
    omschrijving: 'Vastleggen dat een datalek deze toetsing raakt',
    relaties: ['FG', 'OPDRACHTGEVER', 'KABINET'],
    statussen: NIET_VERNIETIGD,
  },
  informeerOverDatalek: {
    omschrijving: 'De kandidaat informeren over een datalek',
    relaties: ['FG', 'OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  // T22 Verzoeken over persoonsgegevens
  dienAvgVerzoekIn: {
    omschrijving: 'Een verzoek over persoonsgegevens indienen of vastleggen',
    relaties: ['KANDIDAAT', 'OPDRACHTGEVER', 'KABINET'],
    statussen: NIET_VERNIETIGD,
  },
  verlengAvgVerzoek: {
    omschrijving: 'De termijn van een verzoek over persoonsgegevens verlengen',
    relaties: ['OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  beantwoordAvgVerzoek: {
    omschrijving: 'Een verzoek over persoonsgegevens beantwoorden',
    relaties: ['OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  // Opschorten, hervatten en staken (S-X3, S-X7, S-X15)
  schortOp: {
    omschrijving: 'De toetsing opschorten',
    relaties: ['OPDRACHTGEVER'],
    statussen: vanTot('WACHT_OP_MEDEWERKING', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    overgang: 'schortOp',
  },
  hervat: { omschrijving: 'De toetsing hervatten', relaties: ['OPDRACHTGEVER'], statussen: ['OPGESCHORT'], overgang: 'hervat' },
  staak: {
    omschrijving: 'De toetsing staken',
    relaties: ['OPDRACHTGEVER'],
    statussen: [...LOPEND, 'UITKOMST_GEREGISTREERD', 'OPGESCHORT', 'HEROPEND'],
    overgang: 'staak',
    weigeringen: besluitWeigeringen,
  },
  // S-X13 Raadsdatum, en de termijnen
  wijzigRaadsdatum: {
    omschrijving: 'De raadsdatum verplaatsen',
    // The griffier knows of the case, and so of its date, from the verstrekking on.
    relaties: ['OPDRACHTGEVER', 'KABINET', 'GRIFFIER'],
    statussen: [...LOPEND, 'UITKOMST_GEREGISTREERD'],
    ookOpgeschort: true,
    weigeringen: raadsdatumWijzigingWeigeringen,
  },
  wijzigTermijnprofiel: {
    omschrijving: 'Andere termijnen laten gelden',
    relaties: ['OPDRACHTGEVER'],
    statussen: vanTot('GESTART', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    ookOpgeschort: true,
  },
  verlengTermijn: {
    omschrijving: 'Een termijn met een reden verlengen',
    relaties: ['OPDRACHTGEVER', 'KABINET'],
    statussen: LOPEND,
    ookOpgeschort: true,
  },
} as const satisfies Record<string, HandelingRegel>;

export type HandelingCode = keyof typeof HANDELINGEN;
export const HANDELING_REGELS: Readonly<Record<HandelingCode, HandelingRegel>> = HANDELINGEN;
export const HANDELING_CODES = Object.keys(HANDELINGEN).filter((code): code is HandelingCode => code in HANDELINGEN);
