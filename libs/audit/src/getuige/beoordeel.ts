import { type Controlepunt, leesControlepunt } from '../controlepunt/controlepunt.js';
import { leesNote } from '../controlepunt/note.js';
import { isConsistent } from '../log/controleer-bewijs.js';
import { type Gezien, laatstGezien, naamVan } from './gezien.js';
import { leesGroei } from './groei.js';
import { type GepubliceerdeWissel, ondertekenaarVan, sleutelketen } from './sleutelketen.js';

/** A checkpoint that a witness is shown, and the proof beside it if there is one. */
export interface Aangeboden {
  readonly note: string;
  readonly groei: string | undefined;
}

/** Why a witness does not sign: what it says to a reader. */
export const WEIGERINGEN = {
  ANDERE_OORSPRONG: 'het controlepunt is van een ander bewijslog',
  NIET_ONDERTEKEND: 'het controlepunt is niet ondertekend door de sleutel van dit bewijslog, of door een die daarvan mocht overnemen',
  TERUGGEDRAAID: 'het bewijslog is kleiner dan het al was: er is iets verwijderd, of u kijkt naar een oud controlepunt',
  AFGESPLITST: 'het bewijslog is even groot als toen, maar heeft een andere inhoud: er zijn twee versies van',
  GEEN_BEWIJS: 'er is geen bewijs bij dat het controlepunt verder gaat op het laatste dat deze getuige zag',
  NIET_CONSISTENT: 'het bewijslog gaat niet verder op wat het was: wat er al in stond is gewijzigd',
  TIJD_TERUG: 'het controlepunt is ouder gedateerd dan een kleiner controlepunt',
} as const;
export type Weigering = keyof typeof WEIGERINGEN;

export type Oordeel =
  | { readonly uitkomst: 'GEGROEID'; readonly gezien: Gezien }
  | { readonly uitkomst: 'ONGEWIJZIGD' }
  | { readonly uitkomst: 'GEWEIGERD'; readonly weigering: Weigering };

const geweigerd = (weigering: Weigering): Oordeel => ({ uitkomst: 'GEWEIGERD', weigering });

/** Whether a checkpoint goes on from what the witness saw of this log. Refuses with a BewijsFout what can't be read. */
export function beoordeel(gezien: Gezien, aangeboden: Aangeboden, wissels: readonly GepubliceerdeWissel[]): Oordeel {
  const note = leesNote(aangeboden.note);
  const nieuw = leesControlepunt(note.tekst);
  if (nieuw.oorsprong !== naamVan(gezien)) return geweigerd('ANDERE_OORSPRONG');
  const keten = sleutelketen(gezien.sleutels, wissels);
  const plek = keten.findIndex((vkey) => vkey === ondertekenaarVan(note, keten));
  if (plek < gezien.sleutels.length - 1) return geweigerd('NIET_ONDERTEKEND');
  const oud = laatstGezien(gezien);
  const weigering = oud === undefined ? undefined : waaromNiet(oud, nieuw, aangeboden);
  if (weigering !== undefined) return geweigerd(weigering);
  return oud?.grootte === nieuw.grootte
    ? { uitkomst: 'ONGEWIJZIGD' }
    : { uitkomst: 'GEGROEID', gezien: { sleutels: keten.slice(0, plek + 1).map(({ tekst }) => tekst), note: aangeboden.note } };
}

function waaromNiet(oud: Controlepunt, nieuw: Controlepunt, { groei }: Aangeboden): Weigering | undefined {
  if (nieuw.grootte < oud.grootte) return 'TERUGGEDRAAID';
  if (nieuw.grootte === oud.grootte) return nieuw.wortel.equals(oud.wortel) ? undefined : 'AFGESPLITST';
  const bewijs = groei === undefined ? undefined : leesGroei(groei);
  if (bewijs?.vorige !== oud.grootte) return 'GEEN_BEWIJS';
  if (!isConsistent(oud, nieuw, bewijs.pad)) return 'NIET_CONSISTENT';
  return nieuw.tijd < oud.tijd ? 'TIJD_TERUG' : undefined;
}
