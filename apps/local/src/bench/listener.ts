import { Client } from 'pg';

/** Hears what became true in the database, at the moment of the commit. What was said before anybody asked is kept until it is asked. */
export class Listener {
  readonly #heard = new Map<string, number>();
  readonly #asked = new Map<string, (at: number) => void>();

  private constructor(private readonly client: Client) {
    client.on('notification', ({ payload = '' }) => this.#hear(payload));
  }

  static async start(database: string): Promise<Listener> {
    const client = new Client({ connectionString: database });
    await client.connect();
    await client.query('LISTEN bench');
    return new Listener(client);
  }

  /**
   * When this was said: `<id> stap VOG_INDIENEN/1`, `<id> feit VOG_KLAARGEZET/1`, `<id> status IN_ONDERZOEK`, `<id> bare 3`.
   * Waits for it when it wasn't said yet, at most two minutes; what it returns is forgotten.
   */
  async at(what: string): Promise<number> {
    const heard = this.#heard.get(what);
    if (heard !== undefined) {
      this.#heard.delete(what);
      return heard;
    }
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.#asked.set(what, resolve);
        timer = setTimeout(() => reject(new Error(`two minutes passed without: ${what}`)), 120_000);
      });
    } finally {
      clearTimeout(timer);
      this.#asked.delete(what);
    }
  }

  forget(): void {
    this.#heard.clear();
  }

  stop(): Promise<void> {
    return this.client.end();
  }

  #hear(what: string): void {
    const now = performance.now();
    const ask = this.#asked.get(what);
    if (ask === undefined) this.#heard.set(what, now);
    else ask(now);
  }
}
