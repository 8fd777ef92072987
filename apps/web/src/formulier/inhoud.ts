import { tijdstip } from '../componenten/klok.js';
import { isSoort, magNiets, type Veld } from './veld.js';

/**
 * What the API takes, from what was typed: text as text, ja and nee as true and false, figures as numbers. What is empty is left out, or is
 * null where a field has to be named. What the API would refuse goes to it all the same: its words tell why.
 */
export function naarInhoud(veld: Veld, waarde: unknown): unknown {
  if (veld.properties !== undefined) return naarObject(veld, waarde);
  if (isSoort(veld, 'array')) return Array.isArray(waarde) ? waarde.map((een) => naarInhoud(veld.items ?? {}, een)) : [];
  if (isSoort(veld, 'boolean')) return waarde === 'ja' ? true : waarde === 'nee' ? false : undefined;
  const tekst = typeof waarde === 'string' ? waarde : typeof waarde === 'number' ? String(waarde) : '';
  if (tekst.trim() === '') return magNiets(veld) ? null : undefined;
  if (isSoort(veld, 'integer') || isSoort(veld, 'number')) return Number.isFinite(Number(tekst)) ? Number(tekst) : tekst;
  // A time on the clock of the organisation; the API takes an instant.
  if (veld.format === 'date-time' && !tekst.endsWith('Z')) return tijdstip(tekst) ?? tekst;
  return tekst;
}

function naarObject({ properties = {}, required = [] }: Veld, waarde: unknown): unknown {
  const gegeven = typeof waarde === 'object' && waarde !== null ? (waarde as Readonly<Record<string, unknown>>) : {};
  const inhoud = Object.entries(properties).flatMap(([naam, deel]) => {
    const gelezen = naarInhoud(deel, gegeven[naam]);
    if (required.includes(naam)) return gelezen === undefined ? (isSoort(deel, 'string') ? [[naam, '']] : []) : [[naam, gelezen]];
    return isLeeg(gelezen) ? [] : [[naam, gelezen]];
  });
  return Object.fromEntries(inhoud);
}

/** Whether nothing was filled in: a part that may be left out is, also when the API needs fields of it. */
const isLeeg = (waarde: unknown): boolean =>
  waarde === null || waarde === undefined || waarde === '' || (typeof waarde === 'object' && Object.values(waarde).every(isLeeg));

/** What stands in the form at first, from what there is already. */
export function naarWaarden(veld: Veld, inhoud: unknown): unknown {
  if (veld.properties !== undefined) {
    const gegeven = typeof inhoud === 'object' && inhoud !== null ? (inhoud as Readonly<Record<string, unknown>>) : {};
    return Object.fromEntries(Object.entries(veld.properties).map(([naam, deel]) => [naam, naarWaarden(deel, gegeven[naam])]));
  }
  if (isSoort(veld, 'array')) return Array.isArray(inhoud) ? inhoud.map((een) => naarWaarden(veld.items ?? {}, een)) : [];
  if (typeof inhoud === 'boolean') return inhoud ? 'ja' : 'nee';
  if (typeof inhoud === 'number') return String(inhoud);
  return typeof inhoud === 'string' ? inhoud : '';
}
