import type { Bevinding } from '../bevinding/bevinding.rules.js';
import { isEnkelvoudigeBron } from '../bevinding/bevinding.rules.js';
import type { RisicoCategorie } from '../bevinding/risico-categorie.js';
import type { Weigering } from '../fout/domain-error.js';
import { isOvereengekomenMaatregel } from '../maatregel/maatregel-status.js';
import type { Beheersmaatregel } from '../maatregel/maatregel.js';
import { hoogsteNiveau, isSchaal, niveauVan, type RisicoNiveau, type RisicoScore } from './risico-score.js';

export interface Risico {
  readonly id: string;
  /** The number under which people know it within the ronde: 1, 2, 3. */
  readonly nummer: number;
  readonly categorie: RisicoCategorie;
  readonly toelichting: string;
  readonly bevindingIds: readonly string[];
  /** Before measures. */
  readonly bruto: RisicoScore;
  /** After agreed measures (restrisico). */
  readonly netto: RisicoScore;
  /** Why no measure can help; null when a measure is meant to. */
  readonly nietBeheersbaar: string | null;
}

type MaatregelBijRisico = Pick<Beheersmaatregel, 'status' | 'risicoIds'>;

const isLager = (netto: RisicoScore, bruto: RisicoScore): boolean => netto.kans < bruto.kans || netto.impact < bruto.impact;
const isHoger = (netto: RisicoScore, bruto: RisicoScore): boolean => netto.kans > bruto.kans || netto.impact > bruto.impact;

const heeftOvereengekomenMaatregel = (risicoId: string, maatregelen: readonly MaatregelBijRisico[]): boolean =>
  maatregelen.some((m) => m.risicoIds.includes(risicoId) && isOvereengekomenMaatregel(m.status));

/**
 * Refuses with `RISICO_CATEGORIE_ZONDER_SCORE` (RC-00 is judged, not scored), `RISICO_SCORE_ONGELDIG`, `NETTO_HOGER_DAN_BRUTO` and
 * `NETTO_ZONDER_MAATREGEL` (a lower netto needs a linked measure that is OVEREENGEKOMEN or UITGEVOERD).
 */
export function risicoWeigeringen(
  risico: Pick<Risico, 'id' | 'nummer' | 'categorie' | 'bruto' | 'netto'>,
  maatregelen: readonly MaatregelBijRisico[],
): readonly Weigering[] {
  const { id, nummer, categorie, bruto, netto } = risico;
  const params = { nummer };
  if (categorie === 'RC-00') return [{ code: 'RISICO_CATEGORIE_ZONDER_SCORE', params }];
  if (![bruto.kans, bruto.impact, netto.kans, netto.impact].every(isSchaal)) return [{ code: 'RISICO_SCORE_ONGELDIG', params }];
  if (isHoger(netto, bruto)) return [{ code: 'NETTO_HOGER_DAN_BRUTO', params }];
  return isLager(netto, bruto) && !heeftOvereengekomenMaatregel(id, maatregelen) ? [{ code: 'NETTO_ZONDER_MAATREGEL', params }] : [];
}

/** The netto score that counts: bruto as long as no linked measure is agreed, whatever was filled in earlier. */
export function geldendeNetto(risico: Pick<Risico, 'id' | 'bruto' | 'netto'>, maatregelen: readonly MaatregelBijRisico[]): RisicoScore {
  return heeftOvereengekomenMaatregel(risico.id, maatregelen) ? risico.netto : risico.bruto;
}

export interface CategorieNiveau {
  readonly categorie: RisicoCategorie;
  readonly niveau: RisicoNiveau;
}

/** The highest netto level of each category that has a risk, in the order of the categories. */
export function hoogsteNettoPerCategorie(
  risicos: readonly Risico[],
  maatregelen: readonly MaatregelBijRisico[],
): readonly CategorieNiveau[] {
  const categorieen = [...new Set(risicos.map((r) => r.categorie))].sort();
  return categorieen.flatMap((categorie) => {
    const niveau = hoogsteNetto(
      risicos.filter((r) => r.categorie === categorie),
      maatregelen,
    );
    return niveau === null ? [] : [{ categorie, niveau }];
  });
}

/** The highest netto level of these risks; asks for a motivation of a positive conclusion, and is never shown as a total. */
export function hoogsteNetto(risicos: readonly Risico[], maatregelen: readonly MaatregelBijRisico[]): RisicoNiveau | null {
  return hoogsteNiveau(risicos.map((r) => niveauVan(geldendeNetto(r, maatregelen))));
}

/** Every bevinding under this risk rests on one voice only. A flag for the reader; it refuses nothing. */
export function heeftEnkelvoudigeBron(
  risico: Pick<Risico, 'bevindingIds'>,
  bevindingen: readonly Pick<Bevinding, 'id' | 'bewijskracht'>[],
): boolean {
  const gekoppeld = bevindingen.filter((b) => risico.bevindingIds.includes(b.id));
  return gekoppeld.length > 0 && gekoppeld.every((b) => isEnkelvoudigeBron(b.bewijskracht));
}
