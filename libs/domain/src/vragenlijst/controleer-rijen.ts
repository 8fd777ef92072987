import type { Weigering } from '../fout/domain-error.js';
import { isIsoDate } from '../kalender/iso-date.js';
import type { Rij } from './antwoord.js';
import { verbodenGegevensWeigeringen } from './verboden-gegevens.js';
import type { Kolom, LijstVraag } from './vraag.js';

export const MAX_RIJEN = 50;
export const MAX_CEL = 200;

/** What must never be stored in a list: too many rows, columns that weren't asked for, values that don't fit. */
export function rijenWeigeringen(vraag: LijstVraag, rijen: readonly Rij[]): readonly Weigering[] {
  if (rijen.length > MAX_RIJEN) return [{ code: 'LIJST_TE_LANG', params: { vraag: vraag.code, maximum: MAX_RIJEN } }];
  const texts = rijen.flatMap((rij) => Object.values(rij).filter((cell) => typeof cell === 'string'));
  return [...onjuiste(vraag, rijen, (rij) => past(vraag, rij)), ...verbodenGegevensWeigeringen(...texts)];
}

/** What is missing in a list before it can be submitted. */
export function onvolledigeRijen(vraag: LijstVraag, rijen: readonly Rij[]): readonly Weigering[] {
  if (rijen.length < vraag.minimumRijen) return [{ code: 'ANTWOORD_ONTBREEKT', params: { vraag: vraag.code } }];
  return onjuiste(vraag, rijen, (rij) => vraag.kolommen.every(({ code, verplicht }) => !verplicht || !isLeeg(rij[code])));
}

function onjuiste(vraag: LijstVraag, rijen: readonly Rij[], isGoed: (rij: Rij) => boolean): readonly Weigering[] {
  return rijen.flatMap((rij, index): Weigering[] =>
    isGoed(rij) ? [] : [{ code: 'RIJ_ONJUIST', params: { vraag: vraag.code, rij: index + 1 } }],
  );
}

function past({ kolommen, periode }: LijstVraag, rij: Rij): boolean {
  const known = Object.keys(rij).every((code) => kolommen.some((kolom) => kolom.code === code));
  return (
    known &&
    kolommen.every((kolom) => pastCel(kolom, rij[kolom.code])) &&
    (periode === undefined || isPeriode(rij[periode[0]], rij[periode[1]]))
  );
}

function pastCel(kolom: Kolom, cel: string | boolean | undefined): boolean {
  if (isLeeg(cel)) return true;
  if (kolom.soort === 'JN') return typeof cel === 'boolean';
  if (typeof cel !== 'string') return false;
  switch (kolom.soort) {
    case 'TEKST':
      return cel.length <= MAX_CEL;
    case 'DATUM':
      return isIsoDate(cel);
    case 'KEUZE':
      return kolom.opties.some(({ code }) => code === cel);
  }
}

function isPeriode(van: string | boolean | undefined, tot: string | boolean | undefined): boolean {
  return isLeeg(van) || isLeeg(tot) || (typeof van === 'string' && typeof tot === 'string' && van <= tot);
}

function isLeeg(cel: string | boolean | undefined): boolean {
  return cel === undefined || (typeof cel === 'string' && cel.trim() === '');
}
