import { Client } from 'pg';
import type { Logger } from '#platform/logging/logger.js';

/** A channel of PostgreSQL on which the database tells that something was committed. */
export type Kanaal = 'outbox' | 'uitnodiging' | 'bewijslog';

/**
 * Calls `wek` when the database tells something on this channel, and once whenever the connection is made: nobody knows what was told before.
 * A lost connection is no loss as long as the caller also looks by himself. Returns how to stop.
 */
export async function luisterNaar(kanaal: Kanaal, databaseUrl: string, wek: () => void, logger: Logger): Promise<() => Promise<void>> {
  let client: Client | undefined;
  let gestopt = false;
  let opnieuw: NodeJS.Timeout | undefined;

  async function verbind(): Promise<void> {
    const nieuw = new Client({ connectionString: databaseUrl, application_name: `integriteitstoetsing-${kanaal}`, keepAlive: true });
    const verloren = (): void => {
      if (gestopt || client !== nieuw) return;
      client = undefined;
      logger.warn({ kanaal }, 'luisteren: verbinding met de database verloren');
      probeerLater();
    };
    nieuw.on('notification', wek);
    nieuw.on('error', verloren);
    nieuw.on('end', verloren);
    client = nieuw;
    await nieuw.connect();
    await nieuw.query(`LISTEN ${kanaal}`);
    wek();
  }

  function probeerLater(): void {
    opnieuw = setTimeout(() => {
      verbind().catch(() => {
        client = undefined;
        if (!gestopt) probeerLater();
      });
    }, 1_000);
  }

  const stop = async (): Promise<void> => {
    gestopt = true;
    clearTimeout(opnieuw);
    await client?.end();
  };
  try {
    await verbind();
  } catch (error) {
    // Who calls tries again himself: one who also went on by himself would listen twice.
    await stop();
    throw error;
  }
  return stop;
}
