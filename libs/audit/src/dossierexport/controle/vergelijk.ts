import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import type { OndertekendControlepunt } from '../../controlepunt/controlepunt.js';
import { handtekeningKlopt, isVan } from '../../controlepunt/note.js';
import { ALGORITME, type Vkey } from '../../controlepunt/vkey.js';
import type { Punt } from './controleer-plaatsen.js';
import { type Sleutels, sleutelplaats } from './controleer-sleutels.js';

/** What the reader has from elsewhere. */
export interface Vertrouwd {
  /** Keys of the log. */
  readonly sleutels?: readonly Vkey[];
  readonly controlepunten?: readonly OndertekendControlepunt[];
  /** Keys of witnesses. */
  readonly getuigen?: readonly Vkey[];
}

export interface Onderzocht {
  readonly oorsprong: string;
  readonly sleutels: Sleutels;
  /** Place among those of the key that signed the slot. */
  readonly slotSleutel: number;
  /** The ijkpunten and, last, the slot. */
  readonly punten: readonly Punt[];
}

/** What was compared: up to and with which event the export is what the other saw. */
export interface Vergelijking {
  /** Ids of keys that the reader trusts: the whole export. */
  readonly sleutels: readonly string[];
  readonly controlepunten: readonly { readonly grootte: number; readonly tijd: string; readonly gebeurtenissen: number }[];
  readonly getuigen: readonly { readonly naam: string; readonly gebeurtenissen: number }[];
}

/**
 * Holds an export that is whole against what the reader brings along. Refuses with a BewijsFout when one thing does not agree. Trust goes
 * forward only: who has an old key that leaked is of no use to who trusts the new one.
 */
export function vergelijk(wat: Onderzocht, { sleutels = [], controlepunten = [], getuigen = [] }: Vertrouwd): Vergelijking {
  return {
    sleutels: sleutels.map((sleutel) => vergelijkSleutel(wat, sleutel)),
    controlepunten: controlepunten.map((punt) => vergelijkControlepunt(wat, punt)),
    getuigen: getuigen.map((getuige) => vergelijkGetuige(wat, getuige)),
  };
}

function vergelijkSleutel({ sleutels, slotSleutel }: Onderzocht, { id, tekst }: Vkey): string {
  const plaats = sleutels.plaatsen.get(id);
  if (plaats === undefined || sleutels.rij[plaats]?.tekst !== tekst)
    throw new BewijsFout('de sleutel die u meegaf is er geen van deze dossierexport');
  if (plaats > slotSleutel) throw new BewijsFout('het slot is niet ondertekend met de sleutel die u meegaf, of een latere');
  return id;
}

function vergelijkControlepunt(wat: Onderzocht, eigen: OndertekendControlepunt): Vergelijking['controlepunten'][number] {
  const { oorsprong, grootte, wortel, tijd } = eigen;
  if (oorsprong !== wat.oorsprong) throw new BewijsFout('het controlepunt dat u meegaf is van een ander bewijslog');
  const plaats = sleutelplaats(eigen, wat.sleutels);
  if (plaats === undefined || plaats > wat.slotSleutel)
    throw new BewijsFout('het controlepunt dat u meegaf is niet ondertekend met een sleutel van deze dossierexport');
  const zelfde = wat.punten.find(({ punt }) => punt.grootte === grootte);
  if (zelfde === undefined) throw new BewijsFout('het controlepunt dat u meegaf zit niet in deze dossierexport');
  if (!zelfde.punt.wortel.equals(wortel)) throw new BewijsFout('het bewijslog is een ander dan dat van het controlepunt dat u meegaf');
  return { grootte, tijd, gebeurtenissen: zelfde.bewijs.aantal };
}

function vergelijkGetuige({ punten }: Onderzocht, getuige: Vkey): Vergelijking['getuigen'][number] {
  const gezien = punten.filter(({ punt }) => heeftGetekend(punt, getuige)).at(-1);
  if (gezien === undefined || getuige.algoritme !== ALGORITME.GETUIGE)
    throw new BewijsFout(`de getuige ${getuige.naam} heeft geen ijkpunt van deze dossierexport ondertekend`);
  return { naam: getuige.naam, gebeurtenissen: gezien.bewijs.aantal };
}

/** Whether a witness signed, as often as it did. Refuses with a BewijsFout when one signature of it does not hold. */
function heeftGetekend({ note: { tekst, handtekeningen } }: OndertekendControlepunt, getuige: Vkey): boolean {
  const eigen = handtekeningen.filter((een) => isVan(een, getuige));
  if (!eigen.every((een) => handtekeningKlopt(tekst, een, getuige)))
    throw new BewijsFout(`een ondertekening van getuige ${getuige.naam} klopt niet`);
  return eigen.length > 0;
}
