import { randomUUID } from 'node:crypto';
import type { Verteller } from './verteller.js';

/** What the API answered, as far as the demo looks at it. */
export interface Antwoord {
  readonly status: number;
  readonly etag: string | null;
  readonly type: string;
  readonly bytes: Buffer;
  /** The body as JSON; empty for a file. */
  readonly json: Readonly<Record<string, unknown>>;
}

interface Aanvraag {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly pad: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** Something went otherwise than the story says: the demo stops there. */
export class Verrassing extends Error {}

const WACHTTIJD_MS = 90_000;
/** How long a person waits for an API that is being started again. */
const STORING_MS = 30_000;

/** One of the people of the demo, with a token of his own. Does what a person does, and tells what came of it. */
export class Persoon {
  constructor(
    readonly account: string,
    private readonly api: string,
    private readonly token: () => Promise<string>,
    private readonly verteller: Verteller,
  ) {}

  /** Does something that must succeed. */
  async doet(wat: string, method: Aanvraag['method'], pad: string, body?: unknown, ifMatch?: string): Promise<Antwoord> {
    const antwoord = await this.#vraag({ method, pad, body, ...(ifMatch === undefined ? {} : { ifMatch }) });
    if (antwoord.status >= 300) throw new Verrassing(`${this.account} ${wat}: ${antwoord.status} ${antwoord.bytes.toString('utf8')}`);
    this.verteller.gedaan(this.account, wat);
    return antwoord;
  }

  /** Looks at something that he may see; says nothing by itself. */
  async ziet(pad: string): Promise<Antwoord> {
    const antwoord = await this.#vraag({ method: 'GET', pad });
    if (antwoord.status !== 200) throw new Verrassing(`${this.account} GET ${pad}: ${antwoord.status} ${antwoord.bytes.toString('utf8')}`);
    return antwoord;
  }

  /** Tries something that must be refused, with exactly this code. */
  async wordtGeweigerd(wat: string, code: string, method: Aanvraag['method'], pad: string, body?: unknown): Promise<void> {
    const antwoord = await this.#vraag({ method, pad, body });
    if (antwoord.status < 400 || antwoord.json.code !== code) {
      throw new Verrassing(
        `${this.account} ${wat}: verwacht ${code}, kreeg ${antwoord.status} ${antwoord.bytes.toString('utf8').slice(0, 500)}`,
      );
    }
    this.verteller.geweigerd(
      this.account,
      wat,
      `${antwoord.status} ${code}`,
      typeof antwoord.json.detail === 'string' ? antwoord.json.detail : '',
    );
  }

  /** Sends a file, as the form of the browser does. */
  async levertIn(wat: string, pad: string, soort: string, naam: string, type: string, bytes: Uint8Array): Promise<Antwoord> {
    const antwoord = await this.#stuur(pad, soort, naam, type, bytes);
    if (antwoord.status >= 300) throw new Verrassing(`${this.account} ${wat}: ${antwoord.status} ${antwoord.bytes.toString('utf8')}`);
    this.verteller.gedaan(this.account, wat);
    return antwoord;
  }

  async mogeNietInleveren(
    wat: string,
    code: string,
    pad: string,
    soort: string,
    naam: string,
    type: string,
    bytes: Uint8Array,
  ): Promise<void> {
    const antwoord = await this.#stuur(pad, soort, naam, type, bytes);
    if (antwoord.json.code !== code)
      throw new Verrassing(
        `${this.account} ${wat}: verwacht ${code}, kreeg ${antwoord.status} ${antwoord.bytes.toString('utf8').slice(0, 500)}`,
      );
    this.verteller.geweigerd(
      this.account,
      wat,
      `${antwoord.status} ${code}`,
      typeof antwoord.json.detail === 'string' ? antwoord.json.detail : '',
    );
  }

  /** Looks at his list of tasks until this one waits for him: the workflow opens steps in its own time. */
  async wachtOpTaak(toetsingId: string, soort: string): Promise<void> {
    await this.wachtTot(`taak ${soort}`, async () => {
      let cursor = '';
      do {
        const { json } = await this.ziet(`/taken?aantal=100${cursor}`);
        if (lijst(json.taken).some((taak) => taak.toetsingId === toetsingId && taak.soort === soort)) return true;
        // Who is in many cases has more tasks than one page holds.
        cursor = json.meer === true ? `&cursor=${encodeURIComponent(String(json.cursor))}` : '';
      } while (cursor !== '');
      return false;
    });
  }

  /** Looks again until `klaar`; gives up after a minute and a half. */
  async wachtTot(waarop: string, klaar: () => Promise<boolean>): Promise<void> {
    const uiterlijk = Date.now() + WACHTTIJD_MS;
    while (!(await klaar())) {
      if (Date.now() > uiterlijk) throw new Verrassing(`${this.account} wachtte vergeefs op ${waarop}`);
      await new Promise((verder) => setTimeout(verder, 100));
    }
  }

  /** As `wachtTot`, for something that is then there. */
  async wachtOp<T>(waarop: string, zoek: () => Promise<T | undefined>): Promise<T> {
    let gevonden: T | undefined;
    await this.wachtTot(waarop, async () => {
      gevonden = await zoek();
      return gevonden !== undefined;
    });
    if (gevonden === undefined) throw new Verrassing(`${this.account} vond ${waarop} niet`);
    return gevonden;
  }

  async #stuur(pad: string, soort: string, naam: string, type: string, bytes: Uint8Array): Promise<Antwoord> {
    const formulier = new FormData();
    formulier.set('soort', soort);
    formulier.set('bestand', new Blob([Uint8Array.from(bytes)], { type }), naam);
    return this.#metGeduld(pad, {
      method: 'POST',
      headers: { ...(await this.#koppen()), 'idempotency-key': randomUUID() },
      body: formulier,
    });
  }

  async #vraag({ method, pad, body, ifMatch }: Aanvraag): Promise<Antwoord> {
    const koppen = {
      ...(await this.#koppen()),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    };
    return this.#metGeduld(pad, { method, headers: koppen, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** Tries again while the API can't be reached or says that it is out of order: with the same Idempotency-Key, so that twice is once. */
  async #metGeduld(pad: string, verzoek: RequestInit): Promise<Antwoord> {
    const uiterlijk = Date.now() + STORING_MS;
    for (;;) {
      const antwoord = await fetch(this.api + pad, verzoek).then(
        (response) => this.#ontvang(response),
        () => undefined,
      );
      if (antwoord !== undefined && antwoord.status !== 503) return antwoord;
      if (Date.now() > uiterlijk) throw new Verrassing(`${this.account}: de API is niet bereikbaar`);
      await new Promise((verder) => setTimeout(verder, 200));
    }
  }

  async #koppen(): Promise<Record<string, string>> {
    return { authorization: `Bearer ${await this.token()}` };
  }

  async #ontvang(response: Response): Promise<Antwoord> {
    const bytes = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const json: unknown = type.includes('json') ? JSON.parse(bytes.toString('utf8')) : {};
    return { status: response.status, etag: response.headers.get('etag'), type, bytes, json: isRecord(json) ? json : { lijst: json } };
  }
}

export const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The objects of a list in an answer. */
export const lijst = (waarde: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(waarde) ? waarde.filter(isRecord) : [];

/** A text of an answer that must be there. */
export function tekst(waarde: unknown, wat: string): string {
  if (typeof waarde !== 'string') throw new Verrassing(`het antwoord heeft geen ${wat}`);
  return waarde;
}
