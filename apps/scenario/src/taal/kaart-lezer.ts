import type { Kaart, Knoop, Tekst, Veld } from './knoop.js';
import { onbekendWoord, type Onbegrip } from './taal-fout.js';
import { leesMoment, type Moment, TijdFout, type Vandaag } from './tijd.js';
import { controleerMoment } from './waarde.js';
import type { Woorden } from './woordenboek.js';

/** Collects what is wrong with a file, so that the writer hears everything at once. */
export class Klachten {
  readonly #lijst: Onbegrip[] = [];

  meld(regel: number, melding: string): void {
    this.#lijst.push({ regel, melding });
  }

  meldAlle(onbegrepen: readonly Onbegrip[]): void {
    this.#lijst.push(...onbegrepen);
  }

  get lijst(): readonly Onbegrip[] {
    return [...this.#lijst].sort((a, b) => a.regel - b.regel);
  }
}

/** Reads the fields of one map by name. A field that nobody may write here is complained about at once. */
export class KaartLezer {
  readonly #velden: ReadonlyMap<string, Veld>;

  constructor(
    readonly kaart: Kaart,
    private readonly klachten: Klachten,
    soort: string,
    namen: readonly string[],
  ) {
    this.#velden = new Map(kaart.velden.map((veld) => [veld.naam.trim().toLowerCase(), veld]));
    for (const { naam, regel } of kaart.velden)
      if (!namen.includes(naam.trim().toLowerCase())) klachten.meld(regel, onbekendWoord(soort, naam, namen));
  }

  veld(naam: string): Veld | undefined {
    return this.#velden.get(naam);
  }

  knoop(naam: string): Knoop | undefined {
    return this.#velden.get(naam)?.waarde;
  }

  tekstKnoop(naam: string): Tekst | undefined {
    const veld = this.#velden.get(naam);
    if (veld === undefined) return undefined;
    if (veld.waarde.soort === 'tekst') return veld.waarde;
    this.klachten.meld(veld.regel, `Bij “${naam}” hoort één woord of één zin.`);
    return undefined;
  }

  tekst(naam: string): string | undefined {
    return this.tekstKnoop(naam)?.tekst;
  }

  kaartVan(naam: string): Kaart | undefined {
    const veld = this.#velden.get(naam);
    if (veld === undefined) return undefined;
    if (veld.waarde.soort === 'kaart') return veld.waarde;
    this.klachten.meld(veld.regel, `Bij “${naam}” horen gegevens: elk op een eigen regel, als naam: waarde.`);
    return undefined;
  }

  /** One text, or a list of texts. */
  teksten(naam: string): readonly Tekst[] {
    const knoop = this.knoop(naam);
    return knoop === undefined ? [] : tekstenVan(knoop, this.klachten);
  }

  /** A word of a kind, as its code. */
  woord(naam: string, soort: string, woorden: Woorden): string | undefined {
    const knoop = this.tekstKnoop(naam);
    return knoop === undefined ? undefined : woordVan(knoop, soort, woorden, this.klachten);
  }

  getal(naam: string): number | undefined {
    const knoop = this.tekstKnoop(naam);
    if (knoop === undefined) return undefined;
    if (/^\d+$/.test(knoop.tekst)) return Number(knoop.tekst);
    this.klachten.meld(knoop.regel, `“${knoop.tekst}” is geen getal.`);
    return undefined;
  }

  moment(naam: string, nu: Vandaag): Moment | undefined {
    const knoop = this.tekstKnoop(naam);
    return knoop === undefined ? undefined : momentVan(knoop, nu, this.klachten);
  }
}

export function tekstenVan(knoop: Knoop, klachten: Klachten): readonly Tekst[] {
  if (knoop.soort === 'tekst') return [knoop];
  if (knoop.soort === 'lijst') return knoop.delen.flatMap((deel) => tekstenVan(deel, klachten));
  klachten.meld(knoop.regel, 'Hier hoort een woord of een lijst van woorden.');
  return [];
}

export function woordVan({ tekst, regel }: Tekst, soort: string, woorden: Woorden, klachten: Klachten): string | undefined {
  const code = woorden.code(tekst);
  if (code === undefined) klachten.meld(regel, onbekendWoord(soort, tekst, woorden.codes));
  return code;
}

export function momentVan(knoop: Tekst, nu: Vandaag, klachten: Klachten): Moment | undefined {
  const onbegrepen = controleerMoment(knoop, nu);
  klachten.meldAlle(onbegrepen);
  if (onbegrepen.length > 0) return undefined;
  try {
    return leesMoment(knoop.tekst, nu);
  } catch (error) {
    if (error instanceof TijdFout) return undefined;
    throw error;
  }
}
