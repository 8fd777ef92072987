import type { Ondertekenaar } from '#audit/controlepunt/bewijssleutels.js';
import { leesControlepunt } from '#audit/controlepunt/controlepunt.js';
import { leesNote, medeonderteken, schrijfNote } from '#audit/controlepunt/note.js';
import type { Geheugen } from './geheugen.js';

export interface Medeondertekend {
  readonly grootte: number;
  /** The signature line. */
  readonly regel: string;
  /** False when this checkpoint was signed before. */
  readonly nieuw: boolean;
}

/** Signs what was seen last, once: who signed it before and was killed afterwards finds the line again. */
export async function ondertekenGezien(
  geheugen: Geheugen,
  seen: string,
  { vkey, sleutel }: Ondertekenaar,
  seconden: number,
): Promise<Medeondertekend> {
  const { tekst, handtekeningen } = leesNote(seen);
  const { grootte } = leesControlepunt(tekst);
  const eerder = await geheugen.medeondertekend(grootte);
  if (eerder !== undefined) return { grootte, regel: laatsteRegel(eerder), nieuw: false };
  const note = schrijfNote({ tekst, handtekeningen: [...handtekeningen, medeonderteken(tekst, vkey, sleutel, seconden)] });
  await geheugen.bewaarMedeondertekend(grootte, note);
  return { grootte, regel: laatsteRegel(note), nieuw: true };
}

const laatsteRegel = (note: string): string => note.trimEnd().split('\n').at(-1) ?? '';
