import { workflowIdVan } from '../../libs/temporal/src/wek-toetsing.js';
import { acts } from '../support/workflow.handelingen.js';
import { heropen, verstrekt } from '../support/workflow.heropening.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import type { Zaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.sluit());

const loopt = async (id: string): Promise<string> => (await wereld.env.client.workflow.getHandle(id).describe()).status.name;
const openIn = async (zaak: Zaak): Promise<readonly string[]> =>
  (await zaak.sql<{ code: string }>(`SELECT code FROM stap WHERE toetsing_id = $1 AND ronde = 2 AND status = 'OPEN' ORDER BY code`)).map(
    ({ code }) => code,
  );

it('passes what was taken over at once and does only the VOG and the advice again', async () => {
  const een = await verstrekt(wereld);
  const twee = await heropen(wereld, een, 'VOG_TE_OUD');
  const doe = acts(twee, wereld);
  await twee.totStatus('WACHT_OP_VOG');
  await twee.totOpen('VOG_KLAARZETTEN');
  expect(await openIn(twee)).toEqual(['VOG_KLAARZETTEN']);
  await doe.zetVogKlaar();
  await twee.totOpen('VOG_INDIENEN');
  await doe.dienVogIn();
  await twee.totOpen('VOG_BESLISSING');
  await doe.overlegVog();
  await twee.totOpen('VOG_VERIFICATIE');
  await doe.verifieerVog();
  await twee.totStatus('ADVIES_IN_VOORBEREIDING');
  await twee.totOpen('ADVIES');
  expect(await openIn(twee)).not.toContain('GESPREK_OPDRACHTGEVER');
  // The workflow of the ronde before was told, found that it is over, and ended.
  await een.afgelopen();
  expect(await loopt(workflowIdVan(twee.ref))).toBe('RUNNING');
  await twee.vergeet();
});

it('goes back to the analysis for a new fact, with a whole term for it, and hears the kandidaat again', async () => {
  const een = await verstrekt(wereld);
  await wereld.slaap('40 days');
  const twee = await heropen(wereld, een, 'NIEUW_FEIT');
  const doe = acts(twee, wereld);
  await twee.totOpen('RISICOANALYSE');
  expect(await twee.status()).toBe('RISICOANALYSE');
  // The VOG was taken over, and how long it is good goes on being watched.
  expect(await openIn(twee)).toEqual(['RISICOANALYSE', 'VOG_GELDIGHEID']);
  // Counted from now, not from the ronde before: nothing is late on the first day.
  expect((await twee.momenten()).filter((moment) => moment.startsWith('T10'))).toEqual([]);
  await doe.legConceptVoor();
  await twee.totOpen('HOOR_EN_WEDERHOOR');
  await doe.reageer();
  await twee.totStatus('RAPPORT_TER_VASTSTELLING');
  await twee.totOpen('RAPPORT');
  await doe.stelVast();
  await twee.totStatus('ADVIES_IN_VOORBEREIDING');
  await twee.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES');
  await twee.vergeet();
});

it('starts the new ronde again from PostgreSQL where Temporal lost it, and does nothing twice', async () => {
  const een = await verstrekt(wereld);
  const twee = await heropen(wereld, een, 'NIEUW_FEIT');
  await twee.totOpen('RISICOANALYSE');
  const keten = await twee.keten();
  await twee.vergeet();
  await twee.wek();
  await twee.rust();
  expect(await twee.keten()).toEqual(keten);
  await twee.vergeet();
});
