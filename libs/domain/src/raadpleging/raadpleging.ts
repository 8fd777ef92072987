import type { Weigering } from '../fout/domain-error.js';
import type { Rol } from '../toegang/rol.js';

/** What came of looking into it: there was a good reason, or it is a leak and goes on as one. */
export const RAADPLEGING_OORDELEN = ['VERKLAARD', 'DATALEK'] as const;
export type RaadplegingOordeel = (typeof RAADPLEGING_OORDELEN)[number];

/** Who judges an unusual consultation: the FG, and of the FG himself the opdrachtgever. */
export type RaadplegingRechter = 'FG' | 'OPDRACHTGEVER';

export function rechterOver(rollen: readonly Rol[]): RaadplegingRechter {
  return rollen.includes('FG') ? 'OPDRACHTGEVER' : 'FG';
}

/** Nobody judges what he did himself. Code VIER_OGEN_GESCHONDEN. */
export function raadplegingWeigeringen(persoonId: string, beoordeeldDoor: string): readonly Weigering[] {
  return persoonId === beoordeeldDoor ? [{ code: 'VIER_OGEN_GESCHONDEN' }] : [];
}
