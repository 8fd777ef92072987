import {
  benoembaarheidsGevolg,
  type BenoembaarheidsOordeel,
  controleerOordeel,
  onverenigbaarheidWeigeringen,
} from '../benoembaarheid/benoembaarheid.rules.js';
import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { Weigering } from '../fout/domain-error.js';
import { isOvereengekomenMaatregel } from '../maatregel/maatregel-status.js';
import type { MaatregelKern } from '../maatregel/maatregel.js';
import { isVoorwaardeLosgelaten } from '../maatregel/verval.rules.js';
import type { RisicoNiveau } from '../risico/risico-score.js';
import type { VogStatus } from '../vog/vog-status.js';
import { ADVIES_CONCLUSIES, type AdviesConclusie, isPositief } from './conclusie.js';

/** In characters, for a positive conclusion although a risk stays KRITIEK, or a condition for it was let go. */
export const MOTIVERING_UITGEBREID = 200;

export interface AdviesFeiten {
  readonly bestuurslaag: Bestuurslaag;
  /** NIET_VEREIST: this case asks for no VOG. */
  readonly vogStatus: VogStatus | 'NIET_VEREIST';
  readonly oordelen: readonly BenoembaarheidsOordeel[];
  /** The highest restrisico; null without risks. */
  readonly hoogsteNetto: RisicoNiveau | null;
  readonly maatregelen: readonly MaatregelKern[];
}

export interface AdviesVoorstel extends AdviesFeiten {
  readonly conclusie: AdviesConclusie;
  /** Internal: stays in the file. */
  readonly motivering: string;
}

/**
 * May the opdrachtgever sign this conclusion? Refuses with
 * - `CONCLUSIE_NIET_TOEGESTAAN` (INV-04): positive without a verified VOG, or with a requirement that is missing, not judged, or needs an
 *   ontheffing that was not asked and mentioned; NIET_BENOEMBAAR while no requirement is missing;
 * - `ONVERENIGBAARHEID_ZONDER_MAATREGEL` (INV-03): positive while the other office is not agreed to be laid down;
 * - `MAATREGELEN_ONTBREKEN`: "met maatregelen" without an agreed measure;
 * - `MOTIVERING_TE_KORT` (param `minimum`): see `minimaleMotivering`.
 */
export function conclusieWeigeringen(voorstel: AdviesVoorstel): readonly Weigering[] {
  return [...conclusieBlokkades(voorstel.conclusie, voorstel), ...motiveringWeigeringen(voorstel)];
}

/** How long a motivation is, in characters; white space between words counts once. */
export const motiveringLengte = (motivering: string): number => [...motivering.replace(/\s+/gu, ' ').trim()].length;

/** The conclusions that these facts leave open, given a motivation that is long enough. */
export function toegestaneConclusies(feiten: AdviesFeiten): readonly AdviesConclusie[] {
  return ADVIES_CONCLUSIES.filter((conclusie) => conclusieBlokkades(conclusie, feiten).length === 0);
}

/**
 * How long the motivation of this conclusion must be, in characters; 0: none needed. A restrisico is a reason to think twice, never a
 * conclusion by itself: KRITIEK asks for words, HOOG for words or a measure that goes on during the office. So does a measure for before the
 * benoeming that lapsed instead of being carried out (policy): it may not go out of sight.
 */
export function minimaleMotivering(conclusie: AdviesConclusie, feiten: Pick<AdviesFeiten, 'hoogsteNetto' | 'maatregelen'>): number {
  if (conclusie === 'BELEMMERINGEN') return 1;
  if (!isPositief(conclusie)) return 0;
  if (feiten.hoogsteNetto === 'KRITIEK' || isVoorwaardeLosgelaten(feiten.maatregelen)) return MOTIVERING_UITGEBREID;
  const doorlopend = feiten.maatregelen.some((m) => m.moment === 'DOORLOPEND' && isOvereengekomenMaatregel(m.status));
  return feiten.hoogsteNetto === 'HOOG' && !doorlopend ? 1 : 0;
}

/** What stands in the way of this conclusion, however well it is motivated. Codes as for `conclusieWeigeringen`. */
export function conclusieBlokkades(conclusie: AdviesConclusie, feiten: AdviesFeiten): readonly Weigering[] {
  if (isPositief(conclusie)) return positieveBlokkades(conclusie, feiten);
  return conclusie !== 'NIET_BENOEMBAAR' || ontbreektEis(feiten) ? [] : [{ code: 'CONCLUSIE_NIET_TOEGESTAAN' }];
}

function positieveBlokkades(conclusie: AdviesConclusie, feiten: AdviesFeiten): readonly Weigering[] {
  const { bestuurslaag, vogStatus, oordelen, maatregelen } = feiten;
  const { status } = benoembaarheidsGevolg(bestuurslaag, oordelen, vogStatus);
  // ONVOLLEDIG covers a missing VOG too. A judgement that can't exist makes nothing positive.
  const eisenVoldaan = status === 'BENOEMBAAR' || status === 'ONTHEFFING_NODIG';
  const oordelenGeldig = oordelen.every((o) => controleerOordeel(bestuurslaag, o).length === 0 && isOntheffingGeregeld(o));
  const voldaan = eisenVoldaan && oordelenGeldig;
  const weigeringen: Weigering[] = voldaan ? [] : [{ code: 'CONCLUSIE_NIET_TOEGESTAAN' }];
  weigeringen.push(...onverenigbaarheidWeigeringen(oordelen, maatregelen, 'ADVIES'));
  if (conclusie === 'GEEN_BELEMMERINGEN_MET_MAATREGELEN' && !maatregelen.some((m) => isOvereengekomenMaatregel(m.status))) {
    weigeringen.push({ code: 'MAATREGELEN_ONTBREKEN' });
  }
  return weigeringen;
}

function isOntheffingGeregeld({ uitkomst, ontheffing }: BenoembaarheidsOordeel): boolean {
  if (uitkomst !== 'ONTHEFFING_NODIG') return true;
  return (ontheffing?.status === 'GEVRAAGD' || ontheffing?.status === 'VERLEEND') && ontheffing.vermeldInAdvies;
}

/** Is a statutory requirement missing today? A judgement that nobody gave yet is no proof of that. */
function ontbreektEis({ bestuurslaag, vogStatus, oordelen }: AdviesFeiten): boolean {
  const { nietVoldaan } = benoembaarheidsGevolg(bestuurslaag, oordelen, vogStatus);
  const nooitGevraagd = oordelen.some(
    (o) => o.uitkomst === 'ONTHEFFING_NODIG' && (o.ontheffing?.status ?? 'NIET_GEVRAAGD') === 'NIET_GEVRAAGD',
  );
  return (vogStatus !== 'GEVERIFIEERD' && vogStatus !== 'NIET_VEREIST') || nietVoldaan.length > 0 || nooitGevraagd;
}

function motiveringWeigeringen({ conclusie, motivering, ...feiten }: AdviesVoorstel): readonly Weigering[] {
  const minimum = minimaleMotivering(conclusie, feiten);
  return motiveringLengte(motivering) < minimum ? [{ code: 'MOTIVERING_TE_KORT', params: { minimum } }] : [];
}
