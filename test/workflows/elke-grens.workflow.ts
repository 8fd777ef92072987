import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nieuweBewijssleutel } from '../../libs/audit/src/controlepunt/bewijssleutels.js';
import { acts } from '../support/workflow.handelingen.js';
import { workflowRun } from '../support/workflow.run.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, TAKENRIJ, TEST_SLEUTELS, type Wereld } from '../support/workflow.wereld.js';
import { openZaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-grens-'));
const [grenzen, post] = [join(map, 'grenzen'), join(map, 'post')];
// Of all workers: a checkpoint is signed by who signed the one before.
const bewijssleutel = nieuweBewijssleutel();
const regels = (bestand: string): readonly string[] => (existsSync(bestand) ? readFileSync(bestand, 'utf8').trim().split('\n') : []);

let worker: ChildProcess | undefined;
let gaatDoor = true;
let fouten = '';

/** One worker after the other, each until it is killed. */
async function werkers(): Promise<void> {
  while (gaatDoor) {
    const vooruit = (await wereld.env.currentTimeMs()) - Date.now();
    // Said while the clock was asked for: a worker that is started now would never be ended.
    if (!gaatDoor) return;
    const opdracht = {
      address: wereld.env.address,
      taskQueue: TAKENRIJ,
      bundel: workflowRun().bundels['toetsing'],
      sleutels: TEST_SLEUTELS,
      database: wereld.db.appUrl,
      opslag: pathToFileURL(join(map, 'opslag')).href,
      vooruit,
      grenzen,
      post,
      bewijssleutel,
    };
    worker = spawn(process.execPath, [join(__dirname, '..', 'support', 'sterfelijke-worker.js')], {
      env: { ...process.env, NODE_OPTIONS: '', STERFELIJK: JSON.stringify(opdracht) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    worker.stderr?.on('data', (tekst: Buffer) => (fouten += tekst.toString('utf8')));
    await once(worker, 'exit');
  }
}

beforeAll(async () => {
  wereld = await openWereld({ zonderWorker: true });
});
afterAll(async () => {
  await wereld?.sluit();
  rmSync(map, { recursive: true, force: true });
});

it('a worker that is killed at every boundary of the main road changes nothing in the outcome', async () => {
  const zaak = await openZaak(wereld, { ...STADIA.GESTART, gedaan: ['TOEWIJZING'] });
  // Workers die all the time.
  zaak.geduldMs = 200_000;
  // Started beforehand with short tasks: one that was with a worker that is gone is handed out again after a second.
  await wereld.env.client.workflow.start('toetsing', {
    workflowId: zaak.workflowId,
    taskQueue: TAKENRIJ,
    args: [zaak.ref],
    workflowTaskTimeout: '1 second',
  });
  const lopend = werkers();
  try {
    const act = acts(zaak, wereld);
    await zaak.totOpen('MEDEWERKING');
    await act.werkMee();
    await zaak.totOpen('BENOEMBAARHEID', 'DOCUMENTEN', 'VRAGENLIJST', 'VOG_KLAARZETTEN');
    await act.zetVogKlaar();
    await act.dienVragenlijstIn();
    await act.benoembaarheid();
    await act.documenten();
    await zaak.totOpen('VRAGENLIJST_BEOORDELING', 'BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VOG_INDIENEN');
    await act.dienVogIn();
    await act.beoordeelVragenlijst('VOLLEDIG');
    await act.bronnen();
    await act.uitvraag();
    await zaak.totOpen('VERDIEPEND_GESPREK', 'VOG_BESLISSING');
    await act.overlegVog();
    await act.gesprek();
    await zaak.totOpen('RISICOANALYSE', 'VOG_VERIFICATIE');
    await act.verifieerVog();
    await act.legConceptVoor();
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    await act.reageer();
    await zaak.totOpen('RAPPORT');
    await act.stelVast();
    await zaak.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES');
    await act.gesprekOpdrachtgever();
    await act.onderteken();
    await zaak.totOpen('INZAGE');
    await zaak.rust();
    await wereld.slaap('25 hours');
    worker?.kill('SIGKILL');
    await zaak.totOpen('VERSTREKKING');
    await zaak.rust();
  } finally {
    gaatDoor = false;
    worker?.kill('SIGKILL');
    await lopend;
    // First: what a worker said is why what was waited for did not happen.
    expect(fouten).toBe('');
  }
  expect(await zaak.status()).toBe('ADVIES_TER_INZAGE_KANDIDAAT');
  const stappen = await zaak.sql<{ aantal: number }>(
    `SELECT count(*)::int AS aantal FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort IN ('STAP_GEOPEND', 'STAP_NIET_NODIG')
      GROUP BY gegevens->>'stap', gegevens->>'volgnummer'`,
  );
  expect(stappen.filter(({ aantal }) => aantal !== 1)).toEqual([]);
  expect(stappen.length).toBeGreaterThanOrEqual(20);
  // Each boundary was met: every step that was opened, every transition of the process, the letter, the moment, the mails.
  const gestorven = regels(grenzen);
  for (const activity of [
    'laadStand',
    'openToetsingTermijnen',
    'openStappen',
    'legOvergangVast',
    'maakBrief',
    'legMomentVast',
    'verzendBerichten',
  ])
    expect(gestorven.some((grens) => grens.startsWith(activity))).toBe(true);
  expect(new Set(gestorven).size).toBe(gestorven.length);
  const verzonden = regels(post);
  expect([...verzonden].sort()).toEqual([...new Set(verzonden)].sort());
  expect(await zaak.sql(`SELECT FROM bericht WHERE toetsing_id = $1 AND status <> 'VERZONDEN'`)).toEqual([]);
}, 600_000);
