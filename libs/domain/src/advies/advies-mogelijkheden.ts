import type { Weigering } from '../fout/domain-error.js';
import { hoogsteNetto } from '../risico/risico.rules.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { type AdviesFeiten, conclusieBlokkades, minimaleMotivering } from './advies.rules.js';
import { ADVIES_CONCLUSIES, type AdviesConclusie } from './conclusie.js';

/** One conclusion: whether the facts leave it open, what stands in its way, and how long its motivation must be. */
export interface AdviesMogelijkheid {
  readonly conclusie: AdviesConclusie;
  readonly mogelijk: boolean;
  readonly redenen: readonly Weigering[];
  /** In characters; 0: none needed. */
  readonly minimaleMotivering: number;
}

/** What the rules on conclusions weigh, out of the picture of the case. */
export function adviesFeiten({
  bestuurslaag,
  vogVereist,
  vogStatus,
  werk,
}: Pick<ToetsingBeeld, 'bestuurslaag' | 'vogVereist' | 'vogStatus' | 'werk'>): AdviesFeiten {
  const { oordelen, risicos, maatregelen } = werk;
  return {
    bestuurslaag,
    vogStatus: vogVereist ? vogStatus : 'NIET_VEREIST',
    oordelen,
    hoogsteNetto: hoogsteNetto(risicos, maatregelen),
    maatregelen,
  };
}

/** All conclusions, in a fixed order: the system proposes none (INV-05). */
export function adviesMogelijkheden(feiten: AdviesFeiten): readonly AdviesMogelijkheid[] {
  return ADVIES_CONCLUSIES.map((conclusie) => {
    const redenen = conclusieBlokkades(conclusie, feiten);
    return { conclusie, mogelijk: redenen.length === 0, redenen, minimaleMotivering: minimaleMotivering(conclusie, feiten) };
  });
}
