import type { DataSource } from 'typeorm';

const EVENT_PART = / \w+ AS \(INSERT INTO audit_\w+/;

/** The statement of an act without the parts of it that write an event and its salts, and so without the mark for the log that a trigger sets. */
export function withoutEvents(sql: string): string {
  let left = sql;
  for (let begin = left.search(EVENT_PART); begin !== -1; begin = left.search(EVENT_PART)) {
    const end = closing(left, left.indexOf('(', begin));
    left = `${left.slice(0, begin)}${left.slice(end + 1).replace(/^,\n?/, '')}`;
  }
  return left;
}

/** Where the bracket closes that opens at `open`. */
function closing(sql: string, open: number): number {
  let depth = 0;
  for (let i = open; i < sql.length; i += 1) {
    if (sql[i] === '(') depth += 1;
    if (sql[i] === ')') depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error('a bracket that does not close');
}

/** Makes every statement of a data source go without them; how often there was anything to leave out tells `count`. */
export function leaveOutEvents(dataSource: DataSource): { readonly count: () => number } {
  let count = 0;
  const create = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = create(mode);
    const query: unknown = Reflect.get(runner, 'query');
    if (typeof query !== 'function') throw new Error('a runner has queries');
    const value = (sql: string, ...rest: readonly unknown[]): unknown => {
      const left = withoutEvents(sql);
      if (left !== sql) count += 1;
      return Reflect.apply(query, runner, [left, ...rest]);
    };
    Object.defineProperty(runner, 'query', { value });
    return runner;
  };
  return { count: () => count };
}
