import { BESTUURSLAAG_PROFIELEN, type Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';

/** The organ that appoints, as in a sentence: `de gemeenteraad`. */
export function orgaanMetLidwoord(bestuurslaag: Bestuurslaag): string {
  const { orgaanNaam } = BESTUURSLAAG_PROFIELEN[bestuurslaag];
  switch (bestuurslaag) {
    case 'GEMEENTE':
    case 'OPENBAAR_LICHAAM':
      return `de ${orgaanNaam}`;
    case 'PROVINCIE':
      return orgaanNaam;
    case 'WATERSCHAP':
      return `het ${orgaanNaam}`;
  }
}
