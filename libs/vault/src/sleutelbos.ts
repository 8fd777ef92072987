import { openField, sealJson } from './crypto/field.js';
import { aadVan, type Plaats } from './crypto/plaats.js';

/** A place within the organisation of the key: table, column and row. */
export type Plek = Omit<Plaats, 'organisatieId'>;

/** The opened key of one case, or of an organisation. Lives as long as the transaction that asked for it. */
export class Sleutelbos {
  readonly #sleutel: Buffer;

  constructor(
    private readonly organisatieId: string,
    sleutel: Buffer,
  ) {
    this.#sleutel = sleutel;
  }

  /** Seals what JSON can hold, for this place only. */
  verzegel(plek: Plek, inhoud: unknown): Buffer {
    return sealJson(this.#sleutel, this.#aad(plek), inhoud);
  }

  /** Opens what `verzegel` closed in this place; what we sealed has the type that we sealed. */
  ontsluit<T>(plek: Plek, bytes: Uint8Array): T {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- authenticated: only we can have sealed it, in this place
    const inhoud: T = JSON.parse(openField(this.#sleutel, this.#aad(plek), bytes).toString('utf8'));
    return inhoud;
  }

  /** Key and place for the streams of a file. */
  voorBestand(plek: Plek): { readonly key: Buffer; readonly aad: string } {
    return { key: this.#sleutel, aad: this.#aad(plek) };
  }

  #aad(plek: Plek): string {
    return aadVan({ organisatieId: this.organisatieId, ...plek });
  }
}
