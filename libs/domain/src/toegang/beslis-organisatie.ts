import type { FoutCode } from '../fout/fout-codes.js';
import { type Houding, ORGANISATIE_REGELS, type OrganisatieHandeling } from './organisatie-regels.js';
import type { Betrokkene } from './rol.js';

export interface OrganisatieBesluit {
  readonly toegestaan: boolean;
  readonly code: Extract<FoutCode, 'GEEN_TOEGANG' | 'FORMATIE_ONBEKEND'> | null;
  /** The function that opened the door, for the decision record. */
  readonly relatie: Houding | null;
}

/** The decision on access where there is no case to stand in relation to. `opdrachtgeverId`: who gives the order at this moment. */
export function beslisInOrganisatie(wie: Betrokkene, handeling: OrganisatieHandeling, opdrachtgeverId: string | null): OrganisatieBesluit {
  const { wie: mogelijk, verborgen = 'GEEN_TOEGANG' } = ORGANISATIE_REGELS[handeling];
  const relatie = mogelijk.find((rol) => (rol === 'OPDRACHTGEVER' ? wie.persoonId === opdrachtgeverId : wie.rollen.includes(rol))) ?? null;
  return { toegestaan: relatie !== null, code: relatie === null ? verborgen : null, relatie };
}
