import type { RisicoCategorie } from '../bevinding/risico-categorie.js';

export type SectieCode = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J';
export type VraagCode = `${SectieCode}${number}`;

/** The statutory rule behind a question, if there is one. */
export type WettelijkeHaak = 'BENOEMBAARHEID' | 'ONVERENIGBARE_BETREKKINGEN' | 'VERBODEN_HANDELINGEN';

export interface Optie {
  readonly code: string;
  readonly label: string;
}

interface KolomBasis {
  readonly code: string;
  readonly label: string;
  readonly verplicht: boolean;
}
/** A column of a list question. TEKST is at most 200 characters, DATUM is `YYYY-MM-DD`. */
export type Kolom =
  | (KolomBasis & { readonly soort: 'TEKST' | 'DATUM' | 'JN' })
  | (KolomBasis & { readonly soort: 'KEUZE'; readonly opties: readonly Optie[] });

interface VraagBasis {
  readonly code: VraagCode;
  readonly sectie: SectieCode;
  readonly tekst: string;
  /** Why we ask this, for the kandidaat. */
  readonly waarom: string;
  /** Left out: the answer feeds no risk. */
  readonly risico?: RisicoCategorie;
  readonly wettelijkeHaak?: WettelijkeHaak;
  readonly verplicht: boolean;
  /** May the kandidaat say: I will explain this in the conversation? */
  readonly magMondeling: boolean;
  /** Practice, but perhaps outside the aspects that the bill on the risicoanalyse permits; the regime decides. */
  readonly buitenWetsvoorstel: boolean;
  /** An offer of support: a yes leads to information, and no answer ever carries a finding. */
  readonly aanbod?: true;
  /** Only for this layer of government. */
  readonly alleenVoor?: 'WATERSCHAP' | 'OPENBAAR_LICHAAM';
}

export interface JaNeeVraag extends VraagBasis {
  readonly type: 'JN';
  /** The answer that asks for an explanation. */
  readonly toelichtingBij: 'JA' | 'NEE';
}
export interface LijstVraag extends VraagBasis {
  readonly type: 'L';
  readonly kolommen: readonly Kolom[];
  readonly minimumRijen: 0 | 1;
  /** The columns that hold the begin and the end of a period. */
  readonly periode?: readonly [van: string, tot: string];
}
export interface KeuzeVraag extends VraagBasis {
  readonly type: 'K';
  readonly opties: readonly Optie[];
}
export interface TekstVraag extends VraagBasis {
  readonly type: 'T';
}
export interface VerklaringVraag extends VraagBasis {
  readonly type: 'VERKLARING';
}
export type Vraag = JaNeeVraag | LijstVraag | KeuzeVraag | TekstVraag | VerklaringVraag;

export interface Sectie {
  readonly code: SectieCode;
  readonly titel: string;
}

/** A questionnaire as it was agreed; a case keeps the version with which it started. */
export interface Vragenlijst {
  readonly versie: number;
  readonly secties: readonly Sectie[];
  readonly vragen: readonly Vraag[];
}
