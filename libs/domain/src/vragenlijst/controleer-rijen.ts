import type { Weigering } from '../fout/domain-error.js';
import { isIsoDate } from '../kalender/iso-date.js';
import type { Rij } from './antwoord.js';
import { verbodenGegevensWeigeringen } from './verboden-gegevens.js';
import type { Kolom, LijstVraag } from './vraag.js';

export const MAX_RIJEN = 50;
export const MAX_CEL = 200;

/**
 * What must never be stored in a list: too many rows (`LIJST_TE_LANG`), columns that weren't asked for (`RIJ_ONJUIST`), a value that doesn't
 * fit its column (`CEL_ONJUIST`), a period that ends before it begins (`PERIODE_ONJUIST`), `VERBODEN_GEGEVENS`.
 */
export function rijenWeigeringen(vraag: LijstVraag, rijen: readonly Rij[]): readonly Weigering[] {
  if (rijen.length > MAX_RIJEN) return [{ code: 'LIJST_TE_LANG', params: { vraag: vraag.code, maximum: MAX_RIJEN } }];
  const texts = rijen.flatMap((rij) => Object.values(rij).filter((cell) => typeof cell === 'string'));
  return [...rijen.flatMap((rij, index) => rijWeigeringen(vraag, rij, index + 1)), ...verbodenGegevensWeigeringen(...texts)];
}

/** What is missing in a list before it can be submitted: a row (`ANTWOORD_ONTBREEKT`), or a column of one (`CEL_ONTBREEKT`). */
export function onvolledigeRijen(vraag: LijstVraag, rijen: readonly Rij[]): readonly Weigering[] {
  if (rijen.length < vraag.minimumRijen) return [{ code: 'ANTWOORD_ONTBREEKT', params: { vraag: vraag.code } }];
  return rijen.flatMap((rij, index) =>
    vraag.kolommen.flatMap((kolom): Weigering[] =>
      kolom.verplicht && isLeeg(rij[kolom.code])
        ? [{ code: 'CEL_ONTBREEKT', params: { vraag: vraag.code, rij: index + 1, kolom: kolom.label } }]
        : [],
    ),
  );
}

function rijWeigeringen({ code: vraag, kolommen, periode }: LijstVraag, rij: Rij, nummer: number): readonly Weigering[] {
  const params = { vraag, rij: nummer };
  if (!Object.keys(rij).every((code) => kolommen.some((kolom) => kolom.code === code))) return [{ code: 'RIJ_ONJUIST', params }];
  const cellen = kolommen.flatMap((kolom): Weigering[] =>
    pastCel(kolom, rij[kolom.code])
      ? []
      : [{ code: 'CEL_ONJUIST', params: { ...params, kolom: kolom.label, verwacht: VERWACHT[kolom.soort] } }],
  );
  const klopt = cellen.length > 0 || periode === undefined || isPeriode(rij[periode[0]], rij[periode[1]]);
  return klopt ? cellen : [{ code: 'PERIODE_ONJUIST', params }];
}

/** What belongs in a column, as the refusal says it. */
const VERWACHT: Readonly<Record<Kolom['soort'], string>> = {
  TEKST: `een tekst van hoogstens ${MAX_CEL} tekens`,
  DATUM: 'een datum die bestaat',
  JN: 'ja of nee',
  KEUZE: 'een keuze uit de lijst',
};

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
