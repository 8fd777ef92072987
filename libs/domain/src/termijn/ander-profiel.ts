import type { Weigering } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';
import { endOfDay, localDate } from '../kalender/tijdzone.js';
import { telWerkdagen } from '../kalender/werkdagen.js';
import { berekenTermijn } from './bereken-termijn.js';
import type { TermijnProfielCode } from './termijn-profiel.js';
import type { Termijn, TermijnContext } from './termijn.js';
import { verleng } from './verplaats-termijn.js';

/** NORMAAL and VERSNELD can take each other's place; a case for practice stays one. Codes OEFEN_NIET_TOEGESTAAN, TERMIJNPROFIEL_ONGEWIJZIGD. */
export function profielWijzigingWeigeringen(nu: TermijnProfielCode, nieuw: TermijnProfielCode): readonly Weigering[] {
  if (nu === 'OEFEN' || nieuw === 'OEFEN') return [{ code: 'OEFEN_NIET_TOEGESTAAN' }];
  return nu === nieuw ? [{ code: 'TERMIJNPROFIEL_ONGEWIJZIGD' }] : [];
}

type Grondslag = Pick<Termijn, 'code' | 'aanvang'> & {
  /** Where it would end without pauses. */
  readonly basisEinde: Instant;
  /** How often it was made longer. */
  readonly verlengd: number;
};

/**
 * Where a running term would end without pauses under another profile: `nieuw` instead of `oud`, from the same start, and as often longer. A
 * term with a length of its own keeps it. Who counted on a longer term has at least until the end of the next working day after `op`:
 * nothing is over because someone changed a setting.
 */
export function eindeInAnderProfiel(termijn: Grondslag, oud: TermijnContext, nieuw: TermijnContext, op: Instant): Instant {
  const { basisEinde } = termijn;
  if (eindeIn(termijn, oud) !== basisEinde) return basisEinde;
  const einde = eindeIn(termijn, nieuw);
  if (einde >= basisEinde) return einde;
  const vroegst = endOfDay(telWerkdagen(nieuw.kalender, localDate(op, nieuw.zone), 1), nieuw.zone);
  if (einde >= vroegst) return einde;
  return vroegst < basisEinde ? vroegst : basisEinde;
}

function eindeIn({ code, aanvang, verlengd }: Grondslag, context: TermijnContext): Instant {
  const duur = context.profiel.termijnen[code].verlenging?.duur;
  let termijn = berekenTermijn({ ...context, code, aanvang });
  for (let keer = 0; duur !== undefined && keer < verlengd; keer += 1) termijn = verleng(termijn, duur, context);
  return termijn.einde;
}
