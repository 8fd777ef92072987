import { BESTAND_GRENZEN } from '#domain/document/bestand-grenzen.js';
import { dubbel, nietLeesbaar, teGrootUitgepakt, versleuteld } from '../weigering.js';
import type { ZipOnderdeel } from './onderdeel.js';

const EINDE = 0x06054b50;
const CENTRAAL = 0x02014b50;
const LOKAAL = 0x04034b50;
const BESCHRIJVING = 0x08074b50;
const EINDE_LENGTE = 22;
/** Longer than anybody says something about a file. */
const MAX_COMMENTAAR = 256;
const BIT_VERSLEUTELD = 0x2041;
const BIT_GROOTTE_ACHTERAF = 0x08;
const MODE_SOORT = 0xf000;
const MODE_GEWOON = [0, 0x8000, 0x4000];

interface Vermelding {
  readonly naam: string;
  readonly ruweNaam: Buffer;
  readonly vlaggen: number;
  readonly methode: number;
  readonly crc: number;
  readonly ingepakt: number;
  readonly grootte: number;
  readonly plek: number;
}

/**
 * The parts of a zip file, without unpacking any of them. Stricter than any program that opens one: the parts follow each other without a
 * gap from the first byte, the central directory follows them, and everything said twice must be said twice alike; so all readers see the
 * same. Refuses with BESTAND_TE_GROOT_UITGEPAKT, BESTAND_VERSLEUTELD, BESTAND_DUBBEL and BESTAND_NIET_LEESBAAR.
 */
export function leesZip(inhoud: Buffer): readonly ZipOnderdeel[] {
  const { begin, einde, aantal } = leesEinde(inhoud);
  if (aantal > BESTAND_GRENZEN.onderdelen) throw teGrootUitgepakt(`meer dan ${BESTAND_GRENZEN.onderdelen} onderdelen`);
  const vermeldingen = leesCentraal(inhoud.subarray(begin, einde), aantal);
  eisGrenzen(vermeldingen);
  eisNamen(vermeldingen);
  return leesLokaal(inhoud, vermeldingen, begin);
}

function leesEinde(inhoud: Buffer): { readonly begin: number; readonly einde: number; readonly aantal: number } {
  if (inhoud.length < EINDE_LENGTE || inhoud.readUInt32LE(0) !== LOKAAL) throw nietLeesbaar();
  const vroegst = Math.max(0, inhoud.length - EINDE_LENGTE - MAX_COMMENTAAR);
  for (let plek = inhoud.length - EINDE_LENGTE; plek >= vroegst; plek--) {
    if (inhoud.readUInt32LE(plek) !== EINDE) continue;
    if (plek + EINDE_LENGTE + inhoud.readUInt16LE(plek + 20) !== inhoud.length) throw dubbel('meer na het einde');
    const aantal = inhoud.readUInt16LE(plek + 10);
    const begin = inhoud.readUInt32LE(plek + 16);
    const eenSchijf = inhoud.readUInt32LE(plek + 4) === 0 && inhoud.readUInt16LE(plek + 8) === aantal;
    if (!eenSchijf || aantal === 0 || begin + inhoud.readUInt32LE(plek + 12) !== plek) throw nietLeesbaar();
    return { begin, einde: plek, aantal };
  }
  // The end is cut off, or hidden from us under what was put behind it.
  throw inhoud.lastIndexOf('PK\x05\x06', undefined, 'latin1') >= 0 ? dubbel('meer na het einde') : nietLeesbaar();
}

function leesCentraal(centraal: Buffer, aantal: number): readonly Vermelding[] {
  const vermeldingen: Vermelding[] = [];
  let plek = 0;
  while (vermeldingen.length < aantal) {
    if (plek + 46 > centraal.length || centraal.readUInt32LE(plek) !== CENTRAAL) throw nietLeesbaar();
    const naamEinde = plek + 46 + centraal.readUInt16LE(plek + 28);
    const volgende = naamEinde + centraal.readUInt16LE(plek + 30) + centraal.readUInt16LE(plek + 32);
    if (volgende > centraal.length) throw nietLeesbaar();
    const ruweNaam = centraal.subarray(plek + 46, naamEinde);
    if (!MODE_GEWOON.includes((centraal.readUInt32LE(plek + 38) >>> 16) & MODE_SOORT))
      throw dubbel('een verwijzing naar een ander bestand');
    vermeldingen.push({
      naam: ruweNaam.toString('utf8'),
      ruweNaam,
      vlaggen: centraal.readUInt16LE(plek + 8),
      methode: centraal.readUInt16LE(plek + 10),
      crc: centraal.readUInt32LE(plek + 16),
      ingepakt: centraal.readUInt32LE(plek + 20),
      grootte: centraal.readUInt32LE(plek + 24),
      plek: centraal.readUInt32LE(plek + 42),
    });
    plek = volgende;
  }
  if (plek !== centraal.length) throw nietLeesbaar();
  return vermeldingen;
}

function eisGrenzen(vermeldingen: readonly Vermelding[]): void {
  const { uitgepakt, verhouding, verhoudingVanaf } = BESTAND_GRENZEN;
  if (vermeldingen.some(({ vlaggen }) => (vlaggen & BIT_VERSLEUTELD) !== 0)) throw versleuteld();
  if (vermeldingen.reduce((som, { grootte }) => som + grootte, 0) > uitgepakt) throw teGrootUitgepakt('uitgepakt meer dan 100 MB');
  const springt = vermeldingen.some(({ grootte, ingepakt }) => grootte > verhoudingVanaf && grootte > ingepakt * verhouding);
  if (springt) throw teGrootUitgepakt('een onderdeel dat bij het uitpakken te veel groeit');
}

function eisNamen(vermeldingen: readonly Vermelding[]): void {
  const gezien = new Set<string>();
  for (const { naam } of vermeldingen) {
    const delen = naam.replace(/\/$/, '').split('/');
    if (/[\\:\u0000-\u001f\ufffd]/.test(naam) || delen.some((deel) => ['', '.', '..'].includes(deel))) throw dubbel('een vreemd pad');
    // Word takes names that differ in case only for one and the same.
    const sleutel = naam.toLowerCase();
    if (gezien.has(sleutel)) throw dubbel('twee keer hetzelfde onderdeel');
    gezien.add(sleutel);
  }
}

/** Walks the parts in the order in which they lie: each must begin where the one before it ended. */
function leesLokaal(inhoud: Buffer, vermeldingen: readonly Vermelding[], centraal: number): readonly ZipOnderdeel[] {
  let verwacht = 0;
  const onderdelen = [...vermeldingen]
    .sort((a, b) => a.plek - b.plek)
    .map((vermelding): ZipOnderdeel => {
      if (vermelding.plek !== verwacht) throw dubbel('verborgen of overlappende onderdelen');
      const { gegevens, einde } = leesOnderdeel(inhoud, vermelding, centraal);
      verwacht = einde;
      const { naam, crc, grootte, methode } = vermelding;
      return { naam, crc, grootte, gegevens, methode: methode === 0 ? 'OPGESLAGEN' : 'INGEPAKT' };
    });
  if (verwacht !== centraal) throw dubbel('verborgen of overlappende onderdelen');
  return onderdelen;
}

function leesOnderdeel(inhoud: Buffer, wat: Vermelding, centraal: number): { readonly gegevens: Buffer; readonly einde: number } {
  const { plek, ingepakt, grootte, methode, crc, vlaggen, ruweNaam } = wat;
  if (plek + 30 > centraal || inhoud.readUInt32LE(plek) !== LOKAAL) throw nietLeesbaar();
  const naamEinde = plek + 30 + inhoud.readUInt16LE(plek + 26);
  const begin = naamEinde + inhoud.readUInt16LE(plek + 28);
  const einde = begin + ingepakt;
  if (einde > centraal) throw dubbel('verborgen of overlappende onderdelen');
  if (![0, 8].includes(methode) || (methode === 0 && grootte !== ingepakt)) throw nietLeesbaar();
  const gelijk =
    inhoud.readUInt16LE(plek + 6) === vlaggen &&
    inhoud.readUInt16LE(plek + 8) === methode &&
    inhoud.subarray(plek + 30, naamEinde).equals(ruweNaam);
  const achteraf = (vlaggen & BIT_GROOTTE_ACHTERAF) !== 0;
  const zelf = [14, 18, 22].map((na) => inhoud.readUInt32LE(plek + na));
  const gezegd = [crc, ingepakt, grootte];
  const klopt = zelf.every((waarde, i) => waarde === gezegd[i] || (achteraf && waarde === 0));
  if (!gelijk || !klopt) throw dubbel('onderdelen die anders zijn dan de inhoudsopgave zegt');
  return { gegevens: inhoud.subarray(begin, einde), einde: achteraf ? naBeschrijving(inhoud, einde, centraal, gezegd) : einde };
}

/** Sizes that were not known when the part began stand behind it, with or without a mark. */
function naBeschrijving(inhoud: Buffer, einde: number, centraal: number, gezegd: readonly number[]): number {
  for (const begin of [einde + 4, einde]) {
    if (begin + 12 > centraal || (begin > einde && inhoud.readUInt32LE(einde) !== BESCHRIJVING)) continue;
    if (gezegd.every((waarde, i) => inhoud.readUInt32LE(begin + 4 * i) === waarde)) return begin + 12;
  }
  throw dubbel('onderdelen die anders zijn dan de inhoudsopgave zegt');
}
