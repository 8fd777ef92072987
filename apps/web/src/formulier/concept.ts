import type { HandelingProps } from './handeling-formulier.js';

/** What is typed in the form of an act and was not sent: with what stood there when the person began. */
export interface Concept {
  readonly waarden: Record<string, unknown>;
  readonly begin: unknown;
  readonly versie: number | undefined;
}

/**
 * Which form this is. One that begins with something else is another form, unless it changes a thing that has a version: then it is the same
 * thing, changed by another. What begins at today (`dag`) is tomorrow still the same form.
 */
export function conceptSleutel(
  { code, delen, begin, vast, versie }: Pick<HandelingProps, 'code' | 'delen' | 'begin' | 'vast' | 'versie'>,
  dag: string,
): string {
  if (versie !== undefined) return JSON.stringify([code, delen ?? {}]);
  return JSON.stringify([code, delen ?? {}, begin ?? null, vast ?? {}], (_naam, waarde: unknown) => (waarde === dag ? 'vandaag' : waarde));
}
