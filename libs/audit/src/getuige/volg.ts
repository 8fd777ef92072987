import { BewijsFout } from '../controlepunt/bewijs-fout.js';
import { leesControlepunt } from '../controlepunt/controlepunt.js';
import { leesNote } from '../controlepunt/note.js';
import { type Aangeboden, beoordeel, type Weigering } from './beoordeel.js';
import { type Gezien, laatstGezien } from './gezien.js';
import type { GepubliceerdeWissel } from './sleutelketen.js';

/** Where a log is published. */
export interface Bron {
  /** Leaves of each checkpoint that is there. */
  groottes(): Promise<readonly number[]>;
  /** Refuses with a BewijsFout when it is gone. */
  punt(grootte: number): Promise<Aangeboden>;
  wissels(): Promise<readonly GepubliceerdeWissel[]>;
}

export interface Gevolgd {
  /** As far as everything held. */
  readonly gezien: Gezien;
  /** What did not, with what was shown; undefined when all did. */
  readonly geweigerd?: { readonly weigering: Weigering; readonly aangeboden: Aangeboden };
  /** What could not be read after it; undefined when all could. */
  readonly fout?: BewijsFout;
}

/**
 * Follows a log from what was seen last, checkpoint by checkpoint, until the last one that is there or the first one that is refused or can't be
 * read: what was seen before that is seen. Refuses with a BewijsFout where nothing was seen.
 */
export async function volg(van: Gezien, bron: Bron): Promise<Gevolgd> {
  const vanaf = laatstGezien(van)?.grootte ?? 0;
  // Checkpoints first: a change of key is published before what the new key signs, so that none is missing of those that are seen here.
  const groottes = teZien(await bron.groottes(), vanaf);
  const wissels = await bron.wissels();
  let gezien = van;
  try {
    for (const grootte of groottes) {
      const aangeboden = await leesPunt(bron, grootte);
      const oordeel = beoordeel(gezien, aangeboden, wissels);
      if (oordeel.uitkomst === 'GEWEIGERD') return { gezien, geweigerd: { weigering: oordeel.weigering, aangeboden } };
      if (oordeel.uitkomst === 'GEGROEID') gezien = oordeel.gezien;
    }
  } catch (error) {
    if (!(error instanceof BewijsFout) || gezien === van) throw error;
    return { gezien, fout: error };
  }
  return { gezien };
}

async function leesPunt(bron: Bron, grootte: number): Promise<Aangeboden> {
  const aangeboden = await bron.punt(grootte);
  if (leesControlepunt(leesNote(aangeboden.note).tekst).grootte !== grootte)
    throw new BewijsFout(`onder de naam van controlepunt ${grootte} staat een ander`);
  return aangeboden;
}

/** From small to large: the one that was seen last and all after it; or, where the log is smaller than that, the last one. */
function teZien(groottes: readonly number[], vanaf: number): readonly number[] {
  const gesorteerd = [...groottes].sort((a, b) => a - b);
  const laatste = gesorteerd.at(-1);
  if (laatste === undefined) throw new BewijsFout('er staat geen controlepunt van dit bewijslog');
  return laatste < vanaf ? [laatste] : gesorteerd.filter((grootte) => grootte >= vanaf);
}
