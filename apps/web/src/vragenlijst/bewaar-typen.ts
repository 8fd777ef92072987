import type { Geweigerd } from '../api/verzoek.js';
import type { Antwoord, Lijst } from './antwoorden.js';

/** What the server has, as far as this page knows. */
export type Bekend = Pick<Lijst, 'versie' | 'antwoorden' | 'versies'>;
/** How it goes with what was typed. */
export interface BewaarStand {
  /** What is on the screen and not yet at the server, by question. */
  readonly concepten: Readonly<Record<string, Antwoord | null>>;
  /** Questions that another window changed as well: the person chooses. */
  readonly botsingen: readonly string[];
  /** What the server does not keep, and why, by question. */
  readonly fouten: Readonly<Record<string, string>>;
  readonly toestand: 'rust' | 'wacht' | 'bezig' | 'onbereikbaar' | 'gestopt';
  readonly bewaardOp: Date | undefined;
  /** Why saving stopped for good. */
  readonly waarom: Geweigerd | undefined;
}

/** How answers get to the server and back. */
export interface Verbinding {
  readonly bewaar: (
    antwoorden: Readonly<Record<string, Antwoord | null>>,
    versie: number,
  ) => Promise<{ versie: number; ookGewijzigd: readonly string[] }>;
  readonly haal: () => Promise<Bekend>;
}
