import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestDatabase } from './database.js';
import { leesSpoor, volgSpoor } from './spoor.js';
import { beoordeelSpoor } from './volledigheid.js';

/** Where the files of a run leave what they did, for `intg.teardown`. */
export const GEDAAN_MAP = 'TEST_GEDAAN_MAP';

/**
 * Watches a database on which the application works as it is. What it gives is asked at the end: it throws when an act or a look did not
 * leave its one event, whatever the test was about.
 */
export async function bewaakVolledigheid(db: TestDatabase): Promise<() => Promise<void>> {
  await volgSpoor(db);
  return async () => {
    const { fouten, gedaan } = beoordeelSpoor(await leesSpoor(db));
    const map = process.env[GEDAAN_MAP];
    if (map !== undefined) writeFileSync(join(map, `${randomUUID()}.json`), JSON.stringify([...gedaan]));
    if (fouten.length > 0) throw new Error(`without their one event:\n${fouten.join('\n')}`);
  };
}
