/** What differs between the messages. Everything else is the same for all, in `maak-mail.ts`. */
export interface Sjabloon {
  readonly onderwerp: string;
  /** One sentence: what is there. */
  readonly kern: string;
  /** What the reader is asked to do. */
  readonly actie: string;
  /** Why this person gets this mail. */
  readonly reden: string;
}
