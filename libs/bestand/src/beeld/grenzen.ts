import { BESTAND_GRENZEN } from '#domain/document/bestand-grenzen.js';
import { nietLeesbaar, teGrootUitgepakt } from '../weigering.js';

export interface Afmeting {
  readonly breedte: number;
  readonly hoogte: number;
}

/** Refuses a picture by what its header says, before a pixel of it is unpacked. */
export function eisAfmeting({ breedte, hoogte }: Afmeting): void {
  if (breedte < 1 || hoogte < 1) throw nietLeesbaar();
  if (breedte * hoogte > BESTAND_GRENZEN.pixels) throw teGrootUitgepakt('een beeld van meer dan 50 megapixel');
}

/** A preview is as wide as a sheet of A4 at 150 dots per inch, and at most two of those high. */
const MAX_BREEDTE = 1240;
const MAX_HOOGTE = 3508;

/** The size of the preview of something of this size; never larger than the thing itself, when that consists of pixels. */
export function voorbeeldAfmeting({ breedte, hoogte }: Afmeting, vergroten: boolean): Afmeting {
  const past = Math.min(MAX_BREEDTE / breedte, MAX_HOOGTE / hoogte);
  const schaal = vergroten ? past : Math.min(1, past);
  return { breedte: Math.max(1, Math.floor(breedte * schaal)), hoogte: Math.max(1, Math.floor(hoogte * schaal)) };
}
