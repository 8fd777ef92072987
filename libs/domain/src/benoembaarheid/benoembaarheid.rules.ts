import type { Weigering } from '../fout/domain-error.js';
import type { MaatregelKern } from '../maatregel/maatregel.js';
import { isLevendeMaatregel, isOvereengekomenMaatregel } from '../maatregel/maatregel-status.js';
import type { VogStatus } from '../vog/vog-status.js';
import type { Bestuurslaag } from './bestuurslaag.js';
import { BENOEMBAARHEIDSEISEN, type EisCode, type EisUitkomst, eisVan } from './eis.js';

/** GEVRAAGD or VERLEEND only count for a positive conclusion when the advice mentions the ontheffing (INV-04). */
export const ONTHEFFING_STATUSSEN = ['NIET_GEVRAAGD', 'GEVRAAGD', 'VERLEEND', 'GEWEIGERD'] as const;
export type OntheffingStatus = (typeof ONTHEFFING_STATUSSEN)[number];

export interface Ontheffing {
  readonly status: OntheffingStatus;
  readonly vermeldInAdvies: boolean;
}

/** What the adviseur found for one requirement. `ontheffing` belongs to ONTHEFFING_NODIG only. */
export interface BenoembaarheidsOordeel {
  readonly eis: EisCode;
  readonly uitkomst: EisUitkomst;
  readonly ontheffing?: Ontheffing;
}

/**
 * Is this an outcome that this requirement can have? An incompatible office is never NIET_VOLDAAN (INV-03) and the VOG is not judged by hand.
 * Refuses with `EIS_ONBEKEND`, `EIS_VOLGT_UIT_VOG`, `OORDEEL_ONMOGELIJK`.
 */
export function controleerOordeel(bestuurslaag: Bestuurslaag, oordeel: BenoembaarheidsOordeel): readonly Weigering[] {
  const eis = eisVan(bestuurslaag, oordeel.eis);
  if (eis === undefined) return [{ code: 'EIS_ONBEKEND', params: { eis: oordeel.eis } }];
  if (eis.beoordeling === 'VOG_CONTROLE') return [{ code: 'EIS_VOLGT_UIT_VOG' }];
  const past = eis.uitkomsten.includes(oordeel.uitkomst) && (oordeel.ontheffing === undefined || oordeel.uitkomst === 'ONTHEFFING_NODIG');
  return past ? [] : [{ code: 'OORDEEL_ONMOGELIJK', params: { eis: eis.naam } }];
}

/** Codes of the requirements that an adviseur still has to judge; the VOG is judged elsewhere. */
export function ontbrekendeOordelen(bestuurslaag: Bestuurslaag, oordelen: readonly BenoembaarheidsOordeel[]): readonly EisCode[] {
  return BENOEMBAARHEIDSEISEN[bestuurslaag]
    .filter((eis) => eis.beoordeling === 'ADVISEUR' && !oordelen.some((o) => o.eis === eis.code))
    .map((eis) => eis.code);
}

/**
 * What the judgements mean together. Only NIET_BENOEMBAAR is a bar; ONVOLLEDIG means that a judgement or the VOG is still missing.
 * The lists hold codes for the file; the council never learns which requirement is missing.
 */
export interface BenoembaarheidsGevolg {
  readonly status: 'BENOEMBAAR' | 'ONTHEFFING_NODIG' | 'NIET_BENOEMBAAR' | 'ONVOLLEDIG';
  readonly nietVoldaan: readonly EisCode[];
  readonly ontheffingNodig: readonly EisCode[];
  readonly opTeLossen: readonly EisCode[];
  readonly ontbrekend: readonly EisCode[];
}

export function benoembaarheidsGevolg(
  bestuurslaag: Bestuurslaag,
  oordelen: readonly BenoembaarheidsOordeel[],
  vogStatus: VogStatus | 'NIET_VEREIST',
): BenoembaarheidsGevolg {
  // A judgement that can't exist (tampered or of another layer) counts as missing, never as met.
  const geldig = oordelen.filter((o) => controleerOordeel(bestuurslaag, o).length === 0);
  const met = (uitkomst: EisUitkomst) => geldig.filter((o) => o.uitkomst === uitkomst);
  const geweigerd = met('ONTHEFFING_NODIG').filter((o) => o.ontheffing?.status === 'GEWEIGERD');
  const nietVoldaan = [...met('NIET_VOLDAAN'), ...geweigerd].map((o) => o.eis);
  const ontheffingNodig = met('ONTHEFFING_NODIG')
    .filter((o) => o.ontheffing?.status !== 'GEWEIGERD' && o.ontheffing?.status !== 'VERLEEND')
    .map((o) => o.eis);
  const ontbrekend: readonly EisCode[] = [
    ...ontbrekendeOordelen(bestuurslaag, geldig),
    ...(vogStatus === 'GEVERIFIEERD' || vogStatus === 'NIET_VEREIST' ? [] : (['VOG'] as const)),
  ];
  return { status: status(), nietVoldaan, ontheffingNodig, opTeLossen: met('OP_TE_LOSSEN_BIJ_BENOEMING').map((o) => o.eis), ontbrekend };

  function status(): BenoembaarheidsGevolg['status'] {
    if (nietVoldaan.length > 0) return 'NIET_BENOEMBAAR';
    if (ontbrekend.length > 0) return 'ONVOLLEDIG';
    return ontheffingNodig.length > 0 ? 'ONTHEFFING_NODIG' : 'BENOEMBAAR';
  }
}

/**
 * An office that must be laid down asks for BM-01 at the benoeming (INV-03). Refuses with `ONVERENIGBAARHEID_ZONDER_MAATREGEL`.
 * In the CONCEPT a proposal is enough; for the ADVIES it must have been agreed.
 */
export function onverenigbaarheidWeigeringen(
  oordelen: readonly BenoembaarheidsOordeel[],
  maatregelen: readonly MaatregelKern[],
  fase: 'CONCEPT' | 'ADVIES',
): readonly Weigering[] {
  const nodig = oordelen.some((o) => o.uitkomst === 'OP_TE_LOSSEN_BIJ_BENOEMING');
  const telt = fase === 'CONCEPT' ? isLevendeMaatregel : isOvereengekomenMaatregel;
  const aanwezig = maatregelen.some((m) => m.code === 'BM-01' && m.moment === 'BIJ_BENOEMING' && telt(m.status));
  return nodig && !aanwezig ? [{ code: 'ONVERENIGBAARHEID_ZONDER_MAATREGEL' }] : [];
}
