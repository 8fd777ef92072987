import type { Daad } from './doe.js';

/** What makes an act this act: where it goes and what is in it. Two that are equal are one act, tried twice. */
export const kenmerkVan = (pad: string, { delen, inhoud }: Daad): string =>
  JSON.stringify([pad, delen, inhoud instanceof FormData ? [...inhoud].map(deelVan) : inhoud]);

/** Which field holds what: of a file its name, size and date, so that another file is another act. */
const deelVan = ([naam, waarde]: [string, FormDataEntryValue]): unknown =>
  typeof waarde === 'string' ? [naam, waarde] : [naam, waarde.name, waarde.size, waarde.lastModified];

/** The keys under which one screen sends its acts: a second try gets the key of the first, until the server answered. */
export class Sleutels {
  #poging: { readonly daad: string; readonly sleutel: string } | undefined;

  constructor(private readonly nieuw: () => string = () => crypto.randomUUID()) {}

  voor(daad: string): string {
    if (this.#poging?.daad !== daad) this.#poging = { daad, sleutel: this.nieuw() };
    return this.#poging.sleutel;
  }

  /** The next try is another act. */
  vergeet(): void {
    this.#poging = undefined;
  }
}
