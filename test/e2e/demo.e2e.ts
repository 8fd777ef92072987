import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Client } from 'pg';
import { zoekKanaries } from '../support/kanarie.js';
import { type Omgeving, runProgram } from '../support/system.js';

jest.setTimeout(240_000);

interface DemoRegel {
  readonly toetsingId: string;
  readonly kandidaatNaam: string;
  readonly kandidaatEmail: string;
  readonly status: string;
  readonly geweigerd: number;
  readonly gebeurtenissen: number;
  readonly brief: string;
}

const dataMap = process.env['TEST_SYSTEM'] ?? '';
const omgeving = (): Omgeving => JSON.parse(readFileSync(join(dataMap, 'omgeving.json'), 'utf8')) as Omgeving;

async function rijen<T>(sql: string, ...waarden: readonly unknown[]): Promise<readonly T[]> {
  const client = new Client({ connectionString: omgeving().database });
  await client.connect();
  try {
    return (await client.query(sql, [...waarden])).rows as T[];
  } finally {
    await client.end();
  }
}

async function speelDemo(): Promise<DemoRegel> {
  const { code, output } = await runProgram('demo', ['--json'], dataMap);
  if (code !== 0) throw new Error(`the demo ended with ${code}:\n${output}`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as DemoRegel;
}

describe('a whole toetsing, played by its people', () => {
  let demo: DemoRegel;
  beforeAll(async () => {
    demo = await speelDemo();
  });

  it('ends with the letter in the hands of the griffier', async () => {
    expect(demo.status).toBe('ADVIES_VERSTREKT');
    expect(demo.geweigerd).toBeGreaterThan(20);
    expect((await PDFDocument.load(readFileSync(demo.brief))).getPageCount()).toBe(1);
  });

  it('recorded every moment of its terms once, and nothing after the step was done', async () => {
    const momenten = await rijen<{ soort: string; aantal: string }>(
      `SELECT gegevens->>'termijn' || ' ' || (gegevens->>'moment') || ' ' || (gegevens->>'stap') || ' ' || (gegevens->>'volgnummer') AS soort, count(*) AS aantal
         FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort IN ('HERINNERING', 'ESCALATIE', 'TERMIJN_VERSTREKEN') GROUP BY 1`,
      demo.toetsingId,
    );
    expect(momenten.map(({ soort }) => soort)).toEqual(
      expect.arrayContaining(['T01 HERINNERING_1 MEDEWERKING 1', 'T01 EINDE MEDEWERKING 1', 'T01 ESCALATIE_1 MEDEWERKING 1']),
    );
    expect(momenten.filter(({ aantal }) => Number(aantal) !== 1)).toEqual([]);
  });

  it('left one decision record for every act, and one letter', async () => {
    const [{ handelingen, besluiten }] = (await rijen<{ handelingen: string; besluiten: string }>(
      `SELECT (SELECT count(*) FROM audit_gebeurtenis WHERE toetsing_id = $1 AND rol <> 'SYSTEEM') AS handelingen,
              (SELECT count(*) FROM toegangsbesluit WHERE toetsing_id = $1 AND toegestaan) AS besluiten`,
      demo.toetsingId,
    )) as [{ handelingen: string; besluiten: string }];
    expect(Number(besluiten)).toBeGreaterThanOrEqual(Number(handelingen));
    expect(await rijen(`SELECT FROM document WHERE toetsing_id = $1 AND type = 'ADVIES_CONCLUSIE'`, demo.toetsingId)).toHaveLength(1);
    expect(
      await rijen(`SELECT FROM document WHERE toetsing_id = $1 AND type = 'VOG' AND object IS NOT NULL`, demo.toetsingId),
    ).toHaveLength(0);
  });

  it('leaves no personal data readable: not in tables, logs, mails, files or workflow histories', async () => {
    const kanaries = [demo.kandidaatNaam, 'Vandersluis', 'De Kikker', 'belangenverstrengeling', 'Veenhovense Courant'];
    expect(await zoekKanaries(omgeving(), kanaries)).toEqual([]);
  });

  it('can be played again on the same system', async () => {
    expect((await speelDemo()).toetsingId).not.toBe(demo.toetsingId);
  });

  it('leaves chains that verify', async () => {
    const { code, output } = await runTool('audit-verify');
    expect(output).toContain('alle ketens kloppen');
    expect(code).toBe(0);
  });
});

const runTool = (naam: string): ReturnType<typeof runProgram> => runProgram(`../../../tools/${naam}`, [], dataMap);
