import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';

/** Which privacy law a text for the kandidaat names; on the BES islands it is not the AVG. */
export interface PrivacyKader {
  readonly code: 'AVG' | 'WBP_BES';
  readonly wet: string;
  readonly toezichthouder: string;
}

const AVG: PrivacyKader = {
  code: 'AVG',
  wet: 'Algemene verordening gegevensbescherming (AVG)',
  toezichthouder: 'Autoriteit Persoonsgegevens',
};
const WBP_BES: PrivacyKader = {
  code: 'WBP_BES',
  wet: 'Wet bescherming persoonsgegevens BES',
  toezichthouder: 'Commissie toezicht bescherming persoonsgegevens BES',
};

export const privacyKader = (bestuurslaag: Bestuurslaag): PrivacyKader => (bestuurslaag === 'OPENBAAR_LICHAAM' ? WBP_BES : AVG);
