import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { PDFDocument } from '@cantoo/pdf-lib';
import { overDagen } from '../../apps/local/src/demo/1-start.js';
import { Post } from '../../apps/local/src/demo/post.js';
import { haalToken } from '../../apps/local/src/sign-in/haal-token.js';
import { vraag } from '../api/support/browser.js';
import { bereikbaarVanBuiten, type KanarieSpel, speelMetKanaries } from '../support/kanarie-spel.js';
import { zoekKanaries } from '../support/kanarie.js';
import { laatBewaartermijnVerstrijken, rijenVan, rondeTot } from '../support/ronde.js';
import { type Omgeving, runProgram } from '../support/system.js';
import { ensureVerifieer } from '../../tools/prepare/verifieer.js';

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

const rijen = <T>(sql: string, ...waarden: readonly unknown[]): Promise<readonly T[]> => rijenVan<T>(omgeving(), sql, ...waarden);

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
    expect((await PDFDocument.load(readFileSync(demo.brief))).getPageCount()).toBe(2);
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

  it('leaves as a dossierexport that both verifiers hold against what was published outside', async () => {
    const map = mkdtempSync(join(tmpdir(), 'export-'));
    try {
      const zip = join(map, 'dossier.zip');
      const gehaald = await runProgram('tools/dossier', ['export', demo.toetsingId, zip], dataMap);
      expect(gehaald).toMatchObject({ code: 0, output: expect.stringContaining('GEVERIFIEERD') });
      // The first one is that of the signed advice, which the letter carries and the folder has.
      const [ijkpunt = ''] = Object.keys(unzipSync(readFileSync(zip))).filter((naam) => /^ijkpunten\/\d+\.txt$/.test(naam));
      const cijfers = (/\d+/.exec(ijkpunt)?.[0] ?? '').padStart(12, '0');
      const [{ organisatie }] = (await rijen<{ organisatie: string }>(
        `SELECT organisatie_id AS organisatie FROM toetsing WHERE id = $1`,
        demo.toetsingId,
      )) as [{ organisatie: string }];
      const vanBuiten = ['--controlepunt', join(dataMap, 'bewijs', organisatie, `${cijfers}.txt`)];
      expect((await runProgram('tools/dossier', ['verify', zip, ...vanBuiten], dataMap)).output).toContain('Klopt met uw controlepunt');
      const python = await ensureVerifieer();
      const { stdout } = await promisify(execFile)(python, [join(__dirname, '../../tools/verifier/verifieer.py'), zip, ...vanBuiten]);
      expect(stdout).toContain('GEVERIFIEERD');
    } finally {
      rmSync(map, { recursive: true });
    }
  });

  it('leaves no personal data readable: not in tables, logs, mails, files or workflow histories', async () => {
    const kanaries = [demo.kandidaatNaam, 'Vandersluis', 'De Kikker', 'belangenverstrengeling', 'Veenhovense Courant'];
    expect(await zoekKanaries(omgeving(), kanaries)).toEqual([]);
  });

  describe('again on the same system, with a word of its own in every text (attacks 32 and 33)', () => {
    const kanaries = { naam: `Kanarienaam${randomUUID().slice(0, 8)}`, tekst: `Kanariewoord${randomUUID().slice(0, 8)}` };
    const email = `kanarie-${randomUUID().slice(0, 8)}@post.example`;
    const bsn = '123456782';
    let spel: KanarieSpel;
    beforeAll(async () => {
      spel = await speelMetKanaries(omgeving(), kanaries);
      const als = async (account: string, pad: string, body: object) =>
        vraag(`${omgeving().api}/api/v1${pad}`, {
          method: 'POST',
          body,
          headers: { authorization: `Bearer ${await haalToken(account, omgeving())}` },
        });
      const concept = (naam: string) => ({
        ...{ doelfunctie: 'WETHOUDER', aanleiding: 'TUSSENTIJDS', raadsdatum: overDagen(90), termijnProfiel: 'NORMAAL' },
        kandidaat: { naam, email },
      });
      expect((await als('burgemeester', '/toetsingen', concept(`Pleun ${kanaries.naam}`))).status).toBe(201);
      expect((await als('burgemeester', '/toetsingen', concept(`Pleun ${bsn}`))).body).toMatchObject({ code: 'VERBODEN_GEGEVENS' });
    });

    it('goes in, and comes out for those whom it is for', () => {
      expect(spel.geschreven).toBeGreaterThan(20);
      for (const account of ['kandidaat', 'adviseur', 'burgemeester']) expect([...spel.lazen.tekst]).toContain(account);
      expect([...spel.lazen.naam]).toContain('kabinet');
    });

    it('comes out for nobody else', () => {
      for (const account of ['griffier', 'auditor', 'fg', 'burgemeester-elders', 'niemand'])
        expect([...spel.lazen.tekst]).not.toContain(account);
      for (const account of ['auditor', 'burgemeester-elders', 'niemand']) expect([...spel.lazen.naam]).not.toContain(account);
    });

    it('stands in no address, in no refusal, in nothing that health says', async () => {
      const gezien = [...spel.adressen, ...spel.weigeringen];
      for (const pad of ['/health/live', '/health/ready']) gezien.push(JSON.stringify((await vraag(`${omgeving().api}${pad}`)).body));
      for (const woord of [...Object.values(kanaries), email, bsn]) expect(gezien.filter((tekst) => tekst.includes(woord))).toEqual([]);
    });

    it('is readable in no table, no log, no mail, no file and no workflow history, ours or of Temporal', async () => {
      expect(await zoekKanaries(omgeving(), [...Object.values(kanaries), email, bsn])).toEqual([]);
    });
  });

  it('takes somebody new in: he is mailed at once, and ties his own account to himself', async () => {
    const email = `iris-${randomUUID().slice(0, 8)}@veenhoven.example`;
    const account = `kandidaat-${randomUUID().slice(0, 8)}`;
    const als = async (wie: string, method: string, pad: string, body?: object) =>
      vraag(`${omgeving().api}/api/v1${pad}`, {
        method,
        headers: { authorization: `Bearer ${await haalToken(wie, omgeving())}` },
        ...(body === undefined ? {} : { body }),
      });
    const nieuw = { naam: 'Iris Ingevoerd', email, rollen: ['ADVISEUR'] };
    expect((await als('beheerder', 'POST', '/personen', nieuw)).status).toBe(201);
    const post = new Post(omgeving().mail);
    const tot = Date.now() + 60_000;
    let code = await post.code(email);
    while (code === undefined && Date.now() < tot) code = await post.code(email);
    expect(await als(account, 'POST', '/uitnodigingen/inwisselen', { code })).toMatchObject({ status: 200, body: { naar: null } });
    expect((await als(account, 'GET', '/ik')).body).toMatchObject({ rollen: ['ADVISEUR'] });
  });

  it('is reached through the API and on this machine only (attack 43)', async () => {
    const { temporal, database } = omgeving();
    const poorten = [Number(temporal.split(':').at(-1)), Number(new URL(database).port)];
    expect(await bereikbaarVanBuiten(poorten)).toEqual([]);
  });

  it('is forgotten by decision: stopped, closed, announced, destroyed, and then nowhere', async () => {
    const { toetsingId, kandidaatNaam, kandidaatEmail } = demo;
    const als = async (wie: string, method: string, pad: string, body?: object) =>
      vraag(`${omgeving().api}/api/v1/toetsingen/${toetsingId}${pad}`, {
        method,
        headers: { authorization: `Bearer ${await haalToken(wie, omgeving())}` },
        ...(body === undefined ? {} : { body }),
      });
    const objecten = (
      await rijen<{ object: string }>(`SELECT object FROM document WHERE toetsing_id = $1 AND object IS NOT NULL`, toetsingId)
    ).map(({ object }) => object);
    expect(objecten.length).toBeGreaterThan(1);
    expect(await als('burgemeester', 'POST', '/staking', { reden: 'VOORDRACHT_VERVALLEN', toelichting: 'Er is een ander.' })).toMatchObject(
      {
        status: 200,
      },
    );
    await rondeTot(omgeving(), `SELECT FROM toetsing WHERE id = $1 AND status = 'GESLOTEN'`, toetsingId);
    await laatBewaartermijnVerstrijken(omgeving(), toetsingId);
    await rondeTot(omgeving(), `SELECT FROM taak WHERE toetsing_id = $1 AND soort = 'VERNIETIGING_BESLISSEN'`, toetsingId);
    expect(await als('burgemeester', 'POST', '/vernietigingen', { omvang: 'DOSSIER' })).toMatchObject({ status: 200 });
    await rondeTot(omgeving(), `SELECT FROM vernietiging WHERE toetsing_id = $1 AND status = 'VOLTOOID'`, toetsingId);

    expect((await als('burgemeester', 'GET', '')).status).toBe(410);
    const [verklaring] = (await als('fg', 'GET', '/vernietigingen')).body;
    expect(verklaring).toMatchObject({ status: 'VOLTOOID', verklaring: { bestanden: objecten.length } });
    // What was mailed is with who got it.
    const gevonden = await zoekKanaries(omgeving(), [kandidaatNaam, kandidaatEmail, ...objecten]);
    expect(gevonden.filter((waar) => !waar.includes(' in /mail/'))).toEqual([]);
    for (const tabel of ['sleutel', 'document', 'antwoord', 'onderdeel', 'rapport', 'bericht', 'feit'])
      expect([tabel, await rijen(`SELECT FROM ${tabel} WHERE toetsing_id = $1`, toetsingId)]).toEqual([tabel, []]);
  });

  it('leaves chains that verify', async () => {
    const { code, output } = await runTool('audit-verify');
    expect(output).toContain('alle ketens kloppen');
    expect(code).toBe(0);
  });
});

const runTool = (naam: string): ReturnType<typeof runProgram> => runProgram(`../../../tools/${naam}`, [], dataMap);
