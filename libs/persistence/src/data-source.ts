import { DataSource } from 'typeorm';
import { withSettings } from './database-url.js';
import { entities } from './entities/entities.js';
import { pgTypes } from './pg-types.js';
import { PreparedClient } from './prepared-client.js';
import { SnakeCaseStrategy } from './snake-case.strategy.js';

export interface DataSourceOptions {
  /** URL of the application's own login, never of the owner. */
  readonly url: string;
  readonly poolSize: number;
  /** Shown in `pg_stat_activity`: which process holds a connection. */
  readonly applicationName: string;
}

const HALF_A_MINUTE = 30_000;

/**
 * The connection pool of one process; call `initialize()` once. It never alters the schema, sessions run in UTC, and neither a statement
 * nor a transaction in which nothing happens may hold its locks for more than 30 seconds.
 */
export function createDataSource({ url, poolSize, applicationName }: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    // Our statements touch many tables and find few rows by their keys: planning one anew for its parameters costs more than it wins.
    url: withSettings(url, { TimeZone: 'UTC', plan_cache_mode: 'force_generic_plan' }),
    poolSize,
    applicationName,
    entities,
    namingStrategy: new SnakeCaseStrategy(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    extra: {
      Client: PreparedClient,
      // What is asked together goes out together: evidence and its commit are one wait.
      pipeline: true,
      types: pgTypes(),
      statement_timeout: HALF_A_MINUTE,
      idle_in_transaction_session_timeout: HALF_A_MINUTE,
    },
  });
}
