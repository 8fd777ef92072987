import type { Weigering } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';
import type { StapCode } from '../stap/stap-code.js';
import type { Inzage } from '../toegang/inzagen.js';
import type { Relatie } from '../toegang/relatie.js';
import type { Overgang } from '../toetsing/overgang.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { ToetsingStatus } from '../toetsing/toetsing-status.js';

/** One act of a person on a case: who may do it, when, what it moves and what it closes. */
export interface HandelingRegel {
  readonly omschrijving: string;
  readonly relaties: readonly Relatie[];
  /** What of the case one must be able to see to know that this act is there: one of these; the KOP unless told. */
  readonly deuren?: readonly Inzage[];
  readonly statussen: readonly ToetsingStatus[];
  /** Also while the case is suspended, if the act would be possible where it was. */
  readonly ookOpgeschort?: true;
  /** The step that must be open; of several, one. */
  readonly stap?: StapCode | readonly StapCode[];
  /** The steps that are done by this act. Acts that close a step only in some cases decide so themselves. */
  readonly sluit?: readonly StapCode[];
  readonly overgang?: Overgang;
  /** What an invariant says where the status alone would refuse it; it comes before STATUS_LAAT_NIET_TOE. */
  readonly buitenStatus?: (beeld: ToetsingBeeld) => readonly Weigering[];
  /** What there is to say where the closed step alone would refuse it; it comes before STAP_NIET_OPEN. */
  readonly bijDichteStap?: (beeld: ToetsingBeeld) => readonly Weigering[];
  /** What else stands in the way, whatever the input; guards on the input itself are functions beside their subject. */
  readonly weigeringen?: (beeld: ToetsingBeeld, nu: Instant) => readonly Weigering[];
}
