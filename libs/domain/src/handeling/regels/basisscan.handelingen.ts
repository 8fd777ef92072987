import { vanTot } from '../../toetsing/toetsing-status.js';
import { uitvraagWeigeringen } from '../../uitvraag/uitvraag.rules.js';
import { documentenVragenWeigeringen, doorgaanWeigeringen, voorbehoudVragenWeigeringen } from '../../voorbehoud/voorbehoud.rules.js';
import { verbodenTekstWeigeringen } from '../../vragenlijst/verboden-tekst.js';
import type { HandelingRegel } from '../handeling-regel.js';
import { aanvullingWeigeringen, documentenWeigeringen, ingediendWeigeringen } from '../handeling-weigeringen.js';

const ONDERZOEK = vanTot('IN_ONDERZOEK', 'HOOR_EN_WEDERHOOR');
/** From the moment that there is something to come across, until the letter has gone. */
const ONDERZOEK_LOOPT = vanTot('IN_ONDERZOEK', 'ADVIES_VERSTREKT');

/** Everything that is gathered. */
export const BASISSCAN_HANDELINGEN = {
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
  // S06 Vragenlijst
  bewaarAntwoorden: {
    omschrijving: 'Antwoorden bewaren',
    relaties: ['KANDIDAAT'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'VRAGENLIJST',
    buitenStatus: ingediendWeigeringen,
    bijDichteStap: ingediendWeigeringen,
  },
  dienVragenlijstIn: {
    omschrijving: 'De vragenlijst indienen',
    relaties: ['KANDIDAAT'],
    statussen: ['IN_ONDERZOEK'],
    stap: 'VRAGENLIJST',
    buitenStatus: ingediendWeigeringen,
    bijDichteStap: ingediendWeigeringen,
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
  verwijderVerbodenTekst: {
    omschrijving: 'Tekst uit een antwoord halen die niet in de toetsing mag',
    // The FG only while he looks at the answers for a reason that was approved.
    relaties: ['ADVISEUR', 'TOETSER', 'NOODINZAGE'],
    deuren: ['ANTWOORDEN'],
    statussen: vanTot('IN_ONDERZOEK', 'NAZORG'),
    ookOpgeschort: true,
    weigeringen: verbodenTekstWeigeringen,
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
    // Which kinds each of them may hand in: DOCUMENT_SOORTEN.
    relaties: ['KANDIDAAT', 'ADVISEUR'],
    statussen: vanTot('IN_ONDERZOEK', 'NAZORG'),
    // The VOG itself; `uploadWeigeringen` refuses anything else while suspended.
    ookOpgeschort: true,
  },
  trekDocumentIn: {
    omschrijving: 'Een eigen document terugnemen',
    relaties: ['KANDIDAAT', 'ADVISEUR'],
    statussen: vanTot('IN_ONDERZOEK', 'NAZORG'),
    ookOpgeschort: true,
  },
  verwijderVerbodenDocument: {
    omschrijving: 'Een document verwijderen dat niet in de toetsing mag',
    // The kabinet sees a VOG only; each of them only what he may open.
    relaties: ['ADVISEUR', 'TOETSER', 'KABINET'],
    statussen: vanTot('IN_ONDERZOEK', 'NAZORG'),
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
    weigeringen: voorbehoudVragenWeigeringen,
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
    // Who was asked one question knows of no case: all the rest does not exist for him.
    deuren: ['UITVRAAG_VRAAG'],
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
} as const satisfies Record<string, HandelingRegel>;
