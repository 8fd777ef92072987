import { isVanOnderzoek } from '#domain/bewaren/lagen.js';
import type { Onderdeel, OnderdeelSoort } from '#domain/onderdeel/onderdeel.js';
import type { Plek, Sleutelbos } from '#vault/sleutelbos.js';

/** A row of `onderdeel` as a query gives it: `inhoud` in base64. */
export interface VerzegeldOnderdeel {
  readonly id: string;
  readonly soort: OnderdeelSoort;
  readonly nummer: number;
  readonly versie: number;
  readonly inhoud: string;
}

export const onderdeelPlek = (id: string, soort: OnderdeelSoort): Plek => ({
  laag: isVanOnderzoek(soort) ? 'ONDERZOEK' : 'DOSSIER',
  tabel: 'onderdeel',
  kolom: 'inhoud',
  rijId: id,
});

export function openOnderdeel(sleutels: Sleutelbos, verzegeld: VerzegeldOnderdeel): Onderdeel {
  return { ...verzegeld, inhoud: sleutels.ontsluit(onderdeelPlek(verzegeld.id, verzegeld.soort), Buffer.from(verzegeld.inhoud, 'base64')) };
}
