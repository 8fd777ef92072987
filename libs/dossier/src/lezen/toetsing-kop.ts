import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { inzageDoor } from '#domain/toegang/beslis.js';
import { type Inzage, INZAGE_CODES } from '#domain/toegang/inzagen.js';
import { type Relatie, relatiesVan } from '#domain/toegang/relatie.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { ToetsingAanleiding, ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import { leesVoorbereiding, type Voorbereiding } from '../toetsing/concept.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import { iso } from './iso.js';

/** The head of a case: that it is there, what for, and where it stands. */
export interface ToetsingKop {
  readonly toetsingId: string;
  readonly zaaknummer: string;
  readonly status: ToetsingStatus;
  readonly ronde: number;
  readonly versie: number;
  readonly bestuurslaag: Bestuurslaag;
  readonly doelfunctie: DoelFunctie;
  readonly aanleiding: ToetsingAanleiding;
  /** Null without a benoeming. */
  readonly raadsdatum: IsoDate | null;
  /** Everything from here to `opgeschortTot` is null where the policy does not show it to the caller. */
  readonly vogVereist: boolean | null;
  readonly formatieId: string | null;
  readonly regime: string | null;
  readonly termijnProfiel: TermijnProfielCode | null;
  readonly termijnProfielVersie: number | null;
  readonly vragenlijstVersie: number | null;
  readonly documentenlijstVersie: number | null;
  readonly gemaaktOp: Instant | null;
  readonly gewijzigdOp: Instant | null;
  /** From this day the file must be destroyed; set when the case has ended. */
  readonly vernietigenOp: IsoDate | null;
  /** The last day of the suspension, while the case is suspended. */
  readonly opgeschortTot: IsoDate | null;
  /** Null where the policy does not show it to the caller. */
  readonly kandidaatNaam: string | null;
  /** What was filled in of a concept, for who may change it; null otherwise. */
  readonly voorbereiding: Voorbereiding | null;
  /** How the caller stands to the case. */
  readonly relaties: readonly Relatie[];
  /** What of the case the caller may read now. */
  readonly inzagen: readonly Inzage[];
}

interface Rij extends Pick<ToetsingKop, 'zaaknummer' | 'vernietigenOp'> {
  readonly gemaaktOp: Instant;
  readonly gewijzigdOp: Instant;
  readonly naam: Buffer;
}

export async function leesKop(dossier: OpenDossier, beller: Beller): Promise<ToetsingKop> {
  const { tx, beeld, sleutels } = dossier;
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT zaaknummer, ${iso('gemaakt_op')} AS "gemaaktOp", ${iso('gewijzigd_op')} AS "gewijzigdOp", vernietigen_op AS "vernietigenOp", kandidaat_naam AS naam FROM toetsing WHERE id = $1`,
    [beeld.toetsingId],
  );
  const [rij] = rijen;
  if (rij === undefined) throw new Error('a case that was opened is gone');
  const { toetsingId, status, ronde, versie, bestuurslaag, doelfunctie, aanleiding, raadsdatum } = beeld;
  const inzagen = INZAGE_CODES.filter((code) => inzageDoor(beller, code, beeld) !== undefined);
  return {
    toetsingId,
    zaaknummer: rij.zaaknummer,
    status,
    ronde,
    versie,
    bestuurslaag,
    doelfunctie,
    aanleiding,
    raadsdatum,
    ...(inzagen.includes('OPZET') ? opzetVan(beeld, rij) : GEEN_OPZET),
    kandidaatNaam: inzagen.includes('NAAM') ? sleutels.ontsluit<string>(toetsingPlek(toetsingId, 'kandidaat_naam'), rij.naam) : null,
    voorbereiding: inzagen.includes('VOORBEREIDING') ? await leesVoorbereiding(dossier) : null,
    relaties: relatiesVan(beller, beeld),
    inzagen,
  };
}

type Opzet = Pick<
  ToetsingKop,
  | 'vogVereist' | 'formatieId' | 'regime' | 'termijnProfiel' | 'termijnProfielVersie' | 'vragenlijstVersie' | 'documentenlijstVersie'
  | 'gemaaktOp' | 'gewijzigdOp' | 'vernietigenOp' | 'opgeschortTot'
>; // prettier-ignore

const GEEN_OPZET: Opzet = {
  vogVereist: null,
  formatieId: null,
  regime: null,
  termijnProfiel: null,
  termijnProfielVersie: null,
  vragenlijstVersie: null,
  documentenlijstVersie: null,
  gemaaktOp: null,
  gewijzigdOp: null,
  vernietigenOp: null,
  opgeschortTot: null,
};

function opzetVan(beeld: ToetsingBeeld, { gemaaktOp, gewijzigdOp, vernietigenOp }: Rij): Opzet {
  const { vogVereist, formatieId, regime, termijnProfiel, termijnProfielVersie, vragenlijstVersie, documentenlijstVersie } = beeld;
  return {
    vogVereist,
    formatieId,
    regime,
    termijnProfiel,
    termijnProfielVersie,
    vragenlijstVersie,
    documentenlijstVersie,
    gemaaktOp,
    gewijzigdOp,
    vernietigenOp,
    opgeschortTot: beeld.opschorting?.tot ?? null,
  };
}
