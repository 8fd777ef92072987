import { readFileSync } from 'node:fs';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { dataConverter } from '../../libs/temporal/src/data-converter.js';
import { acts } from '../support/workflow.handelingen.js';
import { workflowRun } from '../support/workflow.run.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak } from '../support/workflow.zaak.js';

const { EventType } = temporal.api.enums.v1;

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld({ zonderGeheugen: true, voorWijzigingen: true });
});
afterAll(() => wereld?.sluit());

it('a case that began before a change goes on after it: the new way where it had not been yet, and its history can be replayed', async () => {
  const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
  const act = acts(zaak, wereld);
  const wijzigingen = async (): Promise<number> => {
    const { events } = await zaak.workflow.fetchHistory();
    return (events ?? []).filter(
      ({ eventType, markerRecordedEventAttributes: marker }) =>
        eventType === EventType.EVENT_TYPE_MARKER_RECORDED && marker?.markerName === 'core_patch',
    ).length;
  };
  await zaak.wek();
  await zaak.totOpen('MEDEWERKING');
  await zaak.rust();
  expect(await wijzigingen()).toBe(0);

  await wereld.herstart();
  await act.werkMee();
  await zaak.totOpen('BENOEMBAARHEID', 'DOCUMENTEN', 'VRAGENLIJST', 'VOG_KLAARZETTEN');
  await zaak.rust();
  expect(await wijzigingen()).toBe(1);
  await act.dienVragenlijstIn();
  await zaak.totOpen('VRAGENLIJST_BEOORDELING', 'BRONONDERZOEK', 'INTERNE_UITVRAAG');
  await zaak.rust();

  const bundel = readFileSync(workflowRun().bundels['toetsing'] ?? '', 'utf8');
  const options = { workflowBundle: { code: bundel }, dataConverter: dataConverter(wereld.keys) };
  await expect(Worker.runReplayHistory(options, await zaak.workflow.fetchHistory())).resolves.toBeUndefined();
  const keten = await zaak.keten();
  expect(new Set(keten).size).toBe(keten.length);
  await zaak.vergeet();
});
