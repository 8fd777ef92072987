import { type Geheimhouding, geheimhoudingsMarkering, orgaanNaam, WOO_BELANG_NAMEN } from '#domain/advies/geheimhouding.js';
import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import type { BriefGeheimhouding } from '#report/conclusiebrief.js';
import type { Plek } from '#vault/sleutelbos.js';

/** What the opdrachtgever chooses; the words that are printed follow from it. */
export type GeheimhoudingKeuze = Omit<Geheimhouding, 'markering'>;

/** As it is sealed with the verstrekking: also which document bears the marks. */
export interface VastgelegdeGeheimhouding extends Geheimhouding {
  readonly documentId: string;
}

export const geheimhoudingPlek = (toetsingId: string, ronde: number): Plek => ({
  tabel: 'verstrekking',
  kolom: 'geheimhouding',
  rijId: `${toetsingId}.${ronde}`,
});

export const metMarkering = (keuze: GeheimhoudingKeuze, bestuurslaag: Bestuurslaag): Geheimhouding => ({
  ...keuze,
  markering: geheimhoudingsMarkering(keuze, bestuurslaag),
});

/** What has to be printed on the letter itself (INV-08). */
export function opDeBrief(
  { belang, opleggendOrgaan, opheffendOrgaan }: GeheimhoudingKeuze,
  bestuurslaag: Bestuurslaag,
): BriefGeheimhouding {
  const lid = belang.startsWith('L1') ? 'eerste' : 'tweede';
  return {
    markering: 'GEHEIM',
    belang: `${WOO_BELANG_NAMEN[belang]} (artikel 5.1, ${lid} lid, onder ${belang.slice(-1).toLowerCase()}, van de Wet open overheid)`,
    opgelegdDoor: orgaanNaam(opleggendOrgaan, bestuurslaag),
    opTeHeffenDoor: orgaanNaam(opheffendOrgaan, bestuurslaag),
  };
}
