import type { HandelingProps } from './handeling-formulier.js';

/** What is typed in the form of an act and was not sent: with what stood there when the person began. */
export interface Concept {
  readonly waarden: Record<string, unknown>;
  readonly begin: unknown;
  readonly versie: number | undefined;
}

/**
 * Which form this is. One that begins with something else is another form, unless it changes a thing that has a version: then it is the same
 * thing, changed by another.
 */
export const conceptSleutel = ({
  code,
  delen,
  begin,
  vast,
  versie,
}: Pick<HandelingProps, 'code' | 'delen' | 'begin' | 'vast' | 'versie'>): string =>
  JSON.stringify(versie === undefined ? [code, delen ?? {}, begin ?? null, vast ?? {}] : [code, delen ?? {}]);
