import { useLees } from '../api/lees.js';
import { vandaag } from '../componenten/tijd.js';
import type { Keuze } from '../formulier/veld-invoer.js';
import { woord } from '../woorden/woorden.js';

/** The terms that this organisation can choose: those for practice only where the server reckons with them. */
export function useProfielen(): readonly Keuze[] {
  const { data } = useLees('/simulatie', { vraag: { soort: 'HERIJKING_ZITTEND', start: vandaag(), profiel: 'OEFEN' } });
  const codes = data === undefined ? ['NORMAAL', 'VERSNELD'] : ['NORMAAL', 'VERSNELD', 'OEFEN'];
  return codes.map((code) => ({ waarde: code, naam: woord(code) }));
}
