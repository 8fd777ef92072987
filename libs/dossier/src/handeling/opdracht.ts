import type { Weigering } from '#domain/fout/domain-error.js';
import type { BewaarLaag } from '#domain/bewaren/lagen.js';
import type { HandelingCode } from '#domain/handeling/handelingen.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import type { Betrokkene } from '#domain/toegang/rol.js';
import type { FeitCode } from '#domain/toetsing/feit.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Bewaring } from '../bewaren/bewaartermijn.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';

/** Who calls, as sign-in established it. */
export interface Beller extends Betrokkene {
  readonly organisatieId: string;
  readonly correlatieId: string;
}

/** A repeated request with the same key gets the first answer; `verzoekHash` tells whether it is the same request, and to nobody else what was in it. */
export interface Idempotentie {
  readonly sleutel: string;
  readonly verzoekHash: Buffer;
}

/** What every act brings along, apart from its own input. */
export interface Verzoek {
  readonly beller: Beller;
  readonly idempotentie?: Idempotentie;
  /** Version of the case that the caller saw; an older one is refused with VERSIE_VEROUDERD. */
  readonly ifMatch?: number;
}

export interface Opdracht extends Verzoek {
  readonly toetsingId: string;
  readonly handeling: HandelingCode;
  /** What this act must hold besides its case, and so before it: whoever holds a case waits for nothing else. */
  readonly houd?: (tx: Transactie) => Promise<void>;
  /** What stands in the way of this input in any state: who is refused for the state hears it too. */
  readonly vanInvoer?: (beeld: ToetsingBeeld) => readonly Weigering[];
}

/** The answer to an act: ids and codes, so that it can be remembered and repeated without keeping content. */
export interface HandelingAntwoord {
  readonly toetsingId: string;
  readonly versie: number;
  /** Null for who may do this without knowing of the case: where it stands is not for him. */
  readonly status: ToetsingStatus | null;
  /** The thing that the act made or changed, where there is one. */
  readonly objectId: string | null;
  /** Only for a save of the questionnaire. */
  readonly vragenlijst?: BewaardeVersie;
}

/** Where the questionnaire stands after a save, for If-Match; and which questions of it another save changed since the version that was sent. */
export interface BewaardeVersie {
  readonly versie: number;
  readonly ookGewijzigd: readonly string[];
}

export interface NieuwFeit {
  readonly code: FeitCode;
  readonly waarde: string;
}

export interface AfgezienVanStap {
  readonly stap: StapCode;
  /** Sealed for the row of the step. */
  readonly reden: Buffer;
}

/** What an act brought about, apart from the rows that its step wrote itself. */
export interface Gevolg {
  readonly objectId?: string;
  readonly vragenlijst?: BewaardeVersie;
  readonly feiten?: readonly NieuwFeit[];
  /** Steps that this act closes besides those of its rule. */
  readonly sluit?: readonly StapCode[];
  /** Steps for which nobody waits any more: they lapse with their tasks and terms, as far as they are open. */
  readonly vervalt?: readonly StapCode[];
  /** How long the case is kept when this act ends it; T18 from now unless told. */
  readonly bewaring?: Bewaring;
  /** A step that is closed with a reason instead of done. */
  readonly afgezien?: AfgezienVanStap;
  /** Codes, ids and instants for the audit event. */
  readonly gegevens?: Readonly<Record<string, string | number | boolean | null>>;
  /** The content that the audit event commits to, by a salted hash of each field only. */
  readonly inhoud?: unknown;
  /** With which layer that content goes; that of the act unless told. */
  readonly laag?: BewaarLaag;
}
