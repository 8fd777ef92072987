import type { HandelingCode } from '../handeling/handelingen.js';
import type { OrganisatieHandeling } from './organisatie-regels.js';
import { type Instant, millisecondsBetween } from '../kalender/instant.js';

/** So long after somebody proved who he is, we take it that it is still him for an act that can't be taken back. */
export const VERS_SECONDEN = 5 * 60;
/** How far the clock of the sign-in provider may be ahead of ours. */
const SPELING_MS = 30_000;

/**
 * The acts that ask for a recent sign-in: what leaves the house with a signature under it, what can't be made undone, and what decides who gets in, or who is kept out.
 * Taking access back from somebody for one case (afwijzing, einde, ontkoppelen) never waits for it.
 */
export const HANDELINGEN_MET_VERSE_AANMELDING: readonly (HandelingCode | OrganisatieHandeling)[] = [
  'ondertekenAdvies',
  'verstrekAdvies',
  'vraagNoodinzageAan',
  'keurNoodinzageGoed',
  'koppelFormateur',
  'besluitVernietiging',
  'voegPersoonToe',
  'nodigPersoonUit',
  'wijzigRollen',
  'bevestigRol',
  'blokkeerPersoon',
  'deblokkeerPersoon',
  'verwijderAanmelding',
];

export const vraagtVerseAanmelding = (handeling: HandelingCode | OrganisatieHandeling): boolean =>
  HANDELINGEN_MET_VERSE_AANMELDING.includes(handeling);

/** Whether somebody proved recently enough who he is. Unknown is not recent, and neither is what lies in the future. */
export function isVers(aangemeldOp: Instant | null, nu: Instant): boolean {
  if (aangemeldOp === null) return false;
  const geleden = millisecondsBetween(aangemeldOp, nu);
  return geleden < VERS_SECONDEN * 1000 && geleden > -SPELING_MS;
}
