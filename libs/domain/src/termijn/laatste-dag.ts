import type { WerkdagenKalender } from '../kalender/feestdagen-kalender.js';
import { addDays, addMonths, type IsoDate } from '../kalender/iso-date.js';
import { telWerkdagen, volgendeWerkdag, vorigeWerkdag } from '../kalender/werkdagen.js';
import { buitenTermijnenwet, type Duur } from './duur.js';
import type { TermijnRegel } from './termijn-profiel.js';
import type { TermijnContext } from './termijn.js';

/** A date so many days, weeks or months further, or back when `richting` is -1. The start is day 0. */
export function telDuur(kalender: WerkdagenKalender, start: IsoDate, { aantal, eenheid }: Duur, richting: 1 | -1 = 1): IsoDate {
  const count = aantal * richting;
  switch (eenheid) {
    case 'WERKDAGEN':
      return telWerkdagen(kalender, start, count);
    case 'KALENDERDAGEN':
      return addDays(start, count);
    case 'WEKEN':
      return addDays(start, 7 * count);
    case 'MAANDEN':
      return addMonths(start, count);
    case 'UREN':
    case 'MINUTEN':
    case 'SECONDEN':
      throw new RangeError(`a term in ${eenheid} has no last day`);
  }
}

/** Terms of the law and of others don't know the days on which only this organisation is closed. */
export function kalenderVoor(regel: Pick<TermijnRegel, 'soort'>, { kalender }: Pick<TermijnContext, 'kalender'>): WerkdagenKalender {
  return regel.soort === 'WETTELIJK' || regel.soort === 'FEITELIJK' ? kalender.wettelijk : kalender;
}

/**
 * Moves a last day that is no working day. Forward for terms of the law, within the limits of the Algemene termijnenwet
 * (art. 1 and 4), for forecasts of such terms, and for policy on which a person acts; back for terms counted back (art. 1 lid 2).
 */
export function naarWerkdag(regel: TermijnRegel, kalender: WerkdagenKalender, dag: IsoDate, duur: Duur): IsoDate {
  switch (regel.laatsteDag) {
    case 'ONGEWIJZIGD':
      return dag;
    case 'VORIGE_WERKDAG':
      return vorigeWerkdag(kalender, dag);
    case 'VOLGENDE_WERKDAG':
      return regel.soort !== 'BELEID' && buitenTermijnenwet(duur) ? dag : volgendeWerkdag(kalender, dag);
  }
}
