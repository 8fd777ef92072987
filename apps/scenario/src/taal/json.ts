export type Velden = Readonly<Record<string, unknown>>;

export const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The value at this name, when it is a map. */
export function kaartIn(waarde: unknown, naam: string): Velden {
  const deel = isVelden(waarde) ? waarde[naam] : undefined;
  return isVelden(deel) ? deel : {};
}

const isLijst = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde);

/** The value as a list; empty when it is none. */
export const lijstVan = (waarde: unknown): readonly unknown[] => (isLijst(waarde) ? waarde : []);

/** The maps in a list. */
export const kaartenVan = (waarde: unknown): readonly Velden[] => lijstVan(waarde).filter(isVelden);

export const tekstVan = (waarde: unknown): string | undefined => (typeof waarde === 'string' ? waarde : undefined);
