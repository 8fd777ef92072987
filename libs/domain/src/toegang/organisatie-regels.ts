import type { FoutCode } from '../fout/fout-codes.js';
import type { Relatie } from './relatie.js';
import type { Rol } from './rol.js';

/** How a person stands to his organisation where no case is involved: by function. OPDRACHTGEVER is the one active one (INV-13). */
export type Houding = Rol & Relatie;

export interface OrganisatieRegel {
  readonly omschrijving: string;
  /** Changes nothing. */
  readonly leest?: true;
  /** Who may; the first that fits is the function in which it is done. */
  readonly wie: readonly Houding[];
  /** What others hear instead of GEEN_TOEGANG, where they may not even know that the thing is there. */
  readonly verborgen?: Extract<FoutCode, 'FORMATIE_ONBEKEND'>;
}

const VOORBEREIDERS = ['OPDRACHTGEVER', 'KABINET'] as const;
const GEZIEN_DOOR_TOEZICHT = [...VOORBEREIDERS, 'FG', 'AUDITOR'] as const;
const VERSIES_ZIEN = [...VOORBEREIDERS, 'BEHEERDER', 'FG', 'AUDITOR'] as const;
const VERSIES_VOORSTELLEN = ['KABINET', 'BEHEERDER'] as const;
const DATALEKKEN = ['FG', 'OPDRACHTGEVER', 'KABINET'] as const;
const INLEZERS = ['AUDITOR', 'FG'] as const;
const STORINGEN = ['KABINET', 'BEHEERDER'] as const;

/** What people see and do in an organisation outside any case, and who may. What is not here is denied. */
export const ORGANISATIE_HANDELINGEN = {
  maakConcept: { omschrijving: 'Een toetsing voorbereiden', wie: VOORBEREIDERS },
  simuleerPlanning: { omschrijving: 'Uitrekenen of een vergaderdatum haalbaar is', wie: VOORBEREIDERS },
  simuleerToetsing: {
    leest: true,
    omschrijving: 'Elke stap en elke termijn van een toetsing uitrekenen voordat die begint. Er wordt niets bewaard.',
    wie: VOORBEREIDERS,
  },
  bekijkMedewerkers: {
    leest: true,
    omschrijving: 'Wie u als adviseur of toetser kunt toewijzen, of als formateur kunt laten volgen',
    wie: VOORBEREIDERS,
  },
  maakFormatie: { omschrijving: 'Een formatie maken: kandidaten die gelijk worden behandeld', wie: VOORBEREIDERS },
  bekijkFormaties: { leest: true, omschrijving: 'De formaties van uw organisatie, de laatste vergadering eerst', wie: VOORBEREIDERS },
  bekijkFormatie: {
    leest: true,
    omschrijving: 'De kandidaten van een formatie, en of zij op tijd klaar zijn voor de vergadering',
    wie: VOORBEREIDERS,
    verborgen: 'FORMATIE_ONBEKEND',
  },
  verplaatsFormatie: {
    omschrijving: 'De raadsdatum van alle kandidaten van een formatie verplaatsen',
    wie: VOORBEREIDERS,
    verborgen: 'FORMATIE_ONBEKEND',
  },
  bekijkFormateurs: {
    leest: true,
    omschrijving: 'Wie kan volgen hoe ver de kandidaten van een formatie zijn',
    wie: VOORBEREIDERS,
    verborgen: 'FORMATIE_ONBEKEND',
  },
  koppelFormateur: {
    omschrijving: 'Een formateur laten volgen hoe ver de kandidaten van een formatie zijn',
    wie: ['OPDRACHTGEVER'],
    verborgen: 'FORMATIE_ONBEKEND',
  },
  ontkoppelFormateur: {
    omschrijving: 'Een formateur een formatie niet meer laten volgen',
    wie: ['OPDRACHTGEVER'],
    verborgen: 'FORMATIE_ONBEKEND',
  },
  bekijkWaarnemingen: { leest: true, omschrijving: 'De waarnemingen die zijn vastgelegd', wie: GEZIEN_DOOR_TOEZICHT },
  bekijkWaarnemingKader: { leest: true, omschrijving: 'Wie volgens de wet kan waarnemen', wie: GEZIEN_DOOR_TOEZICHT },
  bekijkWaarnemers: { leest: true, omschrijving: 'Wie u als waarnemer kunt kiezen', wie: VOORBEREIDERS },
  registreerWaarneming: { omschrijving: 'Een waarnemer van de opdrachtgever vastleggen', wie: VOORBEREIDERS },
  beeindigWaarneming: { omschrijving: 'Een waarneming nu beëindigen', wie: VOORBEREIDERS },
  // The opdrachtgever reads why terms moved; who plans or manages registers it.
  bekijkKetenstoringen: { leest: true, omschrijving: 'De storingen die zijn vastgelegd', wie: [...STORINGEN, 'OPDRACHTGEVER'] },
  registreerKetenstoring: {
    omschrijving: 'Een storing vastleggen: de termijnen voor de VOG schuiven in alle toetsingen op',
    wie: STORINGEN,
  },
  beeindigKetenstoring: { omschrijving: 'Vastleggen of verbeteren wanneer een storing voorbij was', wie: STORINGEN },
  bekijkDatalekken: { leest: true, omschrijving: 'De datalekken van de organisatie, met hun termijn', wie: DATALEKKEN },
  registreerDatalek: { omschrijving: 'Een datalek vastleggen: de termijn om te melden begint te lopen', wie: DATALEKKEN },
  besluitDatalek: { omschrijving: 'Vastleggen dat het datalek is gemeld, of dat melden niet nodig is', wie: DATALEKKEN },
  verhoogRisicoDatalek: { omschrijving: 'Vastleggen dat het risico hoog blijkt te zijn', wie: DATALEKKEN },
  bekijkToegangsbesluiten: {
    leest: true,
    omschrijving: 'De besluiten over toegang, als Authorization Decision Log; voor de auditor met pseudoniemen',
    // Who is both sees what the FG sees.
    wie: ['FG', 'AUDITOR'],
  },
  bekijkVerwerkingen: {
    leest: true,
    omschrijving: 'De verwerkingen van persoonsgegevens, als Logboek Dataverwerkingen; alleen voor de FG',
    wie: ['FG'],
  },
  bekijkOrganisatieTijdlijn: {
    leest: true,
    omschrijving: 'Wie wat deed dat niet bij een toetsing hoort, en of het spoor nog klopt',
    wie: ['OPDRACHTGEVER', 'FG', 'AUDITOR'],
  },
  bekijkCijfers: {
    leest: true,
    omschrijving: 'Hoe het met de toetsingen gaat, in aantallen die niets over iemand zeggen',
    wie: ['OPDRACHTGEVER', 'FG', 'AUDITOR'],
  },
  // For the FG; what is about the FG himself is for the opdrachtgever.
  bekijkRaadplegingen: { leest: true, omschrijving: 'Wie in korte tijd ongewoon veel toetsingen opende', wie: ['FG', 'OPDRACHTGEVER'] },
  beoordeelRaadpleging: { omschrijving: 'Vastleggen wat u van een ongebruikelijke raadpleging vindt', wie: ['FG', 'OPDRACHTGEVER'] },
  bekijkBewaarbeleid: {
    leest: true,
    omschrijving: 'Bij welke categorie van de selectielijst elke bewaarklasse hoort',
    wie: VERSIES_ZIEN,
  },
  stelBewaarbeleidVast: {
    omschrijving: 'Vastleggen bij welke categorie van de selectielijst een bewaarklasse hoort',
    wie: ['OPDRACHTGEVER'],
  },
  // Configuration is the work of the beheerder; what kandidaten notice of it is decided by the opdrachtgever.
  legVrijeDagVast: { omschrijving: 'Vastleggen dat uw organisatie op een dag is gesloten', wie: ['BEHEERDER'] },
  verwijderVrijeDag: { omschrijving: 'Vastleggen dat uw organisatie op een dag toch open is', wie: ['BEHEERDER'] },
  bekijkVragenlijstVersies: { leest: true, omschrijving: 'De versies van de vragenlijst van uw organisatie', wie: VERSIES_ZIEN },
  bekijkDocumentenlijstVersies: { leest: true, omschrijving: 'De versies van de documentenlijst van uw organisatie', wie: VERSIES_ZIEN },
  bekijkTermijnprofielVersies: { leest: true, omschrijving: 'De versies van de termijnen van uw organisatie', wie: VERSIES_ZIEN },
  stelVragenlijstVoor: { omschrijving: 'Een nieuwe versie van de vragenlijst voorstellen', wie: VERSIES_VOORSTELLEN },
  stelDocumentenlijstVoor: { omschrijving: 'Een nieuwe versie van de documentenlijst voorstellen', wie: VERSIES_VOORSTELLEN },
  stelTermijnprofielVoor: { omschrijving: 'Een nieuwe versie van de termijnen voorstellen', wie: VERSIES_VOORSTELLEN },
  publiceerVragenlijst: {
    omschrijving: 'Een voorgestelde vragenlijst publiceren: nieuwe toetsingen krijgen die, lopende niet',
    wie: ['OPDRACHTGEVER'],
  },
  publiceerDocumentenlijst: {
    omschrijving: 'Een voorgestelde documentenlijst publiceren: nieuwe toetsingen krijgen die, lopende niet',
    wie: ['OPDRACHTGEVER'],
  },
  publiceerTermijnprofiel: {
    omschrijving: 'Voorgestelde termijnen publiceren: nieuwe toetsingen krijgen die, lopende niet',
    wie: ['OPDRACHTGEVER'],
  },
  bekijkPersonen: {
    leest: true,
    omschrijving: 'De mensen van uw organisatie en hun functies, zonder de kandidaten',
    wie: ['BEHEERDER', 'AUDITOR'],
  },
  bekijkPersoon: { leest: true, omschrijving: 'Iemand die voor uw organisatie werkt', wie: ['BEHEERDER', 'AUDITOR'] },
  voegPersoonToe: { omschrijving: 'Iemand die voor uw organisatie werkt toevoegen', wie: ['BEHEERDER'] },
  wijzigRollen: { omschrijving: 'De functies van iemand wijzigen', wie: ['BEHEERDER'] },
  blokkeerPersoon: { omschrijving: 'Iemand blokkeren: hij kan vanaf nu niets meer', wie: ['BEHEERDER'] },
  deblokkeerPersoon: { omschrijving: 'Een blokkade opheffen', wie: ['BEHEERDER'] },
  nodigPersoonUit: { omschrijving: 'Iemand die geen account heeft uitnodigen om zijn account te koppelen', wie: ['BEHEERDER'] },
  verwijderAanmelding: { omschrijving: 'Iemand losmaken van zijn account: hij moet opnieuw worden uitgenodigd', wie: ['BEHEERDER'] },
  bekijkRolvoorstellen: {
    leest: true,
    omschrijving: 'Functies die zijn voorgesteld en op een tweede persoon wachten',
    wie: ['BEHEERDER', 'OPDRACHTGEVER', 'AUDITOR'],
  },
  bevestigRol: { omschrijving: 'Een voorgestelde functie geven', wie: ['OPDRACHTGEVER', 'BEHEERDER'] },
  wijsRolAf: { omschrijving: 'Een voorgestelde functie niet geven', wie: ['OPDRACHTGEVER', 'BEHEERDER'] },
  bekijkBureaus: {
    leest: true,
    omschrijving: 'De bureaus, hun vergunning en overeenkomst, en wie er werkt',
    wie: [...VOORBEREIDERS, 'BEHEERDER'],
  },
  maakBureau: { omschrijving: 'Een bureau toevoegen', wie: ['BEHEERDER'] },
  wijzigBureau: { omschrijving: 'De vergunning of de overeenkomst van een bureau wijzigen', wie: ['BEHEERDER'] },
  zetBureau: { omschrijving: 'Vastleggen bij welk bureau iemand werkt', wie: ['BEHEERDER'] },
  bekijkRechten: {
    leest: true,
    omschrijving: 'Wie welke functie heeft, sinds wanneer, van wie, en wanneer die het laatst is gebruikt',
    wie: ['BEHEERDER', 'AUDITOR', 'FG'],
  },
  bekijkBewijslog: {
    leest: true,
    omschrijving:
      'De controlepunten van uw organisatie, de sleutels waarmee ze zijn ondertekend, en het bewijs dat ze op elkaar aansluiten',
    wie: ['OPDRACHTGEVER', 'GRIFFIER', 'FG', 'AUDITOR', 'BEHEERDER'],
  },
  dienMedeondertekeningIn: {
    omschrijving: 'De ondertekening van een getuige bij een controlepunt voegen',
    wie: ['GRIFFIER', 'FG', 'AUDITOR', 'BEHEERDER'],
  },
  leesDossierIn: { omschrijving: 'Een dossierexport van elders inlezen om die te bekijken', wie: INLEZERS },
  bekijkIngelezenDossiers: { leest: true, omschrijving: 'De dossierexports van elders die zijn ingelezen', wie: INLEZERS },
  verwijderIngelezenDossier: { omschrijving: 'Een ingelezen dossierexport verwijderen', wie: INLEZERS },
} as const satisfies Record<string, OrganisatieRegel>;

export type OrganisatieHandeling = keyof typeof ORGANISATIE_HANDELINGEN;
export const ORGANISATIE_REGELS: Readonly<Record<OrganisatieHandeling, OrganisatieRegel>> = ORGANISATIE_HANDELINGEN;
export const ORGANISATIE_CODES = Object.keys(ORGANISATIE_HANDELINGEN).filter(
  (code): code is OrganisatieHandeling => code in ORGANISATIE_HANDELINGEN,
);
