import type { Bevinding } from '../bevinding/bevinding.rules.js';
import type { Weigering } from '../fout/domain-error.js';
import type { OpmerkingOnderwerp, Toetsopmerking } from './toetsopmerking.js';

/** What a remark can be about now. */
export interface Bespreekbaar {
  readonly bevindingen: readonly Pick<Bevinding, 'id' | 'nummer' | 'status'>[];
  readonly risicos: readonly { readonly id: string; readonly nummer: number }[];
  readonly maatregelen: readonly { readonly id: string; readonly nummer: number }[];
}

/** The number of what a remark is about; null for the report as a whole, undefined for what is not there, or lapsed. */
export function onderwerpNummer(onderwerp: OpmerkingOnderwerp, id: string | null, werk: Bespreekbaar): number | null | undefined {
  if (onderwerp === 'RAPPORT') return id === null ? null : undefined;
  const lijst = {
    BEVINDING: werk.bevindingen.filter((b) => b.status !== 'VERVALLEN'),
    RISICO: werk.risicos,
    MAATREGEL: werk.maatregelen,
  }[onderwerp];
  return lijst.find((een) => een.id === id)?.nummer;
}

/** The remarks that the adviseur still has to answer. */
export const openOpmerkingen = <O extends Pick<Toetsopmerking, 'antwoord'>>(opmerkingen: readonly O[]): readonly O[] =>
  opmerkingen.filter(({ antwoord }) => antwoord === null);

/** Nothing is fixed over a remark that nobody answered. Refuses with `TOETSOPMERKING_ONBEANTWOORD` (param `aantal`). */
export function onbeantwoordeOpmerkingWeigeringen(opmerkingen: readonly Pick<Toetsopmerking, 'antwoord'>[]): readonly Weigering[] {
  const aantal = openOpmerkingen(opmerkingen).length;
  return aantal === 0 ? [] : [{ code: 'TOETSOPMERKING_ONBEANTWOORD', params: { aantal } }];
}

/** An answer is given once: the toetser goes by what he read. Refuses with `TOETSOPMERKING_BEANTWOORD`. */
export const antwoordOpmerkingWeigeringen = ({ antwoord }: Pick<Toetsopmerking, 'antwoord'>): readonly Weigering[] =>
  antwoord === null ? [] : [{ code: 'TOETSOPMERKING_BEANTWOORD' }];

/** Only who wrote it takes it back, and only before the answer. Refuses with `TOETSOPMERKING_VAN_ANDER`, `TOETSOPMERKING_BEANTWOORD`. */
export const intrekkenWeigeringen = (opmerking: Pick<Toetsopmerking, 'antwoord'>, vanBeller: boolean): readonly Weigering[] =>
  vanBeller ? antwoordOpmerkingWeigeringen(opmerking) : [{ code: 'TOETSOPMERKING_VAN_ANDER' }];
