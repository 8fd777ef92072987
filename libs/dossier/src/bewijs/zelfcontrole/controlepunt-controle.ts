import { type Controlepunt, leesControlepunt } from '#audit/controlepunt/controlepunt.js';
import { isOndertekendDoor, leesNote } from '#audit/controlepunt/note.js';
import type { Vkey } from '#audit/controlepunt/vkey.js';
import { type Boom, OnvolledigeBoom } from '#audit/log/boom.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Vind } from './afwijking.js';
import type { Sleutelreeks } from './sleutel-controle.js';

/** The log as it is in the database now. */
export interface Loggrond {
  readonly oorsprong: string;
  readonly grootte: number;
  readonly boom: Boom;
  readonly sleutels: Sleutelreeks;
}

interface PuntRij {
  readonly grootte: number;
  readonly note: string;
  readonly sleutel: number;
}

/** A checkpoint that one of these keys signed for this log; undefined when it is none. */
export function leesOndertekend(note: string, oorsprong: string, vkeys: Iterable<Vkey>): Controlepunt | undefined {
  try {
    const gelezen = leesNote(note);
    const punt = leesControlepunt(gelezen.tekst);
    return punt.oorsprong === oorsprong && [...vkeys].some((vkey) => isOndertekendDoor(gelezen, vkey)) ? punt : undefined;
  } catch {
    return undefined;
  }
}

/** Root of the log at this size; undefined when leaves or nodes are not there. A database that doesn't answer says nothing of the log. */
export const wortelVan = ({ boom }: Loggrond, grootte: number): Promise<Buffer | undefined> =>
  boom.wortel(grootte).catch((error: unknown) => {
    if (error instanceof OnvolledigeBoom) return undefined;
    throw error;
  });

/** Whether the log had this root at this size; false also when it can't be told, for leaves or nodes are not there. */
export async function isWortel(log: Loggrond, grootte: number, wortel: Buffer): Promise<boolean> {
  return grootte <= log.grootte && (await wortelVan(log, grootte))?.equals(wortel) === true;
}

/** The checkpoints larger than `na`, at most so many; answers the size of the last one, or undefined when there are no more. */
export async function controleerControlepunten(
  { manager, organisatieId }: Transactie,
  log: Loggrond,
  na: number,
  hoogstens: number,
  vind: Vind,
): Promise<number | undefined> {
  const rijen: readonly PuntRij[] = await manager.query(
    `SELECT grootte::float8 AS grootte, note, sleutel FROM controlepunt WHERE organisatie_id = $1 AND grootte > $2 ORDER BY grootte LIMIT $3`,
    [organisatieId, na, hoogstens],
  );
  let vorige: { readonly sleutel: number; readonly punt: Controlepunt } | undefined;
  for (const rij of rijen) {
    const vkey = log.sleutels.vkeys.get(rij.sleutel);
    const punt = leesOndertekend(rij.note, log.oorsprong, vkey === undefined ? [] : [vkey]);
    if (punt === undefined || punt.grootte !== rij.grootte) {
      vind('CONTROLEPUNT', `${rij.grootte}`, 'de ondertekening van dit controlepunt klopt niet');
      continue;
    }
    if (!(await isWortel(log, punt.grootte, punt.wortel)))
      vind('CONTROLEPUNT', `${rij.grootte}`, 'het log is op deze grootte niet meer wat toen is ondertekend');
    if (vorige !== undefined && (vorige.sleutel > rij.sleutel || vorige.punt.tijd > punt.tijd))
      vind('CONTROLEPUNT', `${rij.grootte}`, 'dit controlepunt is ondertekend met een oudere sleutel, of ouder, dan het vorige');
    vorige = { sleutel: rij.sleutel, punt };
  }
  return rijen.at(-1)?.grootte;
}
