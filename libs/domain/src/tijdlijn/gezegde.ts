/** What a sentence can tell of the data of an event. */
export interface Verteld {
  readonly gegevens: Readonly<Record<string, unknown>>;
  /** Name of the step, between quotes where there is one. */
  readonly stap: string;
  /** What the term is for, between quotes where there is one. */
  readonly termijn: string;
}

/** The rest of a sentence after who did it. */
export type Gezegde = string | ((verteld: Verteld) => string);

export const zeg = (gezegde: Gezegde, verteld: Verteld): string => (typeof gezegde === 'string' ? gezegde : gezegde(verteld));
