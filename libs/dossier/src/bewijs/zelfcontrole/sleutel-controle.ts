import type { Bewijssleutels } from '#audit/controlepunt/bewijssleutels.js';
import { isOndertekendDoor, leesNote } from '#audit/controlepunt/note.js';
import { leesSleutelwissel } from '#audit/controlepunt/sleutelwissel.js';
import { leesVkey, type Vkey } from '#audit/controlepunt/vkey.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Vind } from './afwijking.js';

interface SleutelRij {
  readonly nummer: number;
  readonly vkey: string;
  readonly wissel: string | null;
}

/** The keys of a log that can be trusted, by their number, and the changes from one to the next as they are written. */
export interface Sleutelreeks {
  readonly vkeys: ReadonlyMap<number, Vkey>;
  readonly wissels: ReadonlyMap<number, string>;
}

/**
 * The keys of a log, from the last one back: that is one of the file of this installation, outside the database; a change that a trusted key
 * signed names the key before it, and that is trusted too.
 */
export async function controleerSleutels(tx: Transactie, sleutels: Bewijssleutels, oorsprong: string, vind: Vind): Promise<Sleutelreeks> {
  const rijen: readonly SleutelRij[] = await tx.manager.query(
    `SELECT nummer, vkey, wissel FROM bewijslog_sleutel WHERE organisatie_id = $1 ORDER BY nummer DESC`,
    [tx.organisatieId],
  );
  const vkeys = new Map<number, Vkey>();
  const wissels = new Map<number, string>();
  let verwacht: string | undefined = sleutels.bekend(oorsprong).find((tekst) => tekst === rijen[0]?.vkey);
  for (const [i, { nummer, vkey, wissel }] of rijen.entries()) {
    const vorige = rijen[i + 1];
    if (vkey !== verwacht || nummer !== rijen.length - i) {
      vind('SLEUTEL', `sleutel ${nummer}`, 'deze sleutel is niet van deze installatie, of is niet de voorganger van de sleutel erna');
      break;
    }
    const gelezen = leesVkey(vkey);
    vkeys.set(nummer, gelezen);
    if (wissel === null) continue;
    wissels.set(nummer, wissel);
    verwacht = oudeSleutel(wissel, gelezen, oorsprong);
    if (verwacht === undefined || vorige === undefined)
      vind('SLEUTEL', `sleutel ${nummer}`, 'de overgang naar deze sleutel is niet door beide sleutels ondertekend');
  }
  return { vkeys, wissels };
}

/** The key that a change names as the one before; undefined when it is no change to this key that both signed. */
function oudeSleutel(wissel: string, nieuw: Vkey, oorsprong: string): string | undefined {
  try {
    const note = leesNote(wissel);
    const gelezen = leesSleutelwissel(note.tekst);
    const klopt = gelezen.oorsprong === oorsprong && gelezen.nieuw.tekst === nieuw.tekst;
    return klopt && [gelezen.oud, nieuw].every((vkey) => isOndertekendDoor(note, vkey)) ? gelezen.oud.tekst : undefined;
  } catch {
    return undefined;
  }
}
