import type { Weigering } from '../fout/domain-error.js';
import type { HandelingCode } from '../handeling/handelingen.js';
import type { Instant } from '../kalender/instant.js';
import type { OnderdeelSoort } from '../onderdeel/onderdeel.js';
import type { FeitCode } from '../toetsing/feit.js';
import { type ToetsingStatus, vanTot } from '../toetsing/toetsing-status.js';

/** What someone with a conflict of interest may have written (S-X4). */
export const WERK_ONDERDELEN = [
  'BENOEMBAARHEID',
  'BRONBEVINDING',
  'UITVRAAG',
  'GESPREK',
  'BEVINDING',
  'RISICO',
  'MAATREGEL',
] as const satisfies readonly OnderdeelSoort[];
/** What he may have judged or closed. */
export const WERK_FEITEN = [
  'VOG_BEOORDEELD',
  'VRAGENLIJST_BEOORDEELD',
  'DOCUMENTEN_COMPLEET',
  'BRONONDERZOEK_AFGEROND',
  'UITVRAAG_AFGEROND',
  'WEDERHOOR_BEANTWOORD',
  'RAPPORT_VASTGESTELD',
] as const satisfies readonly FeitCode[];
export type WerkSoort = (typeof WERK_ONDERDELEN)[number] | (typeof WERK_FEITEN)[number];

export const HERBEOORDEEL_BESLUITEN = ['OVERNEMEN', 'OPNIEUW'] as const;
export type HerbeoordeelBesluit = (typeof HERBEOORDEEL_BESLUITEN)[number];

/** One part of the work of a person with a conflict, which waits until the toetser adopts it or it is done again. */
export interface HerbeoordelingBeeld {
  readonly id: string;
  readonly soort: WerkSoort;
  /** Number of the part within its kind, or the how-manieth time that the fact came about. */
  readonly nummer: number;
  /** Whose work it is. */
  readonly persoonId: string;
  readonly besluit: HerbeoordeelBesluit | null;
  readonly beslotenOp: Instant | null;
  /** Done again, for OPNIEUW. */
  readonly afgerond: boolean;
}

export const isOpenHerbeoordeling = ({ besluit, afgerond }: Pick<HerbeoordelingBeeld, 'besluit' | 'afgerond'>): boolean =>
  besluit === null || (besluit === 'OPNIEUW' && !afgerond);

interface MetHerbeoordelingen {
  readonly herbeoordelingen: readonly HerbeoordelingBeeld[];
}

/** Nothing is fixed, signed or handed over on work that nobody without a conflict answers for. Code HERBEOORDELING_OPEN. */
export function herbeoordelingWeigeringen({ herbeoordelingen }: MetHerbeoordelingen): readonly Weigering[] {
  const aantal = herbeoordelingen.filter(isOpenHerbeoordeling).length;
  return aantal === 0 ? [] : [{ code: 'HERBEOORDELING_OPEN', params: { aantal } }];
}

/** As long as the report is not put together, work can be done again; later it can only be adopted. */
const OPNIEUW_KAN = vanTot('IN_ONDERZOEK', 'HOOR_EN_WEDERHOOR');

/** Code HERBEOORDELING_TE_LAAT: the kandidaat was heard on this work, and it can't change any more. */
export function besluitWeigeringen(besluit: HerbeoordeelBesluit, status: ToetsingStatus): readonly Weigering[] {
  return besluit === 'OPNIEUW' && !OPNIEUW_KAN.includes(status) ? [{ code: 'HERBEOORDELING_TE_LAAT' }] : [];
}

/** The acts by which work of a step that is closed can be done again. What the risicoanalyse holds is changed by its own acts. */
const OPNIEUW_MET: Readonly<Partial<Record<WerkSoort, readonly HandelingCode[]>>> = {
  BENOEMBAARHEID: ['beoordeelBenoembaarheid'],
  BRONBEVINDING: ['legBronbevindingVast', 'verwijderBronbevinding'],
  UITVRAAG: ['legUitvraagVast'],
  GESPREK: ['legVerdiependGesprekVast'],
};

/** Whether this act does work again that the toetser wants done again, whatever step is open. */
export function doetWerkOpnieuw(
  handeling: HandelingCode,
  { status, herbeoordelingen }: MetHerbeoordelingen & { readonly status: ToetsingStatus },
): boolean {
  if (!OPNIEUW_KAN.includes(status)) return false;
  return herbeoordelingen.some(
    (h) => h.besluit === 'OPNIEUW' && !h.afgerond && (OPNIEUW_MET[h.soort] ?? []).some((code) => code === handeling),
  );
}
