import type { Bevinding } from '../bevinding/bevinding.rules.js';
import type { Weigering } from '../fout/domain-error.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { RapportInhoud } from './rapport.js';

/** A finding as it should have read; what is left out stays. `nummer`: as in the report. */
export interface BevindingCorrectie extends Partial<Pick<Bevinding, 'feit' | 'duiding' | 'verklaringKandidaat'>> {
  readonly nummer: number;
}

/** A rectification of a fixed report. Without corrections the note itself is the supplementary statement. */
export interface RapportCorrectie {
  readonly notitie: string;
  readonly bevindingen: readonly BevindingCorrectie[];
  /** The request of the kandidaat that it answers (AVG art. 16). */
  readonly verzoekId?: string;
}

/**
 * May this be corrected? A judgement is not: what is weighed again goes through a new ronde with hoor en wederhoor.
 * Refuses with CORRECTIE_ONBEKENDE_BEVINDING (a number that is not in the report, or twice) and BEVINDING_ZONDER_FEIT.
 */
export function correctieWeigeringen(inhoud: Pick<RapportInhoud, 'bevindingen'>, { bevindingen }: RapportCorrectie): readonly Weigering[] {
  const nummers = bevindingen.map((b) => b.nummer);
  const onbekend = bevindingen.filter(
    ({ nummer }, index) => nummers.indexOf(nummer) !== index || !inhoud.bevindingen.some((b) => b.nummer === nummer),
  );
  return [
    ...onbekend.map(({ nummer }) => ({ code: 'CORRECTIE_ONBEKENDE_BEVINDING', params: { nummer } }) as const),
    ...bevindingen
      .filter(({ feit }) => feit?.trim() === '')
      .map(({ nummer }) => ({ code: 'BEVINDING_ZONDER_FEIT', params: { nummer } }) as const),
  ];
}

/** The next version of the report: the same but for what is corrected, and with the note that says so (INV-17). */
export function corrigeer(inhoud: RapportInhoud, { notitie, bevindingen, verzoekId }: RapportCorrectie, op: IsoDate): RapportInhoud {
  return {
    ...inhoud,
    versie: inhoud.versie + 1,
    bevindingen: inhoud.bevindingen.map((bevinding) => {
      const correctie = bevindingen.find((b) => b.nummer === bevinding.nummer);
      return correctie === undefined ? bevinding : { ...bevinding, ...correctie };
    }),
    rectificaties: [
      ...(inhoud.rectificaties ?? []),
      {
        vanVersie: inhoud.versie,
        op,
        notitie,
        bevindingen: bevindingen.map((b) => b.nummer),
        ...(verzoekId === undefined ? {} : { verzoekId }),
      },
    ],
  };
}
