import { buffer } from 'node:stream/consumers';
import type { Bestandssoort } from '#domain/document/bestand.rules.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { Bestandsonderzoeker } from './bestandsonderzoek.port.js';
import { Beurten } from './beurten.js';
import { type Sleutel, stroomVan } from './lees-bestand.js';
import type { ScanAntwoord, Virusscan } from './virusscan.js';

/** Files of 20 MB that lie open in memory at a time, each with its cleaned copy. */
const TEGELIJK = 2;
/** Shorter than a proxy or a browser waits for an answer. */
const MAX_WACHT_MS = 45_000;

export interface KeuringOptions {
  readonly opslag: ObjectStore;
  readonly onderzoeker: Bestandsonderzoeker;
  readonly virusscan: Virusscan;
  /** How many files lie open in memory at a time. */
  readonly tegelijk?: number;
}

export interface Gekeurd {
  /** As it may be kept; undefined when it may stay as it came. */
  readonly schoongemaakt: Buffer | undefined;
  readonly scan: ScanAntwoord;
}

/** Opens sealed files in memory, a few at a time, to look at what is in them. However many come in at once, memory stays flat. */
export class Keuring {
  readonly verplicht: boolean;
  readonly #beurten: Beurten;

  constructor(private readonly options: KeuringOptions) {
    this.verplicht = options.virusscan.verplicht;
    this.#beurten = new Beurten(options.tegelijk ?? TEGELIJK, MAX_WACHT_MS);
  }

  /**
   * Inspects and scans a stored file: what came in, and what would be kept of it. `dan` runs while the file is open. Refuses with what the
   * inspection refuses with, and with TIJDELIJK_NIET_BESCHIKBAAR when too many wait.
   */
  keur<T>(object: string, sleutel: Sleutel, soort: Bestandssoort, dan: (gekeurd: Gekeurd) => Promise<T>): Promise<T> {
    const { onderzoeker, virusscan } = this.options;
    return this.#open(object, sleutel, async (inhoud) => {
      const uitkomst = await onderzoeker.onderzoek(soort, inhoud);
      const schoongemaakt = uitkomst.inhoud.equals(inhoud) ? undefined : uitkomst.inhoud;
      const scan = await virusscan.bekijk(inhoud, ...(schoongemaakt === undefined ? [] : [schoongemaakt]));
      return dan({ schoongemaakt, scan });
    });
  }

  /** A page of a stored file as a picture. Refuses with VOORBEELD_NIET_MOGELIJK and TIJDELIJK_NIET_BESCHIKBAAR. */
  voorbeeld(object: string, sleutel: Sleutel, soort: Bestandssoort, pagina: number): ReturnType<Bestandsonderzoeker['voorbeeld']> {
    return this.#open(object, sleutel, (inhoud) => this.options.onderzoeker.voorbeeld(soort, inhoud, pagina));
  }

  #open<T>(object: string, sleutel: Sleutel, werk: (inhoud: Buffer) => Promise<T>): Promise<T> {
    return this.#beurten.om(async () => werk(await buffer(await stroomVan(this.options.opslag, object, sleutel))));
  }
}
