import type { MaatregelCode, MaatregelMoment } from './maatregel-catalogus.js';
import type { MaatregelStatus } from './maatregel-status.js';

export const MAATREGEL_ZICHTBAARHEDEN = ['INTERN', 'OPENBAAR'] as const;
export type MaatregelZichtbaarheid = (typeof MAATREGEL_ZICHTBAARHEDEN)[number];

/** Why the opdrachtgever let a measure lapse after the report was fixed, and how it stood before. */
export interface MaatregelVerval {
  readonly van: MaatregelStatus;
  readonly reden: string;
}

/** What the guards need to know of a beheersmaatregel. */
export interface MaatregelKern {
  readonly code: MaatregelCode;
  readonly moment: MaatregelMoment;
  readonly status: MaatregelStatus;
  /** Only of a measure that the opdrachtgever let lapse. */
  readonly vervallen?: MaatregelVerval;
}

export interface Beheersmaatregel extends MaatregelKern {
  readonly id: string;
  /** The number under which people know it within the ronde: 1, 2, 3. */
  readonly nummer: number;
  readonly zichtbaarheid: MaatregelZichtbaarheid;
  readonly toelichting: string;
  /** The risks that this measure is meant to lower. */
  readonly risicoIds: readonly string[];
}
