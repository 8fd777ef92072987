import { Client } from 'pg';
import type { Logger } from '#platform/logging/logger.js';

/** Calls `wek` when an act was committed. A lost connection is no loss: the relay also looks by itself. Returns how to stop. */
export async function luisterNaarOutbox(databaseUrl: string, wek: () => void, logger: Logger): Promise<() => Promise<void>> {
  let client: Client | undefined;
  let gestopt = false;
  let opnieuw: NodeJS.Timeout | undefined;

  async function verbind(): Promise<void> {
    const nieuw = new Client({ connectionString: databaseUrl, application_name: 'integriteitstoetsing-relay', keepAlive: true });
    const verloren = (): void => {
      if (gestopt || client !== nieuw) return;
      client = undefined;
      logger.warn('outbox: verbinding met de database verloren');
      probeerLater();
    };
    nieuw.on('notification', wek);
    nieuw.on('error', verloren);
    nieuw.on('end', verloren);
    client = nieuw;
    await nieuw.connect();
    await nieuw.query('LISTEN outbox');
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

  await verbind();
  return async () => {
    gestopt = true;
    clearTimeout(opnieuw);
    await client?.end();
  };
}
