import type { DocumentPartij, DocumentSoort, DocumentSoortCode } from './document-soort.js';

const ONDERZOEK = ['KANDIDAAT', 'ADVISEUR', 'TOETSER'] as const satisfies readonly DocumentPartij[];
const ONDERZOEKERS = ['ADVISEUR', 'TOETSER'] as const satisfies readonly DocumentPartij[];
const GESPREKSPARTNERS = ['OPDRACHTGEVER', 'KANDIDAAT'] as const satisfies readonly DocumentPartij[];
const TOEZICHT = ['OPDRACHTGEVER', 'FG', 'AUDITOR'] as const satisfies readonly DocumentPartij[];
const PROCESROLLEN = [
  'KANDIDAAT',
  'OPDRACHTGEVER',
  'ADVISEUR',
  'TOETSER',
  'KABINET',
  'GRIFFIER',
] as const satisfies readonly DocumentPartij[];

/** What a kandidaat tells or hands in during the basisscan: seen by the researchers only, gone four weeks after the end. */
const vanKandidaat = (naam: string, vorm: DocumentSoort['vorm'], afwijkend: Partial<DocumentSoort> = {}): DocumentSoort => ({
  naam,
  vorm,
  door: ['KANDIDAAT'],
  vereist: 'JA',
  stappen: vorm === 'UPLOAD' ? ['DOCUMENTEN'] : ['VRAGENLIJST'],
  zichtbaarVoor: ONDERZOEK,
  bewaarKlasse: 'R1',
  ...afwijkend,
});

/** The documents that a toetsing knows, and no others. */
export const DOCUMENT_SOORTEN: Readonly<Record<DocumentSoortCode, DocumentSoort>> = {
  INFORMATIEBRIEF: {
    naam: 'Informatiebrief toetsing',
    vorm: 'GEMAAKT',
    door: ['SYSTEEM'],
    vereist: 'JA',
    stappen: ['MEDEWERKING'],
    zichtbaarVoor: ['KANDIDAAT', 'OPDRACHTGEVER', 'ADVISEUR'],
    bewaarKlasse: 'R3',
  },
  // Who asked for the toetsing sees that it was signed, not the choices per source.
  MEDEWERKINGSVERKLARING: vanKandidaat('Medewerkingsverklaring', 'FORMULIER', {
    stappen: ['MEDEWERKING'],
    zichtbaarVoor: ['KANDIDAAT', 'ADVISEUR'],
    bewaarKlasse: 'R3',
  }),
  ONAFHANKELIJKHEIDSVERKLARING: {
    naam: 'Onafhankelijkheidsverklaring adviseur',
    vorm: 'FORMULIER',
    door: ONDERZOEKERS,
    vereist: 'JA',
    stappen: ['TOEWIJZING'],
    zichtbaarVoor: TOEZICHT,
    bewaarKlasse: 'R3',
  },
  VERWERKERSOVEREENKOMST_REF: {
    naam: 'Verwijzing naar verwerkersovereenkomst en Wpbr-vergunning',
    vorm: 'FORMULIER',
    door: ['KABINET'],
    vereist: 'ALS_EXTERN_BUREAU',
    stappen: ['TOEWIJZING'],
    zichtbaarVoor: ['OPDRACHTGEVER', 'FG'],
    bewaarKlasse: 'R3',
  },
  CV: vanKandidaat('Curriculum vitae', 'UPLOAD', { stappen: ['VRAGENLIJST', 'DOCUMENTEN'] }),
  DIPLOMA_BEWIJS: vanKandidaat('Diploma of uittreksel van DUO', 'UPLOAD', { vereist: 'OP_VERZOEK' }),
  NEVENFUNCTIE_OVERZICHT: vanKandidaat('Overzicht van functies en nevenfuncties (10 jaar)', 'FORMULIER'),
  KVK_UITTREKSEL: vanKandidaat('Uittreksel handelsregister', 'UPLOAD', {
    door: ['KANDIDAAT', 'ADVISEUR'],
    vereist: 'ALS_ONDERNEMING',
    stappen: ['DOCUMENTEN', 'BRONONDERZOEK'],
  }),
  BELANGENOPGAVE: vanKandidaat('Opgave financiële belangen', 'FORMULIER'),
  ONROEREND_GOED_OPGAVE: vanKandidaat('Opgave onroerend goed in of bij het gebied', 'FORMULIER'),
  SCHULDEN_OPGAVE: vanKandidaat('Opgave problematische schulden', 'FORMULIER'),
  BKR_OVERZICHT: vanKandidaat('Eigen BKR-overzicht', 'UPLOAD', {
    vereist: 'VRIJWILLIG',
    zichtbaarVoor: ['KANDIDAAT', 'ADVISEUR'],
    bewaarKlasse: 'R0',
  }),
  ONTHEFFINGSVERZOEK: vanKandidaat('Verzoek om ontheffing ingezetenschap', 'UPLOAD', {
    vereist: 'ALS_GEEN_INGEZETENE',
    stappen: ['BENOEMBAARHEID'],
    zichtbaarVoor: ['KANDIDAAT', 'ADVISEUR', 'OPDRACHTGEVER'],
    bewaarKlasse: 'R2',
  }),
  WOONPLAATS_BEWIJS: vanKandidaat('Uittreksel BRP of bevolkingsregister', 'UPLOAD', {
    vereist: 'BIJ_TWIJFEL',
    stappen: ['BENOEMBAARHEID'],
    zichtbaarVoor: ['KANDIDAAT', 'ADVISEUR'],
    bewaarKlasse: 'R0',
  }),
  VOG: vanKandidaat('Verklaring omtrent het gedrag (VOG)', 'UPLOAD', {
    vereist: 'ALS_BENOEMING',
    stappen: ['VOG_BESLISSING', 'VOG_VERIFICATIE'],
    // Whoever checks it, and nobody else.
    zichtbaarVoor: ['KANDIDAAT', 'ADVISEUR', 'KABINET'],
    bewaarKlasse: 'R0',
  }),
  VOG_REGISTRATIE: {
    naam: 'Vastlegging VOG-controle',
    vorm: 'FORMULIER',
    door: ['KABINET', 'ADVISEUR'],
    vereist: 'ALS_BENOEMING',
    stappen: ['VOG_VERIFICATIE'],
    zichtbaarVoor: ['OPDRACHTGEVER', 'ADVISEUR', 'KABINET', 'FG', 'AUDITOR'],
    bewaarKlasse: 'R2',
  },
  // The kandidaat sees what was found when the concept is put forward.
  BRONNENREGISTER: {
    naam: 'Register van geraadpleegde bronnen',
    vorm: 'FORMULIER',
    door: ['ADVISEUR'],
    vereist: 'JA',
    stappen: ['BRONONDERZOEK'],
    zichtbaarVoor: ONDERZOEK,
    bewaarKlasse: 'R1',
  },
  UITVRAAG: {
    naam: 'Interne uitvraag',
    vorm: 'FORMULIER',
    door: ['ADVISEUR'],
    vereist: 'JA',
    stappen: ['INTERNE_UITVRAAG'],
    zichtbaarVoor: [...ONDERZOEKERS, 'UITVRAAG_BEANTWOORDER'],
    bewaarKlasse: 'R1',
  },
  UITVRAAG_ANTWOORD: {
    naam: 'Antwoord op interne uitvraag',
    vorm: 'FORMULIER',
    door: ['UITVRAAG_BEANTWOORDER'],
    vereist: 'JA',
    stappen: ['INTERNE_UITVRAAG'],
    zichtbaarVoor: [...ONDERZOEKERS, 'UITVRAAG_BEANTWOORDER'],
    bewaarKlasse: 'R1',
  },
  GESPREKSVERSLAG_ADVISEUR: {
    naam: 'Verslag verdiepend gesprek',
    vorm: 'FORMULIER',
    door: ['ADVISEUR'],
    vereist: 'JA',
    stappen: ['VERDIEPEND_GESPREK'],
    zichtbaarVoor: ONDERZOEK,
    bewaarKlasse: 'R1',
  },
  CONCEPT_RAPPORT: {
    naam: 'Concept: bevindingen en risicoanalyse',
    vorm: 'GEMAAKT',
    door: ['ADVISEUR'],
    vereist: 'JA',
    stappen: ['RISICOANALYSE'],
    zichtbaarVoor: ONDERZOEK,
    bewaarKlasse: 'R1',
  },
  REACTIE_KANDIDAAT: vanKandidaat('Reactie hoor en wederhoor', 'FORMULIER', {
    vereist: 'OPTIONEEL',
    stappen: ['HOOR_EN_WEDERHOOR'],
    zichtbaarVoor: [...ONDERZOEK, 'OPDRACHTGEVER'],
    bewaarKlasse: 'R2',
  }),
  RAPPORT: {
    naam: 'Rapport risicoanalyse integriteit',
    vorm: 'GEMAAKT',
    door: ONDERZOEKERS,
    vereist: 'JA',
    stappen: ['RAPPORT'],
    // The toetser must read what he fixes.
    zichtbaarVoor: [...GESPREKSPARTNERS, ...ONDERZOEKERS],
    bewaarKlasse: 'R2',
  },
  MAATREGELENOVEREENKOMST: {
    naam: 'Afspraken over beheersmaatregelen',
    vorm: 'GEMAAKT',
    door: ['ADVISEUR', 'KANDIDAAT', 'OPDRACHTGEVER'],
    vereist: 'ALS_MAATREGELEN',
    stappen: ['MAATREGELEN', 'GESPREK_OPDRACHTGEVER'],
    zichtbaarVoor: GESPREKSPARTNERS,
    bewaarKlasse: 'R2',
  },
  MAATREGEL_BEWIJS: vanKandidaat('Bewijs van uitvoering van een maatregel', 'UPLOAD', {
    vereist: 'ALS_MAATREGELEN',
    stappen: ['MAATREGELEN'],
    zichtbaarVoor: GESPREKSPARTNERS,
    bewaarKlasse: 'R2',
  }),
  GESPREKSVERSLAG_OPDRACHTGEVER: {
    naam: 'Verslag gesprek opdrachtgever',
    vorm: 'FORMULIER',
    door: ['OPDRACHTGEVER'],
    vereist: 'JA',
    stappen: ['GESPREK_OPDRACHTGEVER'],
    zichtbaarVoor: GESPREKSPARTNERS,
    bewaarKlasse: 'R2',
  },
  ADVIES_MOTIVERING: {
    naam: 'Interne motivering van het advies',
    vorm: 'FORMULIER',
    door: ['OPDRACHTGEVER'],
    vereist: 'ALS_BENOEMING',
    stappen: ['ADVIES'],
    zichtbaarVoor: GESPREKSPARTNERS,
    bewaarKlasse: 'R2',
  },
  ADVIES_CONCLUSIE: {
    naam: 'Conclusiebrief aan de raad',
    vorm: 'GEMAAKT',
    door: ['OPDRACHTGEVER'],
    vereist: 'ALS_BENOEMING',
    stappen: ['ADVIES', 'VERSTREKKING'],
    zichtbaarVoor: ['VOLKSVERTEGENWOORDIGING', ...GESPREKSPARTNERS, 'GRIFFIER'],
    bewaarKlasse: 'R4',
  },
  GEHEIMHOUDINGSBESLUIT: {
    naam: 'Besluit over geheimhouding',
    vorm: 'FORMULIER',
    door: ['OPDRACHTGEVER'],
    vereist: 'ALS_GEHEIM',
    stappen: ['VERSTREKKING'],
    zichtbaarVoor: ['VOLKSVERTEGENWOORDIGING', 'OPDRACHTGEVER'],
    bewaarKlasse: 'R4',
  },
  WAARNEMINGSBESLUIT: {
    naam: 'Besluit over waarneming',
    vorm: 'UPLOAD',
    door: ['KABINET'],
    vereist: 'ALS_WAARNEMING',
    stappen: [],
    zichtbaarVoor: TOEZICHT,
    bewaarKlasse: 'R3',
  },
  BENOEMINGSBESLUIT_REF: {
    naam: 'Verwijzing naar het besluit van de raad',
    vorm: 'FORMULIER',
    door: ['GRIFFIER'],
    vereist: 'ALS_BENOEMING',
    stappen: [],
    zichtbaarVoor: PROCESROLLEN,
    bewaarKlasse: 'R4',
  },
  VERNIETIGINGSVERKLARING: {
    naam: 'Verklaring van vernietiging',
    vorm: 'GEMAAKT',
    door: ['SYSTEEM'],
    vereist: 'JA',
    stappen: [],
    zichtbaarVoor: TOEZICHT,
    bewaarKlasse: 'R5',
  },
};

/** May a holder of this role read this kind of document, given a relation to the case? Who made it can always read it. */
export function magDocumentSoortZien(partij: DocumentPartij, code: DocumentSoortCode): boolean {
  const { zichtbaarVoor, door } = DOCUMENT_SOORTEN[code];
  return zichtbaarVoor.includes(partij) || door.includes(partij);
}
