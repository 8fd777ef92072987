import type { Geschiedenis } from './geschiedenis.js';
import type { Kopie } from './kopie.js';

/** What somebody does who has all rights on the database, and what should come of it. */
export interface Aanval {
  readonly naam: string;
  /** What happened before, by the application itself. */
  readonly vooraf?: (kopie: Kopie, organisaties: Organisaties) => Promise<void>;
  readonly voer: (kopie: Kopie, organisaties: Organisaties) => Promise<void>;
  /** What the worker does after it before anybody looks: signs what it finds. */
  readonly daarna?: (kopie: Kopie, organisaties: Organisaties) => Promise<void>;
  /** The worker was started anew since, and remembers nothing. */
  readonly herstart?: true;
  /** What it would take to find this: told where it can't be found, or only by somebody elsewhere. */
  readonly nodig?: string;
  /** True unless it can't be found by anybody here. */
  readonly ontdekbaar?: false;
}

export type Organisaties = readonly [Geschiedenis, Geschiedenis];
