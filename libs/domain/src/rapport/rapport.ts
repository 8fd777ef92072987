import type { BenoembaarheidsOordeel } from '../benoembaarheid/benoembaarheid.rules.js';
import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { DoelFunctie } from '../benoembaarheid/doelfunctie.js';
import type { Bevinding } from '../bevinding/bevinding.rules.js';
import type { BronBevinding } from '../bron/bron.rules.js';
import type { DocumentSoortCode } from '../document/document-soort.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { Beheersmaatregel } from '../maatregel/maatregel.js';
import type { RegimeCode } from '../rechtskader/rechtskader.js';
import type { CategorieNiveau, Risico } from '../risico/risico.rules.js';
import type { StapCode } from '../stap/stap-code.js';
import type { WederhoorReactie } from '../wederhoor/wederhoor.rules.js';

/** A step that was not taken, and why; never held against the kandidaat. */
export interface AfgezienStap {
  readonly stap: StapCode;
  readonly reden: string;
  /** Name of the adviseur who decided so. */
  readonly door: string;
  readonly op: IsoDate;
}

/** A document that was not handed in, with the decision to go on without it. */
export interface OntbrekendStuk {
  readonly soort: DocumentSoortCode;
  readonly reden: string;
}

/** Why a later version reads otherwise than the one before it (INV-17). */
export interface Rectificatie {
  readonly vanVersie: number;
  readonly op: IsoDate;
  readonly notitie: string;
  /** Numbers of the findings that were corrected; empty when the note is a statement beside the report. */
  readonly bevindingen: readonly number[];
  /** The request of the kandidaat that it answers, where it does. */
  readonly verzoekId?: string;
}

/** A question that stayed without a proper answer. `vraag`: its code. */
export interface OntbrekendAntwoord {
  readonly vraag: string;
  readonly reden: string;
}

/**
 * Everything that the report says; fixed and hashed as it is (INV-17). There is no total and no colour for the person.
 * The status of the VOG is not in it: the report can be fixed before the VOG is there.
 */
export interface RapportInhoud {
  readonly zaaknummer: string;
  readonly ronde: number;
  readonly versie: number;
  readonly regime: RegimeCode;
  readonly vragenlijstVersie: number;
  readonly kandidaat: { readonly naam: string; readonly functie: DoelFunctie; readonly portefeuille: string };
  readonly organisatie: { readonly naam: string; readonly bestuurslaag: Bestuurslaag };
  readonly adviseur: string;
  readonly toetser: string;
  readonly oordelen: readonly BenoembaarheidsOordeel[];
  readonly bevindingen: readonly Bevinding[];
  /** Bevindingen that another one took the place of after hoor en wederhoor; a reaction may be about one of them. */
  readonly vervallenBevindingen: readonly Pick<Bevinding, 'id' | 'nummer'>[];
  readonly risicos: readonly Risico[];
  readonly hoogsteNettoPerCategorie: readonly CategorieNiveau[];
  /** Includes the measures that the kandidaat refused. */
  readonly maatregelen: readonly Beheersmaatregel[];
  /** Unabridged, with the answers; empty when the kandidaat kept silent. */
  readonly reacties: readonly WederhoorReactie[];
  readonly geenReactie: boolean;
  readonly afgezienStappen: readonly AfgezienStap[];
  readonly ontbrekendeStukken: readonly OntbrekendStuk[];
  /** Questions without a proper answer after two rounds; the opdrachtgever let the toetsing go on without it. */
  readonly ontbrekendeAntwoorden: readonly OntbrekendAntwoord[];
  readonly bronnen: readonly BronBevinding[];
  /** Hits that were dropped because they were about special categories; only their number is known. */
  readonly verworpenBronnen: number;
  /** Of this version and those before it; left out of a first version. */
  readonly rectificaties?: readonly Rectificatie[];
}
