import type { Schema } from '../api/verzoek.js';
import { dag, dagenTot, overHoeveel } from '../componenten/tijd.js';

export type Regel = Schema['BewaarRegelDto'];

/** What the classes are, as people say it. */
export const KLASSE_NAMEN: Readonly<Record<Regel['klasse'], string>> = {
  R0: 'Stukken om iets te controleren, zoals de VOG',
  R1: 'Gegevens van het onderzoek',
  R2: 'Het rapport en het advies',
  R3: 'Bewijs dat de werkwijze is gevolgd',
  R4: 'Stukken voor de vergadering',
  R5: 'De verklaring van vernietiging',
};

const WACHT: Readonly<Record<NonNullable<Regel['wachtOp']>, string>> = {
  CONTROLE: 'Direct na de controle.',
  AFLOOP: 'De datum volgt als de toetsing is afgelopen.',
  EINDE_AMBT: 'De datum volgt als het ambt eindigt.',
  ORGAAN: 'Het orgaan dat benoemt, bewaart deze zelf.',
  BLIJFT: 'Blijft bewaard. Er staan geen persoonsgegevens in.',
};

/** When one class is destroyed, as far as that is known. */
export function bewaarWanneer({
  klasse,
  geblokkeerd,
  vernietigenOp,
  wachtOp,
}: Pick<Regel, 'klasse' | 'geblokkeerd' | 'vernietigenOp' | 'wachtOp'>): string {
  if (geblokkeerd) return 'Wordt nu niet vernietigd: er is een reden om te bewaren.';
  // Goes at once after the check; the date is the last on which it can.
  if (klasse === 'R0' && vernietigenOp !== null) return `Direct na de controle, uiterlijk ${dag(vernietigenOp)}.`;
  if (vernietigenOp !== null)
    return `${dagenTot(vernietigenOp) < 0 ? 'Sinds' : 'Vanaf'} ${dag(vernietigenOp)} (${overHoeveel(vernietigenOp)}).`;
  return wachtOp === null ? 'De datum is nog niet bekend.' : WACHT[wachtOp];
}

/** What there is to say of a class besides its name. */
export const klasseUitleg = (uitleg: string): string => uitleg.replace(/^[^.]+\. (?=\S)/, '');
