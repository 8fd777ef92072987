import { BewijsFout } from '../controlepunt/bewijs-fout.js';
import { type Controlepunt, leesControlepunt } from '../controlepunt/controlepunt.js';
import { leesNote } from '../controlepunt/note.js';
import { ALGORITME, leesVkey } from '../controlepunt/vkey.js';

/** What a witness remembers of a log. */
export interface Gezien {
  /** Keys of the log: the one with which it began to follow it first, the one that signed last at the end. */
  readonly sleutels: readonly string[];
  /** The last checkpoint that it saw, with its signatures; null before the first. */
  readonly note: string | null;
}

const OORSPRONG = /^([a-z0-9.-]{1,100}(?::\d{1,5})?)\/bewijslog\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Begins to follow a log by its key. Refuses with a BewijsFout what is no key of a bewijslog. */
export function begin(vkey: string): Gezien {
  const { algoritme, naam, tekst } = leesVkey(vkey);
  if (algoritme !== ALGORITME.LOG) throw new BewijsFout('dit is de sleutel van een getuige; geef die van het bewijslog');
  if (!OORSPRONG.test(naam)) throw new BewijsFout('dit is niet de sleutel van een bewijslog');
  return { sleutels: [tekst], note: null };
}

/** Name of the log. */
export const naamVan = ({ sleutels }: Pick<Gezien, 'sleutels'>): string => leesVkey(sleutels[0] ?? '').naam;

/** Where a witness keeps what it knows of a log, and where the log is published. */
export function plekVan(gezien: Pick<Gezien, 'sleutels'>): { readonly map: string; readonly organisatieId: string } {
  const [, host, organisatieId] = OORSPRONG.exec(naamVan(gezien)) ?? [];
  if (host === undefined || organisatieId === undefined) throw new BewijsFout('dit is niet de sleutel van een bewijslog');
  return { map: `${host.replace(':', '_')}_bewijslog_${organisatieId}`, organisatieId };
}

/** The last checkpoint that was seen; undefined before the first. */
export const laatstGezien = ({ note }: Gezien): Controlepunt | undefined =>
  note === null ? undefined : leesControlepunt(leesNote(note).tekst);

export const schrijfGezien = ({ sleutels, note }: Gezien): string => `${JSON.stringify({ sleutels, note }, null, 2)}\n`;

/** Reads what was remembered. Refuses with a BewijsFout what was not written by `schrijfGezien`. */
export function leesGezien(tekst: string): Gezien {
  const gezien = ontleed(tekst);
  if (!isGezien(gezien) || schrijfGezien(gezien) !== tekst) throw new BewijsFout('wat de getuige onthield is niet te lezen');
  for (const vkey of gezien.sleutels) leesVkey(vkey);
  laatstGezien(gezien);
  return gezien;
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function isGezien(waarde: unknown): waarde is Gezien {
  if (typeof waarde !== 'object' || waarde === null || !('sleutels' in waarde && 'note' in waarde)) return false;
  const { sleutels, note } = waarde;
  const teksten: readonly unknown[] = Array.isArray(sleutels) ? sleutels : [];
  return teksten.length > 0 && [...teksten, note ?? ''].every((tekst) => typeof tekst === 'string');
}
