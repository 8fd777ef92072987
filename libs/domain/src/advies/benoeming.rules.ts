import type { Weigering } from '../fout/domain-error.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { vogGeldigOp, type VogVerificatie } from '../vog/vog.rules.js';
import type { VogStatus } from '../vog/vog-status.js';

export interface BenoemingVog {
  readonly status: VogStatus;
  /** What was recorded when the VOG was verified; null as long as that did not happen. */
  readonly registratie: Pick<VogVerificatie, 'afgegevenOp' | 'persoonKomtOvereen' | 'functieKomtOvereen' | 'organisatieKomtOvereen'> | null;
  readonly maxOuderdomDagen: number;
}

/** The same before anything else of the benoeming is known: no verified VOG in this case. Refuses with `VOG_ONTBREEKT`, `VOG_VERLOPEN`. */
export function zonderVogWeigeringen({ vogVereist, vogStatus }: Pick<ToetsingBeeld, 'vogVereist' | 'vogStatus'>): readonly Weigering[] {
  if (!vogVereist || vogStatus === 'GEVERIFIEERD') return [];
  return [{ code: vogStatus === 'VERLOPEN' ? 'VOG_VERLOPEN' : 'VOG_ONTBREEKT' }];
}

/**
 * Without a VOG no benoeming (INV-01): nobody can set this aside. Refuses with `VOG_ONTBREEKT` (none verified, or for another person, office
 * or organisation) or `VOG_VERLOPEN` (too old on `benoemdOp`, or issued after it).
 */
export function benoemingWeigeringen(vog: BenoemingVog, benoemdOp: IsoDate): readonly Weigering[] {
  const { status, registratie, maxOuderdomDagen } = vog;
  if (status === 'VERLOPEN') return [{ code: 'VOG_VERLOPEN' }];
  if (status !== 'GEVERIFIEERD' || registratie === null) return [{ code: 'VOG_ONTBREEKT' }];
  const past = registratie.persoonKomtOvereen && registratie.functieKomtOvereen && registratie.organisatieKomtOvereen;
  if (!past) return [{ code: 'VOG_ONTBREEKT' }];
  return vogGeldigOp(registratie.afgegevenOp, benoemdOp, maxOuderdomDagen) ? [] : [{ code: 'VOG_VERLOPEN' }];
}
