import type { BewaarKlasse } from '../document/bewaar-klasse.js';
import type { Instant } from '../kalender/instant.js';
import type { BewaarTermijn } from './bewaarplan.js';
import type { VernietigingOmvang } from './vernietiging.js';

/** By which category of which selectielijst a class is kept and destroyed. */
export interface BeleidVanKlasse {
  readonly klasse: BewaarKlasse;
  readonly selectielijst: string;
  readonly categorie: string;
}

/** That it was done, by whose decision, on which ground and how much; no word of what it was about. */
export interface VerklaringVanVernietiging {
  readonly versie: 1;
  readonly vernietigingId: string;
  readonly toetsingId: string;
  readonly zaaknummer: string;
  readonly omvang: VernietigingOmvang;
  readonly termijn: BewaarTermijn;
  readonly klassen: readonly BeleidVanKlasse[];
  readonly beslotenOp: Instant;
  readonly beslotenDoor: string | null;
  readonly begonnenOp: Instant;
  readonly voltooidOp: Instant;
  /** Stored files that were deleted. */
  readonly bestanden: number;
  /** Deleted rows by table. */
  readonly rijen: Readonly<Record<string, number>>;
  /** SHA-256 of the ids of the destroyed keys, in hex. */
  readonly sleutels: readonly string[];
}
