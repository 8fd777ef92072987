import { BERICHT_SJABLONEN } from '#domain/bericht/bericht-sjabloon.js';
import { FOUTEN } from '#domain/fout/fout-codes.js';
import { STAP_CODES, STAP_STATUSSEN } from '#domain/stap/stap-code.js';
import { TAKEN } from '#domain/taak/taak-soort.js';
import { TERMIJN_CODES } from '#domain/termijn/termijn-code.js';
import { INZAGE_CODES } from '#domain/toegang/inzagen.js';
import { ROLLEN } from '#domain/toegang/rol.js';
import { TOETSING_STATUSSEN } from '#domain/toetsing/toetsing-status.js';
import { gelijkvormig } from './dichtstbij.js';
import { leesOperaties, type Operatie } from './operatie.js';

/** Words of one kind, found however they are written: with or without capitals, accents, spaces or underscores. */
export class Woorden {
  readonly #gevonden: ReadonlyMap<string, string>;

  constructor(readonly codes: readonly string[]) {
    this.#gevonden = new Map(codes.map((code) => [sleutel(code), code]));
  }

  code(tekst: string): string | undefined {
    return this.#gevonden.get(sleutel(tekst));
  }
}

const sleutel = (tekst: string): string => gelijkvormig(tekst).replaceAll(/[\s_-]/g, '');

/** Every word that a scenario may use, taken from the product itself. */
export interface Woordenboek {
  /** Acts: by code, or by their description. */
  readonly handelingen: readonly Operatie[];
  /** What can be read. */
  readonly inzichten: readonly Operatie[];
  readonly inzagen: Woorden;
  readonly statussen: Woorden;
  readonly termijnen: Woorden;
  readonly stappen: Woorden;
  readonly stapStanden: Woorden;
  readonly taken: Woorden;
  readonly berichten: Woorden;
  readonly rollen: Woorden;
  readonly fouten: Woorden;
}

/** Beside the kinds of reading: the case in somebody's list of cases. */
export const IN_LIJST = 'LIJST';

/** `document`: the OpenAPI document of the API. */
export function maakWoordenboek(document: unknown): Woordenboek {
  const operaties = leesOperaties(document);
  return {
    handelingen: operaties.filter(({ methode }) => methode !== 'GET'),
    inzichten: operaties.filter(({ methode }) => methode === 'GET'),
    inzagen: new Woorden([...INZAGE_CODES, IN_LIJST]),
    statussen: new Woorden(TOETSING_STATUSSEN),
    termijnen: new Woorden(TERMIJN_CODES),
    stappen: new Woorden(STAP_CODES),
    stapStanden: new Woorden(STAP_STATUSSEN),
    taken: new Woorden(Object.keys(TAKEN)),
    berichten: new Woorden(BERICHT_SJABLONEN),
    rollen: new Woorden(ROLLEN),
    fouten: new Woorden(Object.keys(FOUTEN)),
  };
}

/** The operation with this code or description. */
export function vindOperatie(operaties: readonly Operatie[], tekst: string): Operatie | undefined {
  const gezocht = gelijkvormig(tekst);
  return operaties.find(({ code }) => gelijkvormig(code) === gezocht) ?? operaties.find((o) => gelijkvormig(o.omschrijving) === gezocht);
}
