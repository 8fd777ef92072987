import type { Rol } from './rol.js';

/** Unused for so long, a session ends. */
export const SESSIE_ONGEBRUIKT_MINUTEN = 15;
/** Open at once for one person: more than anybody has screens. With one more the one that was used longest ago ends. */
export const SESSIES_TEGELIJK = 10;
const WERKDAG_UREN = 8;
const BEHEER_UREN = 4;

/** However busy, a session ends after so many hours: a working day, and half of one for who keeps the users and the settings. */
export function sessieUren(rollen: readonly Rol[]): number {
  return rollen.includes('BEHEERDER') ? BEHEER_UREN : WERKDAG_UREN;
}
