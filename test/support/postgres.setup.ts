import './source-modules.js';
import { startPostgres } from '../../apps/local/src/engine/postgres.engine.js';

export default async function setup(): Promise<void> {
  console.time('pg');
  const p = await startPostgres({ dataDir: '/tmp/jt/data', wegwerp: true, meld: console.log });
  console.timeEnd('pg');
  console.log(p.superUserUrl);
  await p.stop();
}
