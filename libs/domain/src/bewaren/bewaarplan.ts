import { BEWAAR_KLASSE_UITLEG, BEWAAR_KLASSEN, type BewaarKlasse } from '../document/bewaar-klasse.js';
import type { FeestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { localDate, type Tijdzone } from '../kalender/tijdzone.js';
import { telWerkdagen } from '../kalender/werkdagen.js';
import { isEindstatus, type ToetsingStatus } from '../toetsing/toetsing-status.js';

/** The terms after which something is destroyed: no benoeming (T18), raw data after the acceptance (T19), the rest after the office (T20). */
export const BEWAAR_TERMIJNEN = ['T18', 'T19', 'T20'] as const;
export type BewaarTermijn = (typeof BEWAAR_TERMIJNEN)[number];

/** A retention term that runs. Instants, as they were computed when it began. */
export interface LopendeBewaartermijn {
  readonly aankondiging: Instant | null;
  readonly einde: Instant;
}

export interface BewaarStand {
  readonly status: ToetsingStatus;
  readonly tijdzone: Tijdzone;
  readonly kalender: FeestdagenKalender;
  /** When a VOG was last checked. */
  readonly vogBeoordeeldOp: Instant | null;
  readonly termijnen: Readonly<Partial<Record<BewaarTermijn, LopendeBewaartermijn>>>;
}

/** What a date still waits for. ORGAAN: the organ that appoints keeps these by its own selectielijst; BLIJFT: kept, without personal data. */
export type BewaarWacht = 'CONTROLE' | 'AFLOOP' | 'EINDE_AMBT' | 'ORGAAN' | 'BLIJFT';

/** When one class of the file is destroyed. Dates in the zone of the organisation. */
export interface BewaarRegel {
  readonly klasse: BewaarKlasse;
  readonly uitleg: string;
  readonly termijn: BewaarTermijn | null;
  /** The day on which the kandidaat and the opdrachtgever hear of it, and a copy is offered. */
  readonly aankondigingOp: IsoDate | null;
  readonly vernietigenOp: IsoDate | null;
  /** Null when there is a date. */
  readonly wachtOp: BewaarWacht | null;
}

/** R0: at once after the check, and never later than this many working days. */
const R0_WERKDAGEN = 5;

/** The retention plan of a case (S20): per class the term that counts, with its date as far as that is known. */
export function bewaarPlan(stand: BewaarStand): readonly BewaarRegel[] {
  return BEWAAR_KLASSEN.map((klasse) => ({ klasse, uitleg: BEWAAR_KLASSE_UITLEG[klasse], ...dataVan(klasse, stand) }));
}

type Data = Omit<BewaarRegel, 'klasse' | 'uitleg'>;
const zonder = (wachtOp: BewaarWacht, termijn: BewaarTermijn | null = null): Data => ({
  termijn,
  aankondigingOp: null,
  vernietigenOp: null,
  wachtOp,
});

function dataVan(klasse: BewaarKlasse, stand: BewaarStand): Data {
  const { tijdzone, kalender, vogBeoordeeldOp } = stand;
  switch (klasse) {
    case 'R0': {
      if (vogBeoordeeldOp === null) return zonder('CONTROLE');
      const uiterlijk = telWerkdagen(kalender, localDate(vogBeoordeeldOp, tijdzone), R0_WERKDAGEN);
      return { termijn: null, aankondigingOp: null, vernietigenOp: uiterlijk, wachtOp: null };
    }
    case 'R1':
      return volgens(stand.termijnen.T19 === undefined ? 'T18' : 'T19', stand);
    case 'R2':
    case 'R3':
      return volgens(inAmbt(stand) ? 'T20' : 'T18', stand);
    case 'R4':
      return zonder('ORGAAN');
    case 'R5':
      return zonder('BLIJFT');
  }
}

/** Appointed and accepted: the aftercare began, and with it T19. */
const inAmbt = ({ status, termijnen }: BewaarStand): boolean => status === 'NAZORG' || termijnen.T19 !== undefined;

function volgens(termijn: BewaarTermijn, { status, termijnen, tijdzone }: BewaarStand): Data {
  const lopend = termijnen[termijn];
  if (lopend === undefined) return zonder(termijn === 'T20' && !isEindstatus(status) ? 'EINDE_AMBT' : 'AFLOOP', termijn);
  return {
    termijn,
    aankondigingOp: lopend.aankondiging === null ? null : localDate(lopend.aankondiging, tijdzone),
    vernietigenOp: localDate(lopend.einde, tijdzone),
    wachtOp: null,
  };
}
