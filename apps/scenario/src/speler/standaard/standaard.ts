import type { Kaart } from '../../taal/knoop.js';
import type { Velden } from '../../taal/json.js';
import type { Ingeschreven } from '../../wereld/mensen.js';
import { leesVoor } from '../lees.js';
import type { Spel } from '../spel.js';

/** What a default can look at. */
export interface Aanleiding {
  readonly spel: Spel;
  readonly wie: Ingeschreven;
  readonly met: Kaart | undefined;
}

export interface Standaard {
  /** What is sent where the file says nothing; in words, for the documentation. */
  readonly uitleg: string;
  readonly lichaam: (aanleiding: Aanleiding) => Promise<Velden> | Velden;
  /** Puts the last hand to the whole body. */
  readonly tot?: (lichaam: Velden, aanleiding: Aanleiding) => Promise<Velden> | Velden;
}

export const leesHier = ({ spel, wie }: Aanleiding, onderdeel: string): Promise<unknown> => leesVoor(spel, wie, onderdeel);

/** A text that nobody reads for what it says. */
export const FICTIEF = 'Fictieve tekst van het scenario.';
