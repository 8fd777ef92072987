import type { AdviesConclusie } from '../advies/conclusie.js';
import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { DoelFunctie } from '../benoembaarheid/doelfunctie.js';
import type { DocumentStatus } from '../document/document-status.js';
import type { DocumentSoortCode } from '../document/document-soort.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { Tijdzone } from '../kalender/tijdzone.js';
import type { DossierWerk } from '../onderdeel/onderdeel.js';
import type { StapStatus } from '../stap/stap-code.js';
import type { TermijnProfielCode } from '../termijn/termijn-profiel.js';
import type { VogStatus } from '../vog/vog-status.js';
import type { Feiten } from './feit.js';
import type { ToetsingAanleiding, ToetsingStatus } from './toetsing-status.js';

/** Who works on a case, and whether that person has declared to be independent in this ronde. */
export interface ToewijzingBeeld {
  readonly id: string;
  readonly persoonId: string;
  readonly rol: 'ADVISEUR' | 'TOETSER';
  readonly leidend: boolean;
  readonly verklaring: 'GEEN_CONFLICT' | 'CONFLICT_GEMELD' | null;
}

export interface DocumentBeeld {
  readonly id: string;
  readonly type: DocumentSoortCode;
  readonly status: DocumentStatus;
}

/** All that guards, permissions and terms need to know of a case: codes, ids, instants, and the parts that rules weigh. */
export interface ToetsingBeeld {
  readonly toetsingId: string;
  readonly organisatieId: string;
  readonly ronde: number;
  readonly status: ToetsingStatus;
  readonly versie: number;
  readonly bestuurslaag: Bestuurslaag;
  readonly doelfunctie: DoelFunctie;
  readonly aanleiding: ToetsingAanleiding;
  readonly raadsdatum: IsoDate;
  readonly regime: string;
  readonly vragenlijstVersie: number;
  readonly termijnProfiel: TermijnProfielCode;
  readonly termijnProfielVersie: number;
  readonly tijdzone: Tijdzone;
  readonly vogMaxOuderdomDagen: number;
  readonly kandidaatId: string;
  /** The one active opdrachtgever of the organisation, if there is one at this moment. */
  readonly opdrachtgeverId: string | null;
  /** Assignments that have not ended. */
  readonly toewijzingen: readonly ToewijzingBeeld[];
  readonly feiten: Feiten;
  readonly stappen: Readonly<Record<string, StapStatus | undefined>>;
  readonly vogStatus: VogStatus;
  readonly vogAfgegevenOp: IsoDate | null;
  readonly vogIngediendOp: IsoDate | null;
  readonly vogSpoed: boolean;
  readonly documenten: readonly DocumentBeeld[];
  readonly werk: DossierWerk;
  readonly conclusie: AdviesConclusie | null;
  /** From this instant the kandidaat can read the signed conclusion (T14). */
  readonly inzageVanaf: Instant | null;
}

export const isOefening = (beeld: Pick<ToetsingBeeld, 'termijnProfiel'>): boolean => beeld.termijnProfiel === 'OEFEN';
