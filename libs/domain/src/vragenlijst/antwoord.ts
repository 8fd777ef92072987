import type { VraagCode } from './vraag.js';

/** One row of a list: a text, an ISO date, a choice code or yes/no per column code. */
export type Rij = Readonly<Record<string, string | boolean>>;

/** An answer as the kandidaat gave it. MONDELING: "I will explain this in the conversation". */
export type Antwoord =
  | { readonly soort: 'JN'; readonly waarde: boolean; readonly toelichting?: string; readonly mondeling?: true }
  | { readonly soort: 'L'; readonly rijen: readonly Rij[] }
  | { readonly soort: 'K'; readonly keuze: string }
  | { readonly soort: 'T'; readonly tekst: string }
  | { readonly soort: 'VERKLARING'; readonly akkoord: true }
  | { readonly soort: 'MONDELING' };

export type Antwoorden = Readonly<Partial<Record<VraagCode, Antwoord>>>;

type Velden = Readonly<Record<string, unknown>>;
type Soort = Antwoord['soort'];

/** Has something from outside the shape of an answer, and nothing more? Whether it fits the question says `controleerAntwoord`. */
export function isAntwoord(value: unknown): value is Antwoord {
  if (!isRecord(value)) return false;
  const { soort, ...velden } = value;
  return isSoort(soort) && VORMEN[soort](velden);
}

const VORMEN: Readonly<Record<Soort, (velden: Velden) => boolean>> = {
  JN: ({ waarde, toelichting, mondeling, ...rest }) =>
    typeof waarde === 'boolean' &&
    (toelichting === undefined || typeof toelichting === 'string') &&
    (mondeling === undefined || mondeling === true) &&
    isEmpty(rest),
  L: ({ rijen, ...rest }) => Array.isArray(rijen) && rijen.every(isRij) && isEmpty(rest),
  K: ({ keuze, ...rest }) => typeof keuze === 'string' && isEmpty(rest),
  T: ({ tekst, ...rest }) => typeof tekst === 'string' && isEmpty(rest),
  VERKLARING: ({ akkoord, ...rest }) => akkoord === true && isEmpty(rest),
  MONDELING: isEmpty,
};

function isSoort(value: unknown): value is Soort {
  return typeof value === 'string' && Object.hasOwn(VORMEN, value);
}

function isRij(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((cell) => typeof cell === 'string' || typeof cell === 'boolean');
}

function isRecord(value: unknown): value is Velden {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(velden: Velden): boolean {
  return Object.keys(velden).length === 0;
}
