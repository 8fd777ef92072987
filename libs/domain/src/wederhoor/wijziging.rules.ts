import type { Weigering } from '../fout/domain-error.js';
import type { DossierWerk } from '../onderdeel/onderdeel.js';
import type { Risico } from '../risico/risico.rules.js';
import { openVolgnummer } from '../stap/open-stap.js';
import { STAP_REGELS } from '../stap/stap-regels.js';
import { feitAantal } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { extraRondeWeigeringen } from './wederhoor.rules.js';

/**
 * May what was put before the kandidaat be changed in substance now? Only while the reactions are answered, and only as long as it can
 * still be put forward once more (INV-09). Refuses with `STAP_NIET_OPEN`, `EXTRA_RONDE_AL_GEHOUDEN`.
 */
export function wijzigingNaVoorleggenWeigeringen(beeld: Pick<ToetsingBeeld, 'stappen' | 'feiten'>): readonly Weigering[] {
  if (openVolgnummer(beeld, 'BEANTWOORDING') === undefined)
    return [{ code: 'STAP_NIET_OPEN', params: { stap: STAP_REGELS.BEANTWOORDING.naam } }];
  return extraRondeWeigeringen(feitAantal(beeld.feiten, 'CONCEPT_VOORGELEGD') - 1);
}

/** While the risicoanalyse is made everything may change; afterwards see `wijzigingNaVoorleggenWeigeringen`. */
export function wijzigingWeigeringen(beeld: Pick<ToetsingBeeld, 'stappen' | 'feiten'>): readonly Weigering[] {
  return openVolgnummer(beeld, 'RISICOANALYSE') === undefined ? wijzigingNaVoorleggenWeigeringen(beeld) : [];
}

/** The restrisico, and why no measure can help, follow from what the kandidaat agreed to or refused. Everything else he must have seen. */
export function isMaterieleWijziging(van: Risico, naar: Risico): boolean {
  const ongelijk = (a: readonly string[], b: readonly string[]): boolean => a.length !== b.length || a.some((id) => !b.includes(id));
  return (
    van.categorie !== naar.categorie ||
    van.toelichting !== naar.toelichting ||
    van.bruto.kans !== naar.bruto.kans ||
    van.bruto.impact !== naar.bruto.impact ||
    ongelijk(van.bevindingIds, naar.bevindingIds)
  );
}

/** Was anything changed that the kandidaat has not been given yet? */
export const isNogVoorTeLeggen = ({
  bevindingen,
  risicos,
  maatregelen,
}: Pick<DossierWerk, 'bevindingen' | 'risicos' | 'maatregelen'>): boolean =>
  bevindingen.some((b) => b.status === 'CONCEPT') ||
  risicos.some((r) => !r.voorgelegd) ||
  maatregelen.some((m) => m.nogVoorTeLeggen === true);

/** What is left out needs no further hearing, so it can be as long as reactions are answered, also in the extra round. Refuses with `STAP_NIET_OPEN`. */
export function weglatenWeigeringen(beeld: Pick<ToetsingBeeld, 'stappen'>): readonly Weigering[] {
  const open = openVolgnummer(beeld, 'RISICOANALYSE') ?? openVolgnummer(beeld, 'BEANTWOORDING');
  return open === undefined ? [{ code: 'STAP_NIET_OPEN', params: { stap: STAP_REGELS.BEANTWOORDING.naam } }] : [];
}
