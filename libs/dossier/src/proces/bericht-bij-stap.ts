import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { StapCode } from '#domain/stap/stap-code.js';

/** Steps that open with a message of their own; the others tell that there is a new task. */
export const BERICHT_BIJ_STAP: Readonly<Partial<Record<StapCode, BerichtSjabloon>>> = {
  MEDEWERKING: 'UITNODIGING_MEDEWERKING',
  INZAGE: 'ADVIES_TER_INZAGE',
};

/** Steps that open in silence: who has to act was told just before, with the letter, or registered it himself. */
export const STAPPEN_ZONDER_BERICHT: readonly StapCode[] = ['UITKOMST'];
