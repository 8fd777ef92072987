import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

const UUR = 3_600_000;

/** Until a quarter past this hour, in UTC. */
async function slaapTot(uur: number): Promise<void> {
  const nu = await wereld.env.currentTimeMs();
  const doel = new Date(nu);
  doel.setUTCHours(uur, 15, 0, 0);
  await wereld.slaap((((doel.getTime() - nu) % (24 * UUR)) + 24 * UUR) % (24 * UUR));
}

it('deletes at night, and at no other hour, what no row has known for a day', async () => {
  const naam = randomUUID();
  const pad = join(wereld.opslagMap, naam.slice(-2), naam);
  mkdirSync(join(wereld.opslagMap, naam.slice(-2)), { recursive: true });
  writeFileSync(pad, 'verzegeld');
  const eergisteren = new Date(Date.now() - 48 * UUR);
  utimesSync(pad, eergisteren, eergisteren);
  for (const uur of [1, 3, 12]) {
    await slaapTot(uur);
    await wereld.dagronde();
    expect([uur, existsSync(pad)]).toEqual([uur, true]);
  }
  await slaapTot(2);
  expect(await wereld.dagronde()).toBe(1);
  expect(existsSync(pad)).toBe(false);
});
