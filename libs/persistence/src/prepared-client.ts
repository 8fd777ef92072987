import { Client, type ClientConfig } from 'pg';

/** So many different statements are kept; what comes after that is planned every time. Ours are some dozens. */
const MOST = 300;
const names = new Map<string, string>();

/**
 * A connection that lets PostgreSQL parse and plan each statement with parameters once instead of every time, under a name of its own. The
 * statement of an act touches ten tables: planning it took longer than doing it. That one plan then serves for all parameters is a setting of the
 * connection (`createDataSource`). A pooler in between must know about prepared statements (PgBouncer 1.21 or newer).
 */
export class PreparedClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const plain: (...args: never) => unknown = this.query.bind(this);
    const query = (...args: readonly unknown[]): unknown => {
      const sent: unknown = Reflect.apply(plain, undefined, named(args));
      return args.length === 1 && args[0] === BEGIN ? begun(sent) : sent;
    };
    Object.defineProperty(this, 'query', { value: query });
  }
}

const BEGIN = 'START TRANSACTION';

/**
 * Nobody waits for the answer to the beginning of a transaction: what comes next goes out right behind it. Were it ever refused, then what
 * comes next is too, or has no organisation and so sees and writes nothing.
 */
async function begun(sent: unknown): Promise<object> {
  if (sent instanceof Promise) sent.catch(() => undefined);
  return { command: 'START', rowCount: null, rows: [] };
}

/** The same call with a name for the statement, when it is a text with parameters. */
function named(args: readonly unknown[]): readonly unknown[] {
  const [text, values, ...rest] = args;
  const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
  return name === undefined ? args : [{ name, text, values }, ...rest];
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
