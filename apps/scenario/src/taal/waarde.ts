import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { Instant } from '#domain/kalender/instant.js';
import { gelijkvormig } from './dichtstbij.js';
import type { Kaart, Knoop, Tekst } from './knoop.js';
import { onbekendWoord, type Onbegrip } from './taal-fout.js';
import { leesMoment, TijdFout, type Vandaag } from './tijd.js';
import type { Vorm } from './vorm.js';
import { Woorden } from './woordenboek.js';

/** What the names in a file stand for at the moment that a line is played. */
export interface Oplosser {
  /** The id of a person or of something that was made; undefined when it is not there. */
  id(naam: string): string | undefined;
  /** Name and address of a person. */
  persoon(naam: string): { readonly naam: string; readonly email: string } | undefined;
  datum(tekst: string): IsoDate | undefined;
  tijdstip(tekst: string): Instant | undefined;
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LEEG = new Set(['', '~', 'null', 'leeg']);
const JA_NEE: Readonly<Record<string, boolean>> = { ja: true, waar: true, true: true, nee: false, onwaar: false, false: false };
const SCORE = /^([1-9])\s*x\s*([1-9])$/i;

export const isLeeg = ({ tekst, letterlijk }: Tekst): boolean => !letterlijk && LEEG.has(tekst.toLowerCase());

/** The field of a form that a word means: its name, or its name without `Id`: `bevinding` for `bevindingId`, `bevindingen` for `bevindingIds`. */
export function vindVeld(vorm: Vorm, naam: string): string | undefined {
  const gezocht = gelijkvormig(naam).replaceAll(' ', '');
  const namen = [...vorm.velden.keys()];
  return (
    namen.find((veld) => gelijkvormig(veld) === gezocht) ?? namen.find((veld) => /Ids?$/.test(veld) && stamVormen(veld).includes(gezocht))
  );
}

/** `bevindingIds` as one may write it. */
export function stamVormen(veld: string): readonly string[] {
  const stam = gelijkvormig(veld.replace(/Ids?$/, ''));
  return [stam, `${stam}en`, `${stam}s`, `${stam}'s`];
}

/** The names of the fields, as one may best write them. */
export const veldNamen = (vorm: Vorm): readonly string[] =>
  [...vorm.velden.keys()].map((veld) => (/Ids$/.test(veld) ? veld : veld.replace(/Id$/, '')));

/** What a reader of the file can say about a value before anything is played. `bekend`: names that stand for something by then. */
export function controleerWaarde(knoop: Knoop, vorm: Vorm, bekend: readonly string[], nu: Vandaag): readonly Onbegrip[] {
  const { regel } = knoop;
  if (knoop.soort === 'lijst') {
    const { deel } = vorm;
    return deel === undefined ? [] : knoop.delen.flatMap((een) => controleerWaarde(een, deel, bekend, nu));
  }
  if (knoop.soort === 'kaart') {
    const doel = vorm.soort === 'lijst' ? vorm.deel : vorm;
    if (doel === undefined || doel.velden.size === 0) return [];
    return knoop.velden.flatMap(({ naam, regel: opRegel, waarde }) => {
      const veld = vindVeld(doel, naam);
      const hier = veld === undefined ? undefined : doel.velden.get(veld);
      if (hier === undefined) return [{ regel: opRegel, melding: onbekendWoord('Het gegeven', naam, veldNamen(doel)) }];
      return controleerWaarde(waarde, hier.vorm, bekend, nu);
    });
  }
  if (knoop.letterlijk || isLeeg(knoop)) return [];
  if (vorm.soort === 'lijst') return vorm.deel === undefined ? [] : controleerWaarde(knoop, vorm.deel, bekend, nu);
  const { tekst } = knoop;
  if (vorm.opmaak === 'uuid') {
    const kent = UUID.test(tekst) || bekend.some((naam) => gelijkvormig(naam) === gelijkvormig(tekst));
    return kent ? [] : [{ regel, melding: onbekendWoord('De naam', tekst, bekend) }];
  }
  if (vorm.opmaak === 'date' || vorm.opmaak === 'date-time') return controleerMoment(knoop, nu);
  if (vorm.keuzes.length > 0 && new Woorden(vorm.keuzes.map(String)).code(tekst) === undefined)
    return [{ regel, melding: onbekendWoord('De keuze', tekst, vorm.keuzes.map(String)) }];
  return [];
}

/** What is wrong with a day or a time. */
export function controleerMoment({ tekst, regel }: Tekst, nu: Vandaag): readonly Onbegrip[] {
  try {
    if (leesMoment(tekst, nu) !== undefined) return [];
    return [
      { regel, melding: `“${tekst}” is geen dag. Schrijf bijvoorbeeld: ma 18-01-2027, 18 januari 2027 10:00, vandaag, vandaag + 3 dagen.` },
    ];
  } catch (error) {
    if (error instanceof TijdFout) return [{ regel, melding: error.message }];
    throw error;
  }
}

/** The value as JSON for the API. What stands between quotation marks, and what can't be read otherwise, goes as it is: the API judges. */
export function bouwWaarde(knoop: Knoop, vorm: Vorm | undefined, oplosser: Oplosser): unknown {
  switch (knoop.soort) {
    case 'lijst':
      return knoop.delen.map((deel) => bouwWaarde(deel, vorm?.deel, oplosser));
    case 'kaart':
      return vorm?.soort === 'lijst' ? [bouwKaart(knoop, vorm.deel, oplosser)] : bouwKaart(knoop, vorm, oplosser);
    case 'tekst':
      return bouwTekst(knoop, vorm, oplosser);
  }
}

export function bouwKaart(kaart: Kaart, vorm: Vorm | undefined, oplosser: Oplosser): Record<string, unknown> {
  return Object.fromEntries(
    kaart.velden.map(({ naam, waarde }) => {
      const veld = vorm === undefined ? undefined : vindVeld(vorm, naam);
      const hier = veld === undefined ? undefined : vorm?.velden.get(veld)?.vorm;
      return [veld ?? naam, bouwWaarde(waarde, hier, oplosser)];
    }),
  );
}

function bouwTekst(knoop: Tekst, vorm: Vorm | undefined, oplosser: Oplosser): unknown {
  const { tekst } = knoop;
  if (isLeeg(knoop) && vorm?.soort !== 'lijst') return null;
  switch (vorm?.soort) {
    case 'lijst':
      return isLeeg(knoop) ? [] : [bouwTekst(knoop, vorm.deel, oplosser)];
    case 'kaart':
      return bouwKleineKaart(tekst, vorm, oplosser);
    case 'janee':
      return knoop.letterlijk ? tekst : (JA_NEE[tekst.toLowerCase()] ?? tekst);
    case 'getal':
      return knoop.letterlijk || Number.isNaN(Number(tekst)) ? tekst : Number(tekst);
    case 'tekst':
      return knoop.letterlijk ? tekst : bouwWoord(tekst, vorm, oplosser);
    case 'vrij':
    case undefined:
      return knoop.letterlijk ? tekst : los(tekst);
  }
}

function bouwWoord(tekst: string, { opmaak, keuzes }: Vorm, oplosser: Oplosser): unknown {
  if (opmaak === 'uuid') return UUID.test(tekst) ? tekst : (oplosser.id(tekst) ?? tekst);
  if (opmaak === 'date') return oplosser.datum(tekst) ?? tekst;
  if (opmaak === 'date-time') return oplosser.tijdstip(tekst) ?? tekst;
  if (opmaak === 'email') return oplosser.persoon(tekst)?.email ?? tekst;
  return keuzes.length === 0 ? tekst : (new Woorden(keuzes.map(String)).code(tekst) ?? tekst);
}

/** One word where the API wants a map: a person with name and address, or a score as `3 x 3`. */
function bouwKleineKaart(tekst: string, { velden }: Vorm, oplosser: Oplosser): unknown {
  const [, kans, impact] = SCORE.exec(tekst) ?? [];
  if (velden.has('kans') && velden.has('impact') && kans !== undefined) return { kans: Number(kans), impact: Number(impact) };
  const persoon = velden.has('email') && velden.has('naam') ? oplosser.persoon(tekst) : undefined;
  return persoon === undefined ? tekst : { naam: persoon.naam, email: persoon.email };
}

/** A word of which nobody says what it must be. */
export function los(tekst: string): unknown {
  if (LEEG.has(tekst.toLowerCase())) return null;
  if (/^-?\d+(\.\d+)?$/.test(tekst)) return Number(tekst);
  return JA_NEE[tekst.toLowerCase()] ?? tekst;
}
