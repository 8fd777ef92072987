import type { AdviesConclusie } from '../advies/conclusie.js';
import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { HerbeoordelingBeeld } from '../conflict/herbeoordeling.js';
import type { DoelFunctie } from '../benoembaarheid/doelfunctie.js';
import type { EigenVersie } from '../eigen-versie/eigen-versie.js';
import { DomainError } from '../fout/domain-error.js';
import type { DocumentStatus } from '../document/document-status.js';
import type { DocumentSoortCode } from '../document/document-soort.js';
import type { Instant } from '../kalender/instant.js';
import type { EigenVrijeDag } from '../kalender/feestdagen-kalender.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { Tijdzone } from '../kalender/tijdzone.js';
import type { DossierWerk } from '../onderdeel/onderdeel.js';
import type { LopendeNoodinzage } from '../noodinzage/noodinzage.js';
import type { Opschorting } from '../pauze/opschorting.js';
import type { Pauzes } from '../pauze/pauzes.js';
import type { StapStatus } from '../stap/stap-code.js';
import type { TermijnProfielCode } from '../termijn/termijn-profiel.js';
import type { BenoemingsUitkomst } from '../uitkomst/uitkomst.js';
import type { OpenUitvraag } from '../uitvraag/uitvraag.rules.js';
import type { WerkToegang } from '../toegang/werk-toegang.js';
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
  /** Works for a bureau, outside the organisation. */
  readonly vanBureau?: boolean;
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
  /** The day on which the organ appoints; null without a benoeming. */
  readonly raadsdatum: IsoDate | null;
  /** Whether this case asks for a VOG; decided by the kind of case and the policy of the organisation when it began. */
  readonly vogVereist: boolean;
  /** The group of kandidaten to which this case belongs, if any (INV-24). */
  readonly formatieId: string | null;
  readonly regime: string;
  readonly vragenlijstVersie: number;
  readonly documentenlijstVersie: number;
  readonly termijnProfiel: TermijnProfielCode;
  readonly termijnProfielVersie: number;
  /** Of the versions to which the case is pinned: those that the organisation published itself. */
  readonly eigenVersies: readonly EigenVersie[];
  readonly tijdzone: Tijdzone;
  readonly vogMaxOuderdomDagen: number;
  readonly kandidaatId: string;
  /** The one active opdrachtgever of the organisation, if there is one at this moment who has no conflict in this case (INV-14). */
  readonly opdrachtgeverId: string | null;
  /** Whether the opdrachtgever may be adviseur himself here; set by whoever installs. */
  readonly opdrachtgeverIsUitvoerder: boolean;
  /** Assignments that have not ended. */
  readonly toewijzingen: readonly ToewijzingBeeld[];
  /** Work of people with a conflict of interest, of this ronde (S-X4). */
  readonly herbeoordelingen: readonly HerbeoordelingBeeld[];
  /** Since when the report is fixed: adviseur and toetser can look for fourteen days more. */
  readonly werkToegang: WerkToegang;
  /** Questions to officials that wait for an answer (S09). */
  readonly uitvragen: readonly OpenUitvraag[];
  /** Looks of the FG that run now. */
  readonly noodinzagen: readonly LopendeNoodinzage[];
  /** Who may follow the formatie of this case now. */
  readonly formateurs: readonly string[];
  readonly feiten: Feiten;
  readonly stappen: Readonly<Record<string, StapStatus | undefined>>;
  readonly vogStatus: VogStatus;
  readonly vogAfgegevenOp: IsoDate | null;
  readonly vogIngediendOp: IsoDate | null;
  readonly vogSpoed: boolean;
  readonly documenten: readonly DocumentBeeld[];
  readonly werk: DossierWerk;
  readonly conclusie: AdviesConclusie | null;
  /** What the organ that appoints decided last; null as long as it did not. */
  readonly uitkomst: BenoemingsUitkomst | null;
  /** Whether the raw data of the research was destroyed already. */
  readonly onderzoekVernietigd: boolean;
  /** Whether the data is only kept, and not worked with, because the kandidaat asked for that (AVG art. 18). */
  readonly beperkt: boolean;
  readonly benoemdOp: IsoDate | null;
  readonly aanvaardOp: IsoDate | null;
  /** From this instant the kandidaat can read the signed conclusion (T14). */
  readonly inzageVanaf: Instant | null;
  /** Set while the case is suspended. */
  readonly opschorting: Opschorting | null;
  /** Every pause of this ronde, and every outage since the case began, whose end is known. One that runs has no length yet. */
  readonly pauzes: Pauzes;
  /** Days on which the organisation is closed, besides the official ones. */
  readonly vrijeDagen: readonly EigenVrijeDag[];
}

/** The day on which the organ appoints, where a rule can't do without. Refuses with RAADSDATUM_ONTBREEKT. */
export function raadsdatumVan({ raadsdatum }: Pick<ToetsingBeeld, 'raadsdatum'>): IsoDate {
  if (raadsdatum === null) throw new DomainError('RAADSDATUM_ONTBREEKT');
  return raadsdatum;
}

export const isOefening = (beeld: Pick<ToetsingBeeld, 'termijnProfiel'>): boolean => beeld.termijnProfiel === 'OEFEN';
