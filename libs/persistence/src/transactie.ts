import type { Instant } from '#domain/kalender/instant.js';
import type { DataSource, EntityManager } from 'typeorm';

/** On whose behalf a transaction runs. Row-level security shows it one organisation; `persoonId` is null for the process itself. */
export interface Namens {
  readonly organisatieId: string;
  readonly persoonId: string | null;
}

/** One unit of work on PostgreSQL, inside one organisation. */
export interface Transactie extends Namens {
  readonly manager: EntityManager;
  /** The one instant of this transaction, by the database's clock, in whole milliseconds. */
  readonly nu: Instant;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Begins, ends and takes back transactions. Services get a `Transactie` and know nothing of where it begins. */
export class Transacties {
  constructor(
    private readonly dataSource: DataSource,
    /** Moves the clock of every transaction, for practice and tests; an interval of PostgreSQL such as `3 days`. */
    private readonly klokverschuiving = '0',
  ) {}

  /** Runs `werk` in a transaction of one organisation; commits its result, rolls back on any error. */
  async in<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    if (!UUID.test(namens.organisatieId)) throw new Error('a transaction needs the id of an organisation');
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const [rij] = await runner.manager.query<readonly { readonly nu: Instant }[]>(
        `SELECT set_config('app.organisatie', $1, true), set_config('app.persoon', $2, true),
                to_char(date_trunc('milliseconds', (clock_timestamp() + $3::interval) AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS nu`,
        [namens.organisatieId, namens.persoonId ?? '', this.klokverschuiving],
      );
      if (rij === undefined) throw new Error('the database did not tell the time');
      const resultaat = await werk({ ...namens, manager: runner.manager, nu: rij.nu });
      await runner.commitTransaction();
      return resultaat;
    } catch (error) {
      // When the connection is gone there is nothing left to take back, and what matters is why.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Runs `werk` with the narrow right to look across organisations: relay and reconciler only. */
  async alsSysteem<T>(werk: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL ROLE integriteitstoetsing_systeem');
      return werk(manager);
    });
  }
}
