import type { Tijdzone } from '#domain/kalender/tijdzone.js';
import { toInstant } from '#domain/kalender/instant.js';
import { gelijkvormig } from '../taal/dichtstbij.js';
import { isVelden } from '../taal/json.js';
import type { Knoop, Tekst } from '../taal/knoop.js';
import { leesMoment, TijdFout, type Vandaag, valtOp } from '../taal/tijd.js';
import { isLeeg, los } from '../taal/waarde.js';

/** What words of the file can mean when they are held against an answer. */
export interface Betekenis {
  readonly zone: Tijdzone;
  readonly dagen: Vandaag;
  id(naam: string): string | undefined;
}

const CODE = /^[A-Z][A-Z0-9_-]*$/;
const DATUM = /^\d{4}-\d{2}-\d{2}$/;
const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * Does an answer hold what the file says? A map: each of its fields does. A list: each of its parts is somewhere in the list. A text: the
 * same code, number, day, moment or name, or part of a longer text; held against a map or a list: somewhere in it.
 */
export function bevat(waarde: unknown, knoop: Knoop, hier: Betekenis): boolean {
  switch (knoop.soort) {
    case 'kaart':
      if (Array.isArray(waarde)) return waarde.some((deel) => bevat(deel, knoop, hier));
      return isVelden(waarde) && knoop.velden.every((veld) => bevat(veldIn(waarde, veld.naam), veld.waarde, hier));
    case 'lijst':
      if (Array.isArray(waarde) && knoop.delen.length === 0) return waarde.length === 0;
      return knoop.delen.every((deel) =>
        Array.isArray(waarde) ? waarde.some((een) => bevat(een, deel, hier)) : bevat(waarde, deel, hier),
      );
    case 'tekst':
      return bevatTekst(waarde, knoop, hier);
  }
}

function veldIn(waarde: Readonly<Record<string, unknown>>, naam: string): unknown {
  const sleutel = Object.keys(waarde).find((een) => gelijkvormig(een) === gelijkvormig(naam).replaceAll(' ', ''));
  return sleutel === undefined ? undefined : waarde[sleutel];
}

function bevatTekst(waarde: unknown, knoop: Tekst, hier: Betekenis): boolean {
  if (waarde === null || waarde === undefined) return isLeeg(knoop) || knoop.tekst === 'geen';
  if (typeof waarde === 'boolean' || typeof waarde === 'number') return los(knoop.tekst) === waarde;
  if (typeof waarde === 'string') return gelijkeTekst(waarde, knoop, hier);
  if (Array.isArray(waarde)) return waarde.some((deel) => bevatTekst(deel, knoop, hier));
  return isVelden(waarde) && Object.values(waarde).some((deel) => bevatTekst(deel, knoop, hier));
}

function gelijkeTekst(waarde: string, { tekst, letterlijk }: Tekst, hier: Betekenis): boolean {
  const { zone, dagen } = hier;
  if (DATUM.test(waarde) || TIJDSTIP.test(waarde)) {
    const moment = momentVan(tekst, dagen);
    if (moment === undefined) return waarde === tekst;
    return DATUM.test(waarde) ? waarde === moment.datum : valtOp(toInstant(waarde), moment, zone);
  }
  if (waarde === tekst || waarde === hier.id(tekst)) return true;
  if (CODE.test(waarde))
    return !letterlijk && gelijkvormig(waarde).replaceAll(/[_-]/g, ' ') === gelijkvormig(tekst).replaceAll(/[_-]/g, ' ');
  return gelijkvormig(waarde).includes(gelijkvormig(tekst));
}

function momentVan(tekst: string, dagen: Vandaag): ReturnType<typeof leesMoment> {
  try {
    return leesMoment(tekst, dagen);
  } catch (error) {
    if (error instanceof TijdFout) return undefined;
    throw error;
  }
}

const LANGST = 1_200;

/** An answer in one line, for the report. */
export function kort(json: unknown): string {
  const tekst = JSON.stringify(json) ?? 'niets';
  return tekst.length > LANGST ? `${tekst.slice(0, LANGST)}…` : tekst;
}
