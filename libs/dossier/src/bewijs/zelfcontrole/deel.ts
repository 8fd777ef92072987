/** How many of so many things belong in a round, so that all of them had their turn after `rondes` rounds. */
export const deelVan = (aantal: number, rondes: number): number => Math.ceil(aantal / rondes);

/** In how many rounds all has its turn, and where a worker begins that remembers no turn: a number from 0 to 1. */
export interface Rondgang {
  readonly rondes: number;
  readonly willekeur: () => number;
}

/**
 * How many of so many things a worker that begins leaves for later: any number, so that one that is started anew each day doesn't look at the same
 * ones each time, and never at the others.
 */
export const begin = (aantal: number, { willekeur }: Rondgang): number => Math.floor(aantal * willekeur());

/** What has its turn after `na`; from the beginning again when nothing comes after that. Answers the last of it. */
export const beurt = async <T>(na: T, begin: T, doe: (na: T) => Promise<T | undefined>): Promise<T | undefined> =>
  (await doe(na)) ?? (na === begin ? undefined : doe(begin));
