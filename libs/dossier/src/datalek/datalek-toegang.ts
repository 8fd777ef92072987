import type { ToegangBesluit } from '#domain/toegang/beslis.js';
import type { Beller } from '../handeling/opdracht.js';

const ROLLEN = ['FG', 'OPDRACHTGEVER', 'KABINET'] as const;

/** Who guards data in this organisation, and who has to act. A leak belongs to no case, so there is no relation to stand in. */
export function magDatalekken({ rollen, persoonId }: Beller, opdrachtgeverId: string | null): ToegangBesluit {
  // The role of opdrachtgever alone is not enough: he is the one active one (INV-13).
  const rol = ROLLEN.find((r) => (r === 'OPDRACHTGEVER' ? persoonId === opdrachtgeverId : rollen.includes(r)));
  return rol === undefined ? { toegestaan: false, code: 'GEEN_TOEGANG', relatie: null } : { toegestaan: true, code: null, relatie: rol };
}
