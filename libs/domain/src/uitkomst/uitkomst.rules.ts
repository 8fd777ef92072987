import { benoemingWeigeringen, type BenoemingVog } from '../advies/benoeming.rules.js';
import type { Weigering } from '../fout/domain-error.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { BenoemingsUitkomst } from './uitkomst.js';

/** What is registered of the meeting. */
export interface UitkomstKeuze {
  readonly uitkomst: BenoemingsUitkomst;
  /** The day of the decision; only with BENOEMD. */
  readonly benoemdOp: IsoDate | null;
  /** Where the decision can be found, such as its number. */
  readonly besluitRef: string | null;
}

export interface UitkomstOmgeving {
  readonly vandaag: IsoDate;
  /** The day on which the toetsing began. */
  readonly begonnenOp: IsoDate;
}

/**
 * Why this outcome can't be registered (S18). Without a verified VOG that is valid on the day of the benoeming nobody is BENOEMD (INV-01);
 * that comes before everything else that may be wrong with the date. `vog` is null in a kind of case without one. Refuses with BENOEMINGSDATUM_ONTBREEKT, BENOEMINGSDATUM_NIET_NODIG,
 * VOG_ONTBREEKT, VOG_VERLOPEN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, BESLUIT_REF_ONTBREEKT.
 */
export function uitkomstWeigeringen(keuze: UitkomstKeuze, vog: BenoemingVog | null, omgeving: UitkomstOmgeving): readonly Weigering[] {
  const { uitkomst, benoemdOp } = keuze;
  if (uitkomst !== 'BENOEMD') return [...(benoemdOp === null ? [] : [{ code: 'BENOEMINGSDATUM_NIET_NODIG' } as const]), ...besluit(keuze)];
  if (benoemdOp === null) return [{ code: 'BENOEMINGSDATUM_ONTBREEKT' }];
  return [
    ...(vog === null ? [] : benoemingWeigeringen(vog, benoemdOp)),
    ...(benoemdOp > omgeving.vandaag ? [{ code: 'DATUM_IN_TOEKOMST' } as const] : []),
    ...(benoemdOp < omgeving.begonnenOp ? [{ code: 'DATUM_VOOR_BEGIN' } as const] : []),
    ...besluit(keuze),
  ];
}

/** A decision has a reference; a decision that was put off, or that was not needed any more, has none. */
function besluit({ uitkomst, besluitRef }: UitkomstKeuze): readonly Weigering[] {
  const besloten = uitkomst === 'BENOEMD' || uitkomst === 'NIET_BENOEMD';
  return besloten && (besluitRef === null || besluitRef.trim() === '') ? [{ code: 'BESLUIT_REF_ONTBREEKT' }] : [];
}

/** The day of acceptance, or the end of the office, lies on or after the benoeming and not after today. Refuses with DATUM_IN_TOEKOMST, DATUM_VOOR_BENOEMING. */
export function naBenoemingWeigeringen(datum: IsoDate, benoemdOp: IsoDate | null, vandaag: IsoDate): readonly Weigering[] {
  if (datum > vandaag) return [{ code: 'DATUM_IN_TOEKOMST' }];
  return benoemdOp !== null && datum < benoemdOp ? [{ code: 'DATUM_VOOR_BENOEMING' }] : [];
}
