import { openField, sealJson } from './crypto/field.js';
import { aadVan, type Plaats } from './crypto/plaats.js';

/** What is destroyed together has a key of its own: the raw data of the research goes years before the report. */
export const LAGEN = ['DOSSIER', 'ONDERZOEK'] as const;
export type Laag = (typeof LAGEN)[number];

/** A place within the organisation of the key: table, column and row. `laag`: DOSSIER unless told. */
export type Plek = Omit<Plaats, 'organisatieId'> & { readonly laag?: Laag };

/** The opened keys of one case, or the one of an organisation. Lives as long as the transaction that asked for it. */
export class Sleutelbos {
  readonly #dossier: Buffer;
  readonly #onderzoek: Buffer;

  constructor(
    private readonly organisatieId: string,
    dossier: Buffer,
    /** Null for what has one key for all: an organisation, and a case from before there were layers. */
    onderzoek: Buffer | null = null,
  ) {
    this.#dossier = dossier;
    this.#onderzoek = onderzoek ?? dossier;
  }

  /** Seals what JSON can hold, for this place only. */
  verzegel(plek: Plek, inhoud: unknown): Buffer {
    return sealJson(this.#sleutel(plek), this.#aad(plek), inhoud);
  }

  /** Opens what `verzegel` closed in this place; what we sealed has the type that we sealed. */
  ontsluit<T>(plek: Plek, bytes: Uint8Array): T {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- authenticated: only we can have sealed it, in this place
    const inhoud: T = JSON.parse(openField(this.#sleutel(plek), this.#aad(plek), bytes).toString('utf8'));
    return inhoud;
  }

  /** Key and place for the streams of a file. */
  voorBestand(plek: Plek): { readonly key: Buffer; readonly aad: string } {
    return { key: this.#sleutel(plek), aad: this.#aad(plek) };
  }

  #sleutel({ laag }: Plek): Buffer {
    return laag === 'ONDERZOEK' ? this.#onderzoek : this.#dossier;
  }

  #aad({ tabel, kolom, rijId }: Plek): string {
    return aadVan({ organisatieId: this.organisatieId, tabel, kolom, rijId });
  }
}
