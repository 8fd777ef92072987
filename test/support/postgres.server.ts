/** What the set-up of a run hands to its test files; through the environment, for each runs in a process of its own. */
export interface TestServer {
  readonly superUrl: string;
  readonly templateAppUrl: string;
  readonly templateOwnerUrl: string;
}

export const TEMPLATE = 'sjabloon';

export function testServer(): TestServer {
  const handed = process.env['TEST_POSTGRES'];
  if (handed === undefined) throw new Error('no PostgreSQL: run this test in the Jest project "intg"');
  return JSON.parse(handed) as TestServer;
}

interface Stoppable {
  stop(): Promise<void>;
}
const KEY = Symbol.for('integriteitstoetsing.test.postgres');
const kept = globalThis as { [KEY]?: Stoppable };

export function keepServer(server: Stoppable): void {
  kept[KEY] = server;
}

export async function stopServer(): Promise<void> {
  await kept[KEY]?.stop();
}
