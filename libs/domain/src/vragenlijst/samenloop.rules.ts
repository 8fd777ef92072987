import type { Weigering } from '../fout/domain-error.js';
import type { Antwoord } from './antwoord.js';

/** What stands for one question, and the version of the questionnaire at which it came to stand; null when it was taken back. */
export interface BewaardAntwoord {
  readonly versie: number;
  readonly antwoord: Antwoord | null;
  /** What was typed was taken out, because it may never be kept. */
  readonly verwijderd?: boolean;
}
export type BewaardeAntwoorden = Readonly<Record<string, BewaardAntwoord>>;

/** Answers by question code; null takes an answer back. */
export type TeBewaren = Readonly<Record<string, Antwoord | null>>;

/** The questionnaire as it stands: how often it was saved, and what was saved. */
export interface BewaardeVragenlijst {
  readonly versie: number;
  readonly antwoorden: BewaardeAntwoorden;
}

export interface Samenloop {
  /** Why nothing of this save is kept: one for each question that another save changed since. */
  readonly weigeringen: readonly Weigering[];
  /** What differs from what stands: the rest is done already. */
  readonly teSchrijven: TeBewaren;
  /** Questions outside this save that another save changed since: whoever saves has to load them. */
  readonly ookGewijzigd: readonly string[];
}

/**
 * What a save comes to that saw the questionnaire at version `gezien`. Two windows that write different questions never disturb each other;
 * what one wrote the other never overwrites unseen. The same text again is done already: it may be a save of which the answer got lost.
 * Refuses with ANTWOORD_GEWIJZIGD, and with VERSIE_VEROUDERD for a version that this questionnaire never had.
 */
export function samenloop({ versie, antwoorden }: BewaardeVragenlijst, gezien: number, nieuw: TeBewaren): Samenloop {
  const anders = Object.entries(nieuw).filter(([code, antwoord]) => !isZelfde(antwoord, antwoorden[code]?.antwoord ?? null));
  const gewijzigd = Object.entries(antwoorden).flatMap(([code, bewaard]) => (bewaard.versie > gezien ? [code] : []));
  return {
    weigeringen: [
      ...(gezien > versie ? [{ code: 'VERSIE_VEROUDERD' } as const] : []),
      ...anders.flatMap(([vraag]) =>
        gewijzigd.includes(vraag) ? [{ code: 'ANTWOORD_GEWIJZIGD', vraag, params: { vraag } } as const] : [],
      ),
    ],
    teSchrijven: Object.fromEntries(anders),
    ookGewijzigd: gewijzigd.filter((code) => !Object.hasOwn(nieuw, code)),
  };
}

/** Do two answers say the same, in whatever order their parts came? */
function isZelfde(een: unknown, ander: unknown): boolean {
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null) return een === ander;
  const delen = Object.entries(een);
  return (
    Array.isArray(een) === Array.isArray(ander) &&
    delen.length === Object.keys(ander).length &&
    delen.every(([naam, deel]) => Object.hasOwn(ander, naam) && isZelfde(deel, Reflect.get(ander, naam)))
  );
}
