import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { localDate } from '../kalender/tijdzone.js';
import { volgendeWerkdag } from '../kalender/werkdagen.js';
import { kritiekePadVan, loopVooruit } from '../planning/netwerk.js';
import { haalbaarheid, type Haalbaarheid } from '../planning/planning-kleur.js';
import { stappenInPlan, type VogRoute } from '../planning/planning.stappen.js';
import { berekenTermijn } from '../termijn/bereken-termijn.js';
import type { TermijnContext } from '../termijn/termijn.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { VogStatus } from '../vog/vog-status.js';
import { type StapStand, voortgangVan } from './voortgang.js';

export interface VerwachtingVraag extends Omit<TermijnContext, 'spreiding' | 'raadsdatum'> {
  readonly raadsdatum: IsoDate;
  readonly vogRoute: VogRoute;
  readonly vogStatus: VogStatus;
  readonly nu: Instant;
  readonly stappen: readonly StapStand[];
}

/** The term that decides when the case is ready: a day lost there is a day lost for the whole. */
export interface BepalendeTermijn {
  readonly code: TermijnCode;
  readonly omschrijving: string;
  readonly uiterlijk: IsoDate;
}

/** Planning only, never a judgement on the person. */
export interface Verwachting extends Haalbaarheid {
  /** First working day on which the advice can be verstrekt when everyone takes the whole of what is left. */
  readonly verstrekking: IsoDate;
  /** Last day to verstrekken before the council meeting (T15). */
  readonly uiterlijkeVerstrekking: IsoDate;
  readonly opTijd: boolean;
  /** Null when only the handing over is left. */
  readonly bepalend: BepalendeTermijn | null;
}

/**
 * Will a running case be ready for its council date? What is done is done, what runs ends with the term that was recorded for it, and what
 * is still to come takes its whole term after that. A term that passed ends today at the earliest.
 */
export function verwacht(vraag: VerwachtingVraag): Verwachting {
  const { profiel, zone, kalender, raadsdatum, nu, vogStatus } = vraag;
  const stappen = stappenInPlan(vraag.vogRoute);
  const voortgang = voortgangVan(
    stappen.map(({ code }) => code),
    vraag.stappen,
    vogStatus,
  );
  const termijn = (code: TermijnCode, aanvang: Instant): Instant =>
    berekenTermijn({ code, profiel, zone, kalender, raadsdatum, aanvang, spreiding: 0 }).einde;
  const verloop = loopVooruit(stappen, nu, (code, opent) => {
    const bekend = voortgang[code];
    if (bekend === undefined) return termijn(code, opent);
    return bekend.stand === 'GEREED' ? bekend.op : later(bekend.op, nu);
  });
  const bepalend = kritiekePadVan(stappen, verloop).find((code) => voortgang[code]?.stand !== 'GEREED');
  const gereed = (code: TermijnCode): Instant => later(verloop.get(code)?.gereed ?? nu, nu);
  const verstrekking = volgendeWerkdag(kalender, localDate(gereed('T14'), zone));
  const uiterlijkeVerstrekking = localDate(termijn('T15', nu), zone);
  const haalbaar = haalbaarheid(kalender, verstrekking, uiterlijkeVerstrekking);
  return {
    ...haalbaar,
    verstrekking,
    uiterlijkeVerstrekking,
    opTijd: haalbaar.marge >= 0,
    bepalend:
      bepalend === undefined
        ? null
        : { code: bepalend, omschrijving: profiel.termijnen[bepalend].omschrijving, uiterlijk: localDate(gereed(bepalend), zone) },
  };
}

const later = (a: Instant, b: Instant): Instant => (b > a ? b : a);
