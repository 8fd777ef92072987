/** A place outside the database where what was signed is kept: public texts, written once. */
export interface Publicatieplaats {
  /** By which the place is known, also after a restart; tells nothing of who may write there. */
  readonly naam: string;
  /** Keeps a text. The same one again is fine; refuses with PUBLICATIE_ANDERS when another text has this name. */
  zet(naam: string, tekst: string): Promise<void>;
  /** Undefined when nothing has this name. */
  lees(naam: string): Promise<string | undefined>;
  /** Names that begin with `map/`, sorted. */
  lijst(map: string): Promise<readonly string[]>;
}

const NAAM = /^[0-9a-f-]{36}\/[a-z0-9-]{1,60}\.[a-z]{1,10}$/;

/** Names are ours; anything else is our mistake. */
export function eisPublicatienaam(naam: string): string {
  if (!NAAM.test(naam)) throw new Error('not a name of a publication');
  return naam;
}
