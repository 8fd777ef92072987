import './source-modules.js';
import { startTestSystem, type TestSystem } from './system.js';

declare global {
  var integriteitstoetsingSystem: TestSystem | undefined;
}

/** One whole system for the run, as `npm start` makes it; a suite that breaks things starts another one. */
export default async function setup(): Promise<void> {
  const system = await startTestSystem();
  globalThis.integriteitstoetsingSystem = system;
  process.env['TEST_SYSTEM'] = system.dataMap;
}
