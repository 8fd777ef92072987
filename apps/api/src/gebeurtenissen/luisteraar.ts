import { Client } from 'pg';
import type { Logger } from '#platform/logging/logger.js';

const OPNIEUW_MS = 1_000;

export interface LuisteraarOpties {
  readonly url: string;
  readonly kanalen: readonly string[];
  readonly logger: Logger;
  readonly opMelding: (kanaal: string, inhoud: string) => void;
  /** After the connection was lost and is back: what was said meanwhile is unknown. */
  readonly opHersteld: () => void;
}

/** One connection that listens to channels of PostgreSQL, from `start` to `stop`; when it is lost it comes back by itself. */
export class Luisteraar {
  #client: Client | undefined;
  #gestart: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #gestopt = false;

  constructor(private readonly opties: LuisteraarOpties) {}

  /** Resolves when it listens. Only the first call does something; a start that failed can be tried again. */
  async start(): Promise<void> {
    this.#gestart ??= this.#verbind();
    try {
      await this.#gestart;
    } catch (error) {
      this.#gestart = undefined;
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#gestopt = true;
    clearTimeout(this.#timer);
    await this.#gestart?.catch(() => undefined);
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  async #verbind(): Promise<void> {
    const client = new Client({
      connectionString: this.opties.url,
      application_name: 'integriteitstoetsing-gebeurtenissen',
      keepAlive: true,
    });
    client.on('error', () => this.#verloren(client));
    client.on('end', () => this.#verloren(client));
    client.on('notification', ({ channel, payload }) => this.opties.opMelding(channel, payload ?? ''));
    try {
      await client.connect();
      for (const kanaal of this.opties.kanalen) await client.query(`LISTEN ${kanaal}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
  }

  #verloren(client: Client): void {
    if (this.#gestopt || this.#client !== client) return;
    this.#client = undefined;
    this.opties.logger.warn('verbinding voor gebeurtenissen verloren');
    this.#probeer();
  }

  #probeer(): void {
    if (this.#gestopt) return;
    this.#timer = setTimeout(() => {
      this.#gestart = this.#verbind();
      this.#gestart.then(this.opties.opHersteld, () => this.#probeer());
    }, OPNIEUW_MS);
  }
}
