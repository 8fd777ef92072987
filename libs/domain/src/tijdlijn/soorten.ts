import { HANDELING_CODES, type HandelingCode } from '../handeling/handelingen.js';
import { ORGANISATIE_CODES, type ORGANISATIE_HANDELINGEN, ORGANISATIE_REGELS } from '../toegang/organisatie-regels.js';
import type { Overgang } from '../toetsing/overgang.js';

/** The moves of a case that the process makes by itself. */
export const PROCES_OVERGANGEN = [
  'wijsAdviseurToe',
  'basisscanAfgerond',
  'rondAf',
  'vogNogNietGeverifieerd',
  'bereidAdviesVoor',
  'sluitHerijking',
  'sluit',
  'hervatOnderzoek',
  'neemRapportOver',
  'vernietig',
] as const satisfies readonly Overgang[];
export type ProcesOvergang = (typeof PROCES_OVERGANGEN)[number];

/** What else stands in the chain of a case besides the acts of people on it: steps of the process, and what happened elsewhere. */
export const OVERIGE_SOORTEN = [
  'INZAGE',
  'maakConcept',
  'STAP_GEOPEND',
  'STAP_NIET_NODIG',
  'TERMIJN_GEOPEND',
  'TERMIJN_GESLOTEN',
  'HERINNERING',
  'TERMIJN_VERSTREKEN',
  'ESCALATIE',
  'NAZORG_BEGONNEN',
  'DOCUMENT_GESCAND',
  'BRIEF_GEREED',
  'BRIEF_GELEZEN',
  'BRIEF_ONTVANGEN',
  'BRIEF_VERVALLEN_GEZIEN',
  'BERICHT_ONBESTELBAAR',
  'UITNODIGING_GEMAAKT',
  'UITNODIGING_ANDER_ACCOUNT',
  'KETENSTORING',
  'KETENSTORING_VOORBIJ',
  'WAARNEMING_GEREGISTREERD',
  'WAARNEMING_BEEINDIGD',
  'VERNIETIGING_VOLTOOID',
  'DOSSIEREXPORT',
] as const;

/** Every kind of event of the chain of a case. */
export type GebeurtenisSoort = HandelingCode | ProcesOvergang | (typeof OVERIGE_SOORTEN)[number];
export const GEBEURTENIS_SOORTEN: readonly GebeurtenisSoort[] = [...HANDELING_CODES, ...PROCES_OVERGANGEN, ...OVERIGE_SOORTEN];

type Handelingen = typeof ORGANISATIE_HANDELINGEN;
/** A question with a body, of which nothing is kept. */
const REKENT = 'simuleerPlanning';
type Wijzigt = { [H in keyof Handelingen]: Handelingen[H] extends { readonly leest: true } ? never : H }[keyof Handelingen];
/** The acts in an organisation that write something. */
export type OrganisatieDaad = Exclude<Wijzigt, typeof REKENT>;
const isDaad = (code: keyof Handelingen): code is OrganisatieDaad => code !== REKENT && ORGANISATIE_REGELS[code].leest !== true;
export const ORGANISATIE_DADEN: readonly OrganisatieDaad[] = ORGANISATIE_CODES.filter(isDaad);

/** What else stands in the chain of an organisation. */
const OVERIGE_ORGANISATIE_SOORTEN = [
  'LOGBOEK_INGEZIEN',
  'UITNODIGING_INGEWISSELD',
  'UITNODIGING_ONBESTELBAAR',
  'UITNODIGING_ANDER_ACCOUNT',
  'ongebruikelijkeRaadpleging',
  'omwikkelSleutels',
  'BEWIJSSLEUTEL_IN_GEBRUIK',
  'INGELEZEN_DOSSIER_INGEZIEN',
  'INGELEZEN_DOSSIER_VERVALLEN',
  'HERINNERING',
  'TERMIJN_VERSTREKEN',
  'ESCALATIE',
] as const;

/** What stands in older chains only: a change of functions was an event per function. */
export const OUDE_ORGANISATIE_SOORTEN = ['geefRol', 'ontneemRol', 'stelRolVoor'] as const;

/** What is written there; making a case stands in the chain of that case. */
export type OrganisatieSoort = Exclude<OrganisatieDaad, 'maakConcept'> | (typeof OVERIGE_ORGANISATIE_SOORTEN)[number];
export const ORGANISATIE_SOORTEN: readonly OrganisatieSoort[] = [
  ...ORGANISATIE_DADEN.filter((code) => code !== 'maakConcept'),
  ...OVERIGE_ORGANISATIE_SOORTEN,
];
