import type { TermijnCode } from '../termijn-code.js';
import type { LadderMoment, TermijnBasis, TermijnProfiel, TermijnRegel, TermijnTijden } from '../termijn-profiel.js';
import { opEinde } from '../wanneer.js';
import { AFRONDING_TERMIJNEN } from './afronding.termijnen.js';
import { ONDERZOEK_TERMIJNEN } from './onderzoek.termijnen.js';
import { VOG_TERMIJNEN } from './vog.termijnen.js';

const BASIS: Readonly<Record<TermijnCode, TermijnBasis>> = { ...ONDERZOEK_TERMIJNEN, ...VOG_TERMIJNEN, ...AFRONDING_TERMIJNEN };

export type ProfielTijden = Readonly<Record<TermijnCode, TermijnTijden>>;

/** Joins what the terms are with how long they last in one profile. */
export function stelProfielSamen(profiel: Omit<TermijnProfiel, 'termijnen'>, tijden: ProfielTijden): TermijnProfiel {
  const regel = (code: TermijnCode): TermijnRegel => toRegel(code, BASIS[code], tijden[code]);
  return {
    ...profiel,
    termijnen: {
      T01: regel('T01'),
      T02: regel('T02'),
      T03: regel('T03'),
      T04: regel('T04'),
      T05: regel('T05'),
      T06a: regel('T06a'),
      T06b: regel('T06b'),
      T06c: regel('T06c'),
      T06d: regel('T06d'),
      T07: regel('T07'),
      T08: regel('T08'),
      T09: regel('T09'),
      T10: regel('T10'),
      T11: regel('T11'),
      T12: regel('T12'),
      T13: regel('T13'),
      T14: regel('T14'),
      T15: regel('T15'),
      T16: regel('T16'),
      T17: regel('T17'),
      T18: regel('T18'),
      T19: regel('T19'),
      T20: regel('T20'),
      T21: regel('T21'),
      T22: regel('T22'),
      T23: regel('T23'),
      WRAKING: regel('WRAKING'),
      OPSCHORTING: regel('OPSCHORTING'),
      BEWAARBLOKKADE: regel('BEWAARBLOKKADE'),
    },
  };
}

function toRegel(code: TermijnCode, basis: TermijnBasis, { wanneer, ...tijden }: TermijnTijden): TermijnRegel {
  const ladder = basis.ladder.flatMap((trede): LadderMoment[] => {
    const op = trede.moment === 'EINDE' ? opEinde : wanneer[trede.moment];
    return op === undefined ? [] : [{ ...trede, wanneer: op }];
  });
  return { code, ...basis, ...tijden, ladder };
}
