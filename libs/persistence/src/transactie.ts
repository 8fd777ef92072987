import { isNativeError } from 'node:util/types';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import { databaseFout } from '#platform/problem/database-fout.js';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { Bewijs, legVastEnCommit } from './bewijs.js';

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
  /** Decisions on access and operations on personal data, to be written with this transaction. */
  readonly bewijs: Bewijs;
}

type Isolatie = 'READ COMMITTED' | 'REPEATABLE READ';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Begins, ends and takes back transactions. Services get a `Transactie` and know nothing of where it begins. */
export class Transacties {
  constructor(
    private readonly dataSource: DataSource,
    /** Moves the clock of every transaction, for practice and tests; an interval of PostgreSQL such as `3 days`, or who tells it each time. */
    private readonly klokverschuiving: string | (() => Promise<string>) = '0',
  ) {}

  /**
   * Runs `werk` in a transaction of one organisation, writes the evidence that it left and commits; rolls back on any error. The decisions on
   * access of what was rolled back are written all the same.
   */
  in<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    return this.#voerUit(namens, werk, 'READ COMMITTED');
  }

  /** The same, in which everything that `werk` reads is as it was at one moment: what others commit meanwhile is not there yet. */
  inMomentopname<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    return this.#voerUit(namens, werk, 'REPEATABLE READ');
  }

  async #voerUit<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>, isolatie: Isolatie): Promise<T> {
    if (!UUID.test(namens.organisatieId)) throw new Error('a transaction needs the id of an organisation');
    const runner = this.dataSource.createQueryRunner();
    const bewijs = new Bewijs();
    try {
      const nu = await this.#begin(runner, namens, isolatie);
      const resultaat = await werk({ ...namens, manager: runner.manager, nu, bewijs });
      await legVastEnCommit(runner, namens.organisatieId, bewijs.neem());
      return resultaat;
    } catch (error) {
      await this.#draaiTerug(runner, namens, bewijs, error).catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  async #begin(runner: QueryRunner, namens: Namens, isolatie: Isolatie = 'READ COMMITTED'): Promise<Instant> {
    const verschuiving = typeof this.klokverschuiving === 'string' ? this.klokverschuiving : await this.klokverschuiving();
    await runner.startTransaction(isolatie === 'READ COMMITTED' ? undefined : isolatie);
    const [rij] = await runner.manager.query<readonly { readonly nu: Instant }[]>(
      `SELECT set_config('app.organisatie', $1, true), set_config('app.persoon', $2, true),
              to_char(date_trunc('milliseconds', (clock_timestamp() + $3::interval) AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS nu`,
      [namens.organisatieId, namens.persoonId ?? '', verschuiving],
    );
    if (rij === undefined) throw new Error('the database did not tell the time');
    return rij.nu;
  }

  /** On the same connection: who waits for another one while he holds this one may wait for ever. When it is gone, what matters is why. */
  async #draaiTerug(runner: QueryRunner, namens: Namens, bewijs: Bewijs, error: unknown): Promise<void> {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    const blijft = bewijs.naTerugdraaien(isWeigering(error));
    if (blijft.besluiten.length === 0) return;
    try {
      await this.#begin(runner, namens);
      await legVastEnCommit(runner, namens.organisatieId, blijft);
    } catch (gemist) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw gemist;
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

/** Whether a rule said no, ours or one of the database; anything else is a fault. */
function isWeigering(error: unknown): boolean {
  if (error instanceof DomainError) return true;
  const code = isNativeError(error) ? databaseFout(error) : undefined;
  return code !== undefined && code !== 'TIJDELIJK_NIET_BESCHIKBAAR';
}
