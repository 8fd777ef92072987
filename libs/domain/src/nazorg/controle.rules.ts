import type { MaatregelKern } from '../maatregel/maatregel.js';
import type { MaatregelCode } from '../maatregel/maatregel-catalogus.js';
import { type Duur, maanden } from '../termijn/duur.js';

/** Months between two looks, one after the other, for measures that the catalogue looks at more often; the last one goes on. */
const RITME: Readonly<Partial<Record<MaatregelCode, readonly number[]>>> = {
  // Every half year.
  'BM-09': [6],
  // After 3, 6 and 12 months.
  'BM-15': [3, 3, 6, 12],
};
const JAAR = 12;

/** Whether this measure was agreed and has no last day. */
export const looptDoor = ({ moment, status }: MaatregelKern): boolean =>
  moment === 'DOORLOPEND' && (status === 'OVEREENGEKOMEN' || status === 'UITGEVOERD');

/** How long after the one before it the n-th look at the measures is due: a year, or sooner where a measure asks for it. */
export function controleDuur(maatregelen: readonly MaatregelKern[], volgnummer: number): Duur {
  const ritmes = maatregelen.filter(looptDoor).map(({ code }) => {
    const ritme = RITME[code] ?? [JAAR];
    return ritme[Math.min(volgnummer, ritme.length) - 1] ?? JAAR;
  });
  return maanden(Math.min(JAAR, ...ritmes));
}
