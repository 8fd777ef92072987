import type { Houding } from '../toegang/organisatie-regels.js';

interface Gebeurtenis {
  readonly soort: string;
  readonly rol: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/**
 * May who reads the chain of the organisation in this function see this event of it? That somebody opened ever so many cases is for who judges
 * it: the FG, or about the FG the opdrachtgever; and for the auditor.
 */
export function magOrganisatieGebeurtenisZien(door: Houding, { soort, rol, gegevens }: Gebeurtenis): boolean {
  if (door === 'AUDITOR') return true;
  if (soort === 'ongebruikelijkeRaadpleging') return gegevens['voor'] === door;
  return soort !== 'beoordeelRaadpleging' || rol === door;
}
