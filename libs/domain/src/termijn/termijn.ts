import type { FeestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { Tijdzone } from '../kalender/tijdzone.js';
import type { Rol } from '../toegang/rol.js';
import type { TermijnCode, TermijnSoort } from './termijn-code.js';
import type { MomentCode, MomentSoort, TermijnProfiel } from './termijn-profiel.js';

export interface TermijnMoment {
  readonly moment: MomentCode;
  readonly soort: MomentSoort;
  readonly op: Instant;
  readonly ontvangers: readonly Rol[];
}

/** A term of one case: computed once and stored, never recomputed from "now". */
export interface Termijn {
  readonly code: TermijnCode;
  readonly soort: TermijnSoort;
  readonly aanvang: Instant;
  readonly einde: Instant;
  /** In the order in which they fall. */
  readonly momenten: readonly TermijnMoment[];
}

/** What a term of a case depends on besides its trigger. */
export interface TermijnContext {
  readonly profiel: TermijnProfiel;
  readonly zone: Tijdzone;
  readonly kalender: FeestdagenKalender;
  /** 0 to 3599 seconds, the same for all terms of a case: reminders and escalations of many cases don't fall due at once. */
  readonly spreiding: number;
  /** Date of the council meeting; a term counted back from it can't do without. */
  readonly raadsdatum?: IsoDate;
  /** How old a VOG may be on the day of the benoeming (T23), as pinned for the case; left out: as in the profile. */
  readonly vogMaxOuderdomDagen?: number;
}

/** The first moment that isn't recorded yet; undefined when the ladder is done. `vastgelegd` holds moment codes. */
export function volgendMoment(momenten: readonly TermijnMoment[], vastgelegd: readonly string[]): TermijnMoment | undefined {
  return momenten.find(({ moment }) => !vastgelegd.includes(moment));
}
