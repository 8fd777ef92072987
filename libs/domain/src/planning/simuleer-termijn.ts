import type { Instant } from '../kalender/instant.js';
import { berekenTermijn } from '../termijn/bereken-termijn.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import { ladderMoment } from '../termijn/termijnprofielen.js';
import type { TermijnContext } from '../termijn/termijn.js';
import type { GesimuleerdeTermijn } from './simulatie.js';

/** A term as it would be stored, with what each of its moments is about. */
export function simuleerTermijn(context: TermijnContext, code: TermijnCode, aanvang: Instant): GesimuleerdeTermijn {
  const { profiel } = context;
  const { momenten, ...termijn } = berekenTermijn({ ...context, code, aanvang });
  return {
    ...termijn,
    omschrijving: profiel.termijnen[code].omschrijving,
    momenten: momenten.map((een) => ({ ...een, watDanGebeurt: ladderMoment(profiel, code, een.moment)?.watDanGebeurt ?? '' })),
  };
}
