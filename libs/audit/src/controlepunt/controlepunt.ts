import { isInstant, type Instant } from '#domain/kalender/instant.js';
import { BewijsFout } from './bewijs-fout.js';
import { leesNote, type Note } from './note.js';
import { isSleutelnaam } from './vkey.js';

/** How many leaves a log had, and the root over them, at a moment. */
export interface Controlepunt {
  /** Name of the log, and of its key. */
  readonly oorsprong: string;
  readonly grootte: number;
  readonly wortel: Buffer;
  readonly tijd: Instant;
}

/** The text that is signed (C2SP tlog-checkpoint with one extension line). */
export const controlepuntTekst = ({ oorsprong, grootte, wortel, tijd }: Controlepunt): string =>
  `${oorsprong}\n${grootte}\n${wortel.toString('base64')}\ntijd ${tijd}\n`;

/** Reads that text. Refuses with a BewijsFout what is no controlepunt, or is not written as we write it. */
export function leesControlepunt(tekst: string): Controlepunt {
  const [oorsprong = '', grootte = '', wortel = '', tijd = ''] = tekst.split('\n');
  const op = tijd.slice('tijd '.length);
  if (!isSleutelnaam(oorsprong) || !/^(0|[1-9][0-9]{0,11})$/.test(grootte) || !isInstant(op))
    throw new BewijsFout('het controlepunt is niet te lezen');
  const controlepunt = { oorsprong, grootte: Number(grootte), wortel: Buffer.from(wortel, 'base64'), tijd: op };
  if (controlepunt.wortel.length !== 32 || controlepuntTekst(controlepunt) !== tekst)
    throw new BewijsFout('het controlepunt is niet te lezen');
  return controlepunt;
}

/** A controlepunt with the signatures below it. */
export interface OndertekendControlepunt extends Controlepunt {
  readonly note: Note;
}

/** Refuses with a BewijsFout what is no signed note of a controlepunt; whose signatures they are is not looked at. */
export function leesOndertekendControlepunt(geheel: string): OndertekendControlepunt {
  const note = leesNote(geheel);
  return { ...leesControlepunt(note.tekst), note };
}
