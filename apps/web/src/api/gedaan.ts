/** What was done last, for who does not see the screen change. A new number also where the words are the same. */
export interface Gedaan {
  readonly nummer: number;
  readonly wat: string;
}

let laatste: Gedaan = { nummer: 0, wat: '' };
const luisteraars = new Set<() => void>();

export const laatsteGedaan = (): Gedaan => laatste;

export function luister(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}

export function meldGedaan(wat: string): void {
  laatste = { nummer: laatste.nummer + 1, wat };
  for (const luisteraar of luisteraars) luisteraar();
}
