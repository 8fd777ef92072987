import { TypeOverrides } from 'pg';

const INT8 = 20;
const DATE = 1082;

/**
 * How values of PostgreSQL arrive: `bigint` as a number (refused when it doesn't fit), `date` as `YYYY-MM-DD`, `timestamptz` as `Date`.
 * Per connection: what other packages do with `pg` stays as it was.
 */
export function pgTypes(): TypeOverrides {
  const types = new TypeOverrides();
  types.setTypeParser(INT8, (text: string) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new Error('a bigint of the database does not fit a number');
    return value;
  });
  types.setTypeParser(DATE, (text: string) => text);
  return types;
}
