import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { dataConverter } from '../../libs/temporal/src/data-converter.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { workflowRun } from '../support/workflow.run.js';
import { openWereld, TEST_SLEUTELS, type Wereld } from '../support/workflow.wereld.js';
import { KANARIE } from '../support/workflow.zaak.js';
import { VORMEN } from './vormen.js';

/** Goes up with each change of the order of things; earlier recordings stay, and must be replayed for ever or be retired on purpose. */
const VERSIE = 2;
const { History } = temporal.api.history.v1;
const { bundels } = workflowRun();
const bundel = readFileSync(bundels['toetsing'] ?? '', 'utf8');

/** `GESCHIEDENIS_OPNEMEN=1` records them: only for a new version, never to make a failing replay pass. See docs/process-changes.md. */
if (process.env['GESCHIEDENIS_OPNEMEN'] === '1') {
  it('records the histories', async () => {
    const wereld = await openWereld();
    try {
      await neemOp(wereld);
    } finally {
      await wereld.sluit();
    }
  }, 600_000);
}

async function neemOp(wereld: Wereld): Promise<void> {
  for (const [naam, speel] of Object.entries(VORMEN)) {
    const zaak = await speel(wereld);
    await zaak.rust();
    const history = History.toObject(History.fromObject(await zaak.workflow.fetchHistory()), {
      longs: String,
      bytes: String,
      enums: String,
    });
    writeFileSync(
      join(__dirname, `${VERSIE}-${naam}.json`),
      `${JSON.stringify(history, null, 1).replace(/"identity": "[^"]*"/g, '"identity": "opname"')}\n`,
    );
    await zaak.vergeet();
  }
}

const namen = readdirSync(__dirname).filter((naam) => naam.endsWith('.json'));
const lees = (naam: string): string => readFileSync(join(__dirname, naam), 'utf8');

describe('a recorded history', () => {
  it('is there for each shape of case', () => {
    for (const vorm of Object.keys(VORMEN)) expect(namen.some((naam) => naam.endsWith(`-${vorm}.json`))).toBe(true);
  });

  it.each(namen)('%s is replayed by the code of today', async (naam) => {
    const options = { workflowBundle: { code: bundel }, dataConverter: dataConverter(new FileKeyProvider(TEST_SLEUTELS)) };
    await expect(Worker.runReplayHistory(options, History.fromObject(JSON.parse(lees(naam))))).resolves.toBeUndefined();
  });

  it.each(namen)('%s holds nothing that can be read, and no name or address', (naam) => {
    const leesbaar = [lees(naam), ...base64In(lees(naam))].join('\n').toLowerCase();
    for (const woord of [KANARIE.toLowerCase(), 'voorbeeld.test', 'gemeente', '"termijnid"', 'teverzenden'])
      expect(leesbaar).not.toContain(woord);
  });
});

describe('the bundle', () => {
  it('stays small', () => {
    const zonderBronkaart = bundel.replace(/\/\/# sourceMappingURL=.*/s, '');
    expect(Buffer.byteLength(zonderBronkaart)).toBeLessThan(900_000);
  });

  it('holds of the project only workflows and rules', () => {
    const [, kaart] = /sourceMappingURL=data:application\/json;charset=utf-8;base64,(\S+)/.exec(bundel) ?? [];
    const { sources } = JSON.parse(Buffer.from(kaart ?? '', 'base64').toString('utf8')) as { sources: readonly string[] };
    const eigen = sources.flatMap(
      (bron) => /(?:^|\/)((?:libs|apps|workflows|migrations)\/.*)$/.exec(bron.replace(/.*node_modules\//, ''))?.[1] ?? [],
    );
    expect(eigen.length).toBeGreaterThan(10);
    const vreemd = eigen.filter(
      (pad) => !/^(workflows\/src|libs\/domain\/src)\//.test(pad) && pad !== 'libs/temporal/src/failure-converter.ts',
    );
    expect(vreemd).toEqual([]);
  });
});

/** Everything in a history that is base64, as text. */
function base64In(json: string): readonly string[] {
  return [...json.matchAll(/"([A-Za-z0-9+/]{16,}={0,2})"/g)].map(([, tekst]) => Buffer.from(tekst ?? '', 'base64').toString('latin1'));
}
