import { KLEINSTE_AANTAL } from '#domain/cijfers/afscherming.js';

/** Null: fewer than five. Any other number but 0 is the lowest of the five that it stands for. */
export type Aantal = number | null;

/** A number as the server tells it. */
export const getoond = (aantal: Aantal): string =>
  aantal === null ? `minder dan ${KLEINSTE_AANTAL}` : aantal === 0 ? '0' : `${aantal} tot ${aantal + KLEINSTE_AANTAL}`;

/** What a small number is drawn as: the same length for each, so that the picture tells no more than the words. */
export const lengte = (aantal: Aantal): number => aantal ?? KLEINSTE_AANTAL / 2;
