import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld({ bundel: 'korteRun', zonderGeheugen: true });
});
afterAll(() => wereld?.sluit());

it('goes on in a new run when the history gets long, and nobody notices', async () => {
  const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
  await zaak.wek();
  await zaak.totOpen('MEDEWERKING');
  await zaak.rust();
  const { runId } = await zaak.workflow.describe();
  for (let keer = 0; keer < 12; keer += 1) {
    await zaak.wek();
    await zaak.rust();
  }
  await wereld.slaap('20 days');
  await zaak.rust();
  expect((await zaak.workflow.describe()).runId).not.toBe(runId);
  await acts(zaak, wereld).werkMee();
  await zaak.totOpen('VRAGENLIJST', 'DOCUMENTEN', 'BENOEMBAARHEID', 'VOG_KLAARZETTEN');
  await zaak.rust();
  await acts(zaak, wereld).trekIn();
  await zaak.afgelopen();

  const keten = await zaak.keten();
  expect(new Set(keten).size).toBe(keten.length);
  expect(await zaak.momenten()).toEqual(['T01/HERINNERING_1', 'T01/HERINNERING_2', 'T01/EINDE', 'T01/ESCALATIE_1', 'T01/ESCALATIE_2']);
  expect(
    await zaak.sql(
      `SELECT berichten FROM (SELECT count(*)::int AS berichten FROM bericht WHERE toetsing_id = $1 AND status = 'TE_VERZENDEN') x`,
    ),
  ).toEqual([{ berichten: 0 }]);
});
