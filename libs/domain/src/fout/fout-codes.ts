import { toetsingFouten } from '../toetsing/toetsing.fouten.js';
import type { FoutUitleg } from './fout-uitleg.js';

/** Every refusal the system knows. Codes are stable: programs may rely on them. */
const fouten = {
  ...toetsingFouten,
} as const satisfies Record<string, FoutUitleg>;

export type FoutCode = keyof typeof fouten;
export const FOUTEN: Readonly<Record<FoutCode, FoutUitleg>> = fouten;
