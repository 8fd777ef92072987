import type { GezieneAdviezen } from './advies-controle.js';
import type { GezieneBrieven } from './bestand-controle.js';
import type { Wachtend } from './keten-controle.js';

export const NUL_ID = '00000000-0000-0000-0000-000000000000';

/** What a worker remembers of an organisation, in its own memory: who administers the database can't change that. */
export interface Geheugen {
  /** The log as it was seen; undefined as long as it was not. */
  stand: { readonly grootte: number; readonly wortel: Buffer } | undefined;
  /** Up to which leaf all that is new was looked at, with the chains that it belongs to; undefined as long as nothing was. */
  gelezen: number | undefined;
  /** Size of the last checkpoint that was looked at; undefined as long as none was. */
  punt: number | undefined;
  /** Events that waited for the log, by chain, and since when (milliseconds). */
  readonly wacht: Map<string, Wachtend & { readonly sinds: number }>;
  /** Where the round through all that there is has come: leaf, checkpoint, chain, document, and published checkpoint per place; undefined before it began. */
  readonly rondgang: {
    blad: number | undefined;
    punt: number | undefined;
    keten: string | undefined;
    document: string | undefined;
    readonly publicatie: Map<string, number>;
  };
  /** Largest published checkpoint that was seen, per place. */
  readonly gepubliceerd: Map<string, number>;
  readonly adviezen: GezieneAdviezen;
  readonly brieven: GezieneBrieven;
}

export const nieuwGeheugen = (): Geheugen => ({
  stand: undefined,
  gelezen: undefined,
  punt: undefined,
  wacht: new Map(),
  rondgang: { blad: undefined, punt: undefined, keten: undefined, document: undefined, publicatie: new Map() },
  gepubliceerd: new Map(),
  adviezen: new Map(),
  brieven: new Map(),
});
