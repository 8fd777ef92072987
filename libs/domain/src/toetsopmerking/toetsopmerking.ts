/** What the toetser can make a remark about: the report as a whole, or one thing in it. */
export const OPMERKING_ONDERWERPEN = ['RAPPORT', 'BEVINDING', 'RISICO', 'MAATREGEL'] as const;
export type OpmerkingOnderwerp = (typeof OPMERKING_ONDERWERPEN)[number];

/** What the collegiale toetser says is not good yet, and what the adviseur says to that. Who wrote it stands in its row. */
export interface Toetsopmerking {
  readonly id: string;
  readonly nummer: number;
  readonly onderwerp: OpmerkingOnderwerp;
  /** Null for the report as a whole. */
  readonly onderwerpId: string | null;
  /** The number that it had then: what a remark was about can be told also when that is no longer there. */
  readonly onderwerpNummer: number | null;
  readonly tekst: string;
  /** Null: nobody answered yet. */
  readonly antwoord: string | null;
}
