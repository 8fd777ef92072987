import { ROLLEN, type Rol } from './rol.js';

/** Levels of assurance (`acr`) as the sign-in provider names them, and the lowest that is good enough. */
export interface ZekerheidEisen {
  /** From low to high. */
  readonly volgorde: readonly string[];
  readonly perRol: Readonly<Partial<Record<Rol, string>>>;
  /** For every other role, and for who has none; null asks for nothing. */
  readonly overig: string | null;
}

/** The level that someone with these roles needs: the highest of what each of them asks. Null when none asks for one. */
export function vereisteZekerheid({ volgorde, perRol, overig }: ZekerheidEisen, rollen: readonly Rol[]): string | null {
  const gevraagd = rollen.length === 0 ? [overig] : rollen.map((rol) => perRol[rol] ?? overig);
  const hoogste = Math.max(...gevraagd.map((acr) => (acr === null ? -1 : volgorde.indexOf(acr))));
  return volgorde[hoogste] ?? null;
}

/** The lowest level that is of use to anybody: what is asked while we don't know yet who signs in. */
export function laagsteZekerheid(eisen: ZekerheidEisen): string | null {
  const gevraagd = ROLLEN.map((rol) => vereisteZekerheid(eisen, [rol]));
  return gevraagd.includes(null) ? null : (eisen.volgorde.find((acr) => gevraagd.includes(acr)) ?? null);
}

/** The levels that are good enough where this one is asked, the lowest first. */
export function voldoendeVoor({ volgorde }: ZekerheidEisen, vereist: string | null): readonly string[] {
  return vereist === null ? [] : volgorde.slice(volgorde.indexOf(vereist));
}

/** Whether a sign-in of this level will do. A level that we don't know, or none, never does where one is asked. */
export function isZekerGenoeg(eisen: ZekerheidEisen, vereist: string | null, acr: string | null): boolean {
  return vereist === null || (acr !== null && voldoendeVoor(eisen, vereist).includes(acr));
}
