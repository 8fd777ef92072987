import { type Instant, isInstant } from '#domain/kalender/instant.js';
import { BewijsFout } from './bewijs-fout.js';
import { leesVkey, type Vkey } from './vkey.js';

/** That from now on another key signs for a log. Signed by the old key and the new one. */
export interface Sleutelwissel {
  readonly oorsprong: string;
  readonly oud: Vkey;
  readonly nieuw: Vkey;
  readonly tijd: Instant;
}

const KOP = 'sleutelwissel 1';

export const sleutelwisselTekst = ({ oorsprong, oud, nieuw, tijd }: Sleutelwissel): string =>
  `${oorsprong}\n${KOP}\n${oud.tekst}\n${nieuw.tekst}\ntijd ${tijd}\n`;

/** Refuses with a BewijsFout what is no sleutelwissel, or is not written as we write it. */
export function leesSleutelwissel(tekst: string): Sleutelwissel {
  const [oorsprong = '', , oud = '', nieuw = '', regel = ''] = tekst.split('\n');
  const tijd = regel.slice('tijd '.length);
  if (!isInstant(tijd)) throw new BewijsFout('de sleutelwissel is niet te lezen');
  const wissel = { oorsprong, oud: leesVkey(oud), nieuw: leesVkey(nieuw), tijd };
  if (sleutelwisselTekst(wissel) !== tekst) throw new BewijsFout('de sleutelwissel is niet te lezen');
  return wissel;
}
