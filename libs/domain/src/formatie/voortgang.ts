import type { Instant } from '../kalender/instant.js';
import type { StapCode, StapStatus } from '../stap/stap-code.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { VogStatus } from '../vog/vog-status.js';

/** One opening of a step of a running case. */
export interface StapStand {
  readonly code: StapCode;
  readonly volgnummer: number;
  readonly status: StapStatus;
  readonly geslotenOp: Instant | null;
  /** The end of its term that still lies ahead, else the last one that passed; null when the step has no term. */
  readonly uiterlijk: Instant | null;
}

/** GEREED: done, at `op`. LOOPT: open, and due at `op`. What is neither has not begun. */
export interface Voortgang {
  readonly stand: 'GEREED' | 'LOOPT';
  readonly op: Instant;
}
export type VoortgangPerTermijn = Readonly<Partial<Record<TermijnCode, Voortgang>>>;

/** The step behind each term of the plan. */
const STAP_BIJ_TERMIJN: Readonly<Partial<Record<TermijnCode, StapCode>>> = {
  T01: 'MEDEWERKING',
  T02: 'VRAGENLIJST',
  T04: 'VOG_KLAARZETTEN',
  T05: 'VOG_INDIENEN',
  T06a: 'VOG_BESLISSING',
  T06b: 'VOG_BESLISSING',
  T06d: 'VOG_BESLISSING',
  T07: 'BRONONDERZOEK',
  T08: 'INTERNE_UITVRAAG',
  T09: 'VERDIEPEND_GESPREK',
  T10: 'RISICOANALYSE',
  T11: 'HOOR_EN_WEDERHOOR',
  T12: 'RAPPORT',
  T13: 'ADVIES',
  T14: 'INZAGE',
};
const isVog = (stap: StapCode): boolean => stap.startsWith('VOG_');

/**
 * How far a case is, by term of the plan. Of a step that was opened more than once the last time counts. An application for a VOG that came to
 * nothing says nothing about the next one, which has to begin again.
 */
export function voortgangVan(codes: readonly TermijnCode[], stappen: readonly StapStand[], vogStatus: VogStatus): VoortgangPerTermijn {
  const poging = Math.max(0, ...stappen.filter(({ code }) => code === 'VOG_KLAARZETTEN').map(({ volgnummer }) => volgnummer));
  const zonderVog = vogStatus === 'NIET_OVERGELEGD' || vogStatus === 'PROCEDURE_LOOPT' || vogStatus === 'AFGEKEURD_BIJ_VERIFICATIE';
  const laatste = (stap: StapCode): StapStand | undefined => {
    const keren = stappen.filter(({ code, volgnummer }) => code === stap && (!isVog(stap) || volgnummer === poging));
    return keren.sort((a, b) => b.volgnummer - a.volgnummer)[0];
  };
  const paren = codes.flatMap((code): readonly (readonly [TermijnCode, Voortgang])[] => {
    const stap = STAP_BIJ_TERMIJN[code];
    const keer = stap === undefined ? undefined : laatste(stap);
    if (keer === undefined || (isVog(keer.code) && zonderVog && keer.status !== 'OPEN')) return [];
    if (keer.status === 'OPEN') return keer.uiterlijk === null ? [] : [[code, { stand: 'LOOPT', op: keer.uiterlijk }]];
    return keer.geslotenOp === null ? [] : [[code, { stand: 'GEREED', op: keer.geslotenOp }]];
  });
  return Object.fromEntries(paren);
}
