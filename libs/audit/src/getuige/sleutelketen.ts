import { BewijsFout } from '../controlepunt/bewijs-fout.js';
import { isOndertekendDoor, leesNote, type Note } from '../controlepunt/note.js';
import { leesSleutelwissel, type Sleutelwissel } from '../controlepunt/sleutelwissel.js';
import { ALGORITME, leesVkey, type Vkey } from '../controlepunt/vkey.js';

/** A sleutelwissel as it is published: `sleutelwissel-<nummer>.txt`. */
export interface GepubliceerdeWissel {
  readonly nummer: number;
  readonly note: string;
}

/** The keys that a log had, and those that the last of them leads to, in the order in which they take over. What is no sleutelwissel leads nowhere. */
export function sleutelketen(tot: readonly string[], wissels: readonly GepubliceerdeWissel[]): readonly Vkey[] {
  const keten = tot.map((tekst) => leesVkey(tekst));
  for (const { note } of [...wissels].sort((a, b) => a.nummer - b.nummer)) {
    const nieuw = lees(note);
    if (nieuw !== undefined && gaatVerder(keten, nieuw)) keten.push(nieuw.wissel.nieuw);
  }
  return keten;
}

/** Which key of these signed: exactly one, once, and it holds. */
export function ondertekenaarVan(note: Note, keten: readonly Vkey[]): Vkey | undefined {
  const bekend = note.handtekeningen.flatMap(({ naam, id }) => keten.find((vkey) => vkey.naam === naam && vkey.id === id) ?? []);
  const [enige, ...meer] = bekend;
  return enige !== undefined && meer.length === 0 && isOndertekendDoor(note, enige) ? enige : undefined;
}

interface Gelezen {
  readonly note: Note;
  readonly wissel: Sleutelwissel;
}

/** Signed by the old key and then by the new one, and by no other; a key does not come back. */
function gaatVerder(keten: readonly Vkey[], { note, wissel: { oorsprong, oud, nieuw } }: Gelezen): boolean {
  const tekenaars = note.handtekeningen.map(({ naam, id }) => `${naam}+${id}`);
  return (
    oud.tekst === keten.at(-1)?.tekst &&
    oorsprong === oud.naam &&
    nieuw.naam === oud.naam &&
    nieuw.algoritme === ALGORITME.LOG &&
    keten.every(({ id }) => id !== nieuw.id) &&
    tekenaars.join() === [oud, nieuw].map(({ naam, id }) => `${naam}+${id}`).join() &&
    [oud, nieuw].every((vkey) => isOndertekendDoor(note, vkey))
  );
}

function lees(tekst: string): Gelezen | undefined {
  try {
    const note = leesNote(tekst);
    return { note, wissel: leesSleutelwissel(note.tekst) };
  } catch (error) {
    if (error instanceof BewijsFout) return undefined;
    throw error;
  }
}
