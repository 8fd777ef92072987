import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { LangePlek } from '../proces/lange-termijn.js';
import type { TaakSoort } from '../taak/taak-soort.js';

/** What must be seen to after a benoeming, besides the measures. That it was done is recorded; what it says is not. */
export const NAZORG_PUNTEN = ['NEVENFUNCTIES', 'GEDRAGSCODE', 'BES_VERKLARING'] as const satisfies readonly LangePlek[];
export type NazorgPunt = (typeof NAZORG_PUNTEN)[number];

/**
 * Calendar days from the acceptance. For the declaration of interests on the islands it is the term of their law (unverified); publishing
 * nevenfuncties and receiving the gedragscode have no term that we know of and get the same, as policy.
 */
export const NAZORG_PUNT_DAGEN = 30;

export const NAZORG_PUNT_TAAK: Readonly<Record<NazorgPunt, TaakSoort>> = {
  NEVENFUNCTIES: 'NEVENFUNCTIES_PUBLICEREN',
  GEDRAGSCODE: 'GEDRAGSCODE_ONTVANGEN',
  BES_VERKLARING: 'BES_VERKLARING_AFLEGGEN',
};

/** The declaration of interests, property and debts exists on Bonaire, Sint Eustatius and Saba only. */
export const nazorgPunten = (bestuurslaag: Bestuurslaag): readonly NazorgPunt[] =>
  NAZORG_PUNTEN.filter((punt) => punt !== 'BES_VERKLARING' || bestuurslaag === 'OPENBAAR_LICHAAM');
