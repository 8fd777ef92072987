import type { Weigering } from '#audit/getuige/beoordeel.js';
import { plekVan } from '#audit/getuige/gezien.js';
import { volg } from '#audit/getuige/volg.js';
import { openBron } from './bron.js';
import { Geheugen } from './geheugen.js';
import { type Medeondertekend, ondertekenGezien } from './onderteken.js';
import { leesSleutel } from './sleutel.js';
import { leesOntvanger, stuur } from './stuur.js';

export interface ZieOpdracht {
  /** A folder, a URL, or a file. */
  readonly bron: string;
  /** What the witness keeps. */
  readonly map: string;
  /** The vkey of the log; may be left out when only one is followed here. */
  readonly log: string | undefined;
  /** To hand in what was signed: the URL of the API, and a file with a token. */
  readonly stuur: { readonly api: string; readonly tokenBestand: string } | undefined;
}

export interface Geweigerd {
  readonly weigering: Weigering;
  /** Folder with what was seen before and what was shown now. */
  readonly bewaard: string;
}

/**
 * Looks at what is published and signs the last checkpoint, when all goes on from what was seen before. What was seen is kept before anything is
 * signed, also when a later one can't be read; `toon` hears of the signature before it is sent. Refuses with a BewijsFout what can't be read or sent.
 */
export async function zie(
  opdracht: ZieOpdracht,
  seconden: () => number,
  toon: (ondertekend: Medeondertekend) => void,
): Promise<Geweigerd | undefined> {
  const ondertekenaar = await leesSleutel(opdracht.map);
  const ontvanger = opdracht.stuur === undefined ? undefined : await leesOntvanger(opdracht.stuur.api, opdracht.stuur.tokenBestand);
  const geheugen = await Geheugen.open(opdracht.map, opdracht.log);
  const { organisatieId } = plekVan(geheugen.gezien);
  const { gezien, geweigerd, fout } = await volg(geheugen.gezien, await openBron(opdracht.bron, organisatieId));
  if (gezien !== geheugen.gezien) await geheugen.onthoud(gezien);
  if (fout !== undefined) throw fout;
  if (geweigerd !== undefined)
    return {
      weigering: geweigerd.weigering,
      bewaard: await geheugen.bewaarGeweigerd(geweigerd.weigering, geweigerd.aangeboden, gezien.note),
    };

  const ondertekend = await ondertekenGezien(geheugen, gezien.note ?? '', ondertekenaar, seconden());
  toon(ondertekend);
  if (ontvanger === undefined || (await geheugen.isVerstuurd(ondertekend.grootte))) return undefined;
  await stuur(ontvanger, ondertekend.grootte, ondertekend.regel);
  await geheugen.bewaarVerstuurd(ondertekend.grootte);
  return undefined;
}
