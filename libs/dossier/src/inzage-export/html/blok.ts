/** A label with what stands behind it; null and nothing at all are left out. */
export type Regel = readonly [label: string, waarde: string | null];
export interface Lijst {
  readonly titel?: string;
  readonly regels: readonly Regel[];
}
export interface Tabel {
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
}
/** Plain text in every field: the page makes it safe. */
export interface Sectie {
  /** For the table of contents; letters and a dash. */
  readonly id: string;
  readonly titel: string;
  readonly uitleg: readonly string[];
  readonly delen: readonly (Lijst | Tabel)[];
  /** What is said when there is nothing. */
  readonly leeg: string;
}

/** A section over what may be null: not for the kandidaat yet, or not there. */
export function sectie<T>(
  kop: Pick<Sectie, 'id' | 'titel'> & { readonly uitleg?: string; readonly leeg?: string },
  inhoud: T | null,
  delen: (inhoud: T) => Sectie['delen'],
): Sectie {
  const { id, titel, uitleg, leeg = 'Hierover staat niets in uw dossier.' } = kop;
  return {
    id,
    titel,
    uitleg: uitleg === undefined ? [] : [uitleg],
    delen: inhoud === null ? [] : delen(inhoud),
    leeg: inhoud === null ? 'Dit is er niet, of u kunt het nu nog niet zien.' : leeg,
  };
}
