import type { Schema } from '../api/verzoek.js';

type Eenheid = Schema['TermijnLengteDto']['eenheid'];

const EEN: Readonly<Record<Eenheid, string>> = {
  WERKDAGEN: 'werkdag',
  KALENDERDAGEN: 'kalenderdag',
  WEKEN: 'week',
  MAANDEN: 'maand',
  UREN: 'uur',
  MINUTEN: 'minuut',
  SECONDEN: 'seconde',
};

export const eenheid = (code: Eenheid, aantal: number): string => (aantal === 1 ? EEN[code] : code === 'UREN' ? 'uur' : code.toLowerCase());

/** How long, as people say it. */
export const duur = ({ aantal, eenheid: code }: Pick<Schema['TermijnLengteDto'], 'aantal' | 'eenheid'>): string =>
  aantal === 0 ? 'dezelfde dag' : `${aantal} ${eenheid(code, aantal)}`;
