import { GRENS_SOORTEN, grensTekst, RUIME_GRENZEN } from '#platform/config/grenzen.js';
import { startTestSystem } from '../../support/system.js';

/** All people of these tests share one address, do in minutes what takes weeks, and are refused on purpose. */
const RUIM = Object.fromEntries(GRENS_SOORTEN.map((soort) => [`GRENS_${soort}`, grensTekst(RUIME_GRENZEN[soort])]));

/** One whole system for the run; ended by the function that is given back. `SCHERMEN_OP`: a folder of a system that runs already. */
export default async function setup(): Promise<() => Promise<void>> {
  const lopend = process.env['SCHERMEN_OP'];
  if (lopend !== undefined) {
    process.env['TEST_SYSTEM'] = lopend;
    return () => Promise.resolve();
  }
  const system = await startTestSystem({ env: RUIM });
  process.env['TEST_SYSTEM'] = system.dataMap;
  return async () => {
    await system.stop();
    system.forget();
  };
}
