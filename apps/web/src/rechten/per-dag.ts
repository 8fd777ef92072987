import type { Schema } from '../api/verzoek.js';
import { datumVan } from '../componenten/tijd.js';

type Regel = Schema['InzageRegel'];
export interface DagVanInzage {
  readonly dag: string;
  /** Each with how often on that day; the time is that of the last. */
  readonly blikken: readonly (Regel & { readonly keer: number })[];
}

const zelfde = (a: Regel, b: Regel): boolean =>
  a.rol === b.rol && a.inzage === b.inzage && a.eenStuk === b.eenStuk && a.extern === b.extern && a.doel === b.doel;

/** The looks day by day, the last day first; who looked at the same more often on a day is told once. */
export function perDag(regels: readonly Regel[]): readonly DagVanInzage[] {
  const dagen = new Map<string, (Regel & { keer: number })[]>();
  for (const regel of regels) {
    const dag = datumVan(regel.op);
    const blikken = dagen.get(dag) ?? [];
    const eerder = blikken.find((blik) => zelfde(blik, regel));
    if (eerder === undefined) blikken.push({ ...regel, keer: 1 });
    else eerder.keer += 1;
    dagen.set(dag, blikken);
  }
  return [...dagen].map(([dag, blikken]) => ({ dag, blikken }));
}
