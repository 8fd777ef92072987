import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { maakVoorbeeld, type Voorbeeld } from '../../libs/audit/src/dossierexport/wereld.testdata.js';
import { MAX_INGELEZEN_BYTES } from '../../libs/domain/src/bewijs/ingelezen-dossier.js';
import { OpslagRondeService } from '../../libs/dossier/src/documenten/opslag-ronde.service.js';
import { WisRondeService } from '../../libs/dossier/src/documenten/wis-ronde.service.js';
import { DossierexportService } from '../../libs/dossier/src/dossierexport/dossierexport.service.js';
import { IngelezenRondeService } from '../../libs/dossier/src/ingelezen/ingelezen-ronde.service.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { dossier } from '../../tools/dossier/dossier.js';
import { controlepunten } from '../bewijs/support/bewijs.js';
import { type Antwoord, type Json, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { beller, maakZaak } from './support/zaken.js';

const ELDERS = persoon('burgemeester-elders').organisatie.id;
const PAD = 'ingelezen-dossiers';

let api: TestApi;
let zaak: string;
let echt: Buffer;
let voorbeeld: Voorbeeld;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { door: 'burgemeester-elders' });
  const log = controlepunten(api.db.transacties);
  await log.maak(ELDERS);
  echt = await exporteer(() => log.maak(ELDERS));
  voorbeeld = await maakVoorbeeld({ zaad: 77, gebeurtenissen: 9, documenten: 2, elkeAfgeschermd: 4 });
});
afterAll(() => api.close());

/** As the worker signs while somebody waits for it. */
async function exporteer(teken: () => Promise<unknown>): Promise<Buffer> {
  let klaar = false;
  const bezig = api.app
    .get(DossierexportService, { strict: false })
    .maak(beller('burgemeester-elders'), zaak, [])
    .finally(() => (klaar = true));
  bezig.catch(() => undefined);
  while (!klaar) await teken();
  return buffer((await bezig).inhoud);
}

const doe = async (account: string, pad: string, method = 'GET'): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/${pad}`, { method, headers: { authorization: `Bearer ${await api.token(account)}` } });

async function leesIn(zip: Buffer, account = 'auditor', veld = 'bestand'): Promise<{ status: number; body: Json }> {
  const body = new FormData();
  body.set(veld, new Blob([new Uint8Array(zip)]), 'x.zip');
  const headers = { authorization: `Bearer ${await api.token(account)}` };
  const antwoord = await fetch(`${api.url}/api/v1/${PAD}`, { method: 'POST', headers, body });
  return { status: antwoord.status, body: await antwoord.json() };
}

async function soorten(): Promise<readonly string[]> {
  const { rows } = await api.db.superClient.query<{ soort: string }>(
    `SELECT concat_ws(' ', soort, rol, gegevens->>'deel') AS soort FROM organisatie_gebeurtenis WHERE organisatie_id = $1 AND gegevens ? 'ingelezenDossierId' ORDER BY volgnummer`,
    [persoon('auditor').organisatie.id],
  );
  return rows.map(({ soort }) => soort);
}
const objecten = async (): Promise<readonly string[]> =>
  (await api.db.superClient.query<{ object: string }>('SELECT object FROM ingelezen_dossier ORDER BY 1')).rows.map(({ object }) => object);

it('what one organisation exported another reads: where it is from, what happened, and its files', async () => {
  const { status, body } = await leesIn(echt);
  expect(status).toBe(200);
  const { body: lijst } = await doe('fg', PAD);
  expect(lijst).toEqual({
    dossiers: [expect.objectContaining({ id: body.id, zaakElders: zaak, bytes: echt.length })],
    meer: false,
    cursor: null,
  });
  const [ingelezen] = lijst.dossiers;
  expect(ingelezen.oorsprong).toMatch(new RegExp(`/bewijslog/${ELDERS}$`));
  expect(Date.parse(ingelezen.verwijderenOp) - Date.parse(ingelezen.ingelezenOp)).toBe(28 * 24 * 3_600_000);
  const { body: tijdlijn } = await doe('auditor', `${PAD}/${body.id}/tijdlijn?aantal=100`);
  expect(tijdlijn.regels).toHaveLength(ingelezen.gebeurtenissen);
  expect(tijdlijn.regels.at(-1)).toMatchObject({ soort: 'DOSSIEREXPORT', afgeschermd: false, functie: 'opdrachtgever' });
  expect(tijdlijn.regels[0].wat).toMatch(/^De opdrachtgever .+\.$/);
  const { rows } = await api.db.superClient.query('SELECT FROM toetsing WHERE organisatie_id = $1', [persoon('fg').organisatie.id]);
  expect(rows).toEqual([]);
  expect(await doe('auditor', `toetsingen/${zaak}`)).toMatchObject({ status: 404 });
  expect((await doe('auditor', `${PAD}/${body.id}`, 'DELETE')).status).toBe(204);
  expect(await soorten()).toEqual([
    'leesDossierIn AUDITOR',
    'INGELEZEN_DOSSIER_INGEZIEN AUDITOR TIJDLIJN',
    'verwijderIngelezenDossier AUDITOR',
  ]);
});

it('tells what is hidden without telling it, page by page, and gives each file as it was', async () => {
  const { id } = (await leesIn(voorbeeld.zip)).body;
  const { body: eerste } = await doe('auditor', `${PAD}/${id}/tijdlijn?aantal=6`);
  const { body: rest } = await doe('auditor', `${PAD}/${id}/tijdlijn?aantal=6&cursor=${eerste.cursor}`);
  const regels = [...eerste.regels, ...rest.regels];
  expect(regels.map(({ volgnummer }: Json) => volgnummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([eerste.meer, rest.meer, rest.cursor]).toEqual([true, false, null]);
  expect(regels.map(({ hash }: Json) => hash)).toEqual(voorbeeld.gebeurtenissen.map(({ hash }) => hash));
  const dicht = regels.filter(({ afgeschermd }: Json) => afgeschermd);
  expect(dicht).toHaveLength(2);
  for (const { wat, soort, op } of dicht) expect([wat, soort, op]).toEqual(['Afgeschermd voor wie deze export kreeg.', null, null]);
  const { body: bestanden } = await doe('auditor', `${PAD}/${id}/bestanden`);
  const document = bestanden.find(({ naam }: Json) => naam.startsWith('documenten/001-'));
  const antwoord = await fetch(`${api.url}/api/v1/${PAD}/${id}/bestanden/${document.nummer}`, {
    headers: { authorization: `Bearer ${await api.token('auditor')}` },
  });
  expect(antwoord.headers.get('content-type')).toBe('application/octet-stream');
  expect(antwoord.headers.get('content-disposition')).toContain(document.naam.slice('documenten/'.length));
  const inhoud = Buffer.from(await antwoord.arrayBuffer());
  expect([inhoud.length, createHash('sha256').update(inhoud).digest('hex')]).toEqual([document.bytes, document.sha256]);
  for (const pad of [`${PAD}/${id}/bestanden/999`, `${PAD}/${zaak}/bestanden`, `${PAD}/${zaak}/tijdlijn`])
    expect((await doe('auditor', pad)).body.code).toBe('NIET_GEVONDEN');
  await doe('auditor', `${PAD}/${id}`, 'DELETE');
});

it('refuses what does not hold, is too large or is not there, and keeps nothing of it', async () => {
  const voor = api.objecten();
  const vals = Buffer.from(echt);
  vals[vals.indexOf('maakConcept', 2_000)] = 0x58;
  const { status, body } = await leesIn(vals);
  expect([status, body.code]).toEqual([422, 'DOSSIEREXPORT_GEWEIGERD']);
  expect(body.detail).toContain('het zip-bestand is beschadigd');
  const vreemd = await maakVoorbeeld({ ...voorbeeld.vorm, zaaknummer: 'IT\u0000-1' });
  expect((await leesIn(vreemd.zip)).body).toMatchObject({
    code: 'DOSSIEREXPORT_GEWEIGERD',
    detail: expect.stringContaining('niet te lezen'),
  });
  expect((await leesIn(Buffer.from('geen zip'))).body.detail).toContain('dit is geen zip-bestand');
  expect((await leesIn(echt, 'auditor', 'iets')).body.code).toBe('BESTAND_ONTBREEKT');
  expect((await leesIn(Buffer.alloc(MAX_INGELEZEN_BYTES + 1))).body.code).toBe('BESTAND_TE_GROOT');
  expect([await objecten(), api.objecten()]).toEqual([[], voor]);
});

it('is listed page by page, the last first', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 3; i += 1) ids.unshift((await leesIn(voorbeeld.zip)).body.id);
  const eerste = (await doe('fg', `${PAD}?aantal=2`)).body;
  const rest = (await doe('fg', `${PAD}?aantal=2&cursor=${eerste.cursor}`)).body;
  expect([...eerste.dossiers, ...rest.dossiers].map(({ id }: Json) => id)).toEqual(ids);
  expect([eerste.dossiers.length, eerste.meer, rest.meer, rest.cursor]).toEqual([2, true, false, null]);
  expect((await doe('fg', `${PAD}?cursor=x`)).body.code).toBe('INVOER_ONJUIST');
  for (const id of ids) await doe('fg', `${PAD}/${id}`, 'DELETE');
});

it('is not found, and no error of ours, when it goes while somebody waits to read it', async () => {
  const { id } = (await leesIn(voorbeeld.zip)).body;
  const [object = ''] = await objecten();
  await api.opslag.delete(object);
  for (const pad of ['tijdlijn', 'bestanden', 'bestanden/1'])
    expect([pad, (await doe('fg', `${PAD}/${id}/${pad}`)).body.code]).toEqual([pad, 'NIET_GEVONDEN']);
  await doe('fg', `${PAD}/${id}`, 'DELETE');
});

it('opens once to know what is in it, and is read once more for whoever reads slowly', async () => {
  const { id } = (await leesIn(voorbeeld.zip)).body;
  const gelezen = jest.spyOn(api.opslag, 'get');
  try {
    await doe('fg', `${PAD}/${id}/bestanden/1`);
    expect(gelezen).toHaveBeenCalledTimes(2);
  } finally {
    gelezen.mockRestore();
    await doe('fg', `${PAD}/${id}`, 'DELETE');
  }
});

it('is for who keeps watch in that organisation, and for nobody else', async () => {
  const { id } = (await leesIn(echt)).body;
  const [voor, gezien] = [api.objecten(), await soorten()];
  for (const account of ['kandidaat', 'burgemeester', 'griffier', 'beheerder', 'burgemeester-elders']) {
    expect(await leesIn(echt, account)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    for (const pad of [PAD, `${PAD}/${id}/tijdlijn`, `${PAD}/${id}/bestanden`, `${PAD}/${id}/bestanden/1`])
      expect([account, pad, (await doe(account, pad)).status]).toEqual([account, pad, 403]);
    expect((await doe(account, `${PAD}/${id}`, 'DELETE')).status).toBe(403);
  }
  expect([api.objecten(), await soorten()]).toEqual([voor, gezien]);
  await doe('fg', `${PAD}/${id}`, 'DELETE');
});

it('lies sealed, is known to the nightly round, and is gone with its row', async () => {
  const { id } = (await leesIn(echt)).body;
  const [object = ''] = await objecten();
  expect((await buffer(await api.opslag.get(object))).includes('DOSSIEREXPORT')).toBe(false);
  const fout = jest.fn();
  const ronde = new OpslagRondeService(api.db.transacties, api.opslag, fout, () => Date.now() + 48 * 3_600_000);
  await ronde.ruimOp();
  expect(await api.opslag.exists(object)).toBe(true);
  await doe('fg', `${PAD}/${id}`, 'DELETE');
  expect([await api.opslag.exists(object), await objecten()]).toEqual([false, []]);
  expect((await doe('fg', `${PAD}/${id}`, 'DELETE')).body.code).toBe('NIET_GEVONDEN');
});

it('goes by itself after 28 days', async () => {
  await leesIn(echt);
  const [object = ''] = await objecten();
  const fouten: unknown[] = [];
  const na = (dagen: number) =>
    new IngelezenRondeService(new Transacties(api.db.appDataSource, `${dagen} days`), (error) => fouten.push(error)).verwijderVervallen();
  expect([await na(27), await na(28), await na(28), fouten]).toEqual([
    { gedaan: 0, mislukt: 0, na: null },
    { gedaan: 1, mislukt: 0, na: null },
    { gedaan: 0, mislukt: 0, na: null },
    [],
  ]);
  expect((await soorten()).at(-1)).toBe('INGELEZEN_DOSSIER_VERVALLEN SYSTEEM');
  await new WisRondeService(api.db.transacties, api.opslag, (error) => fouten.push(error)).wis();
  expect([await api.opslag.exists(object), fouten]).toEqual([false, []]);
});

describe('dossier import', () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'inlezen-'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  async function importeer(zip: Buffer, ...args: readonly string[]): Promise<{ code: number; uit: string }> {
    const bestand = join(map, 'export.zip');
    writeFileSync(bestand, zip);
    let uit = '';
    const env = { API_URL: api.url, TOKEN: await api.token('auditor') };
    const schrijf = (tekst: string): void => void (uit += tekst);
    return { code: await dossier(['import', bestand, ...args], { schrijf, meld: schrijf }, env), uit };
  }

  it('verifies an export, has it taken in, and says where to read it', async () => {
    const { code, uit } = await importeer(voorbeeld.zip, '--sleutel', voorbeeld.sleutels[0]!.vkey.tekst);
    const [{ id }] = (await doe('auditor', PAD)).body.dossiers;
    expect(code).toBe(0);
    expect(uit).toContain('\nGEVERIFIEERD\n');
    expect(uit).toContain(`${api.url}/api/v1/${PAD}/${id}/tijdlijn\n`);
    await doe('auditor', `${PAD}/${id}`, 'DELETE');
  });

  it('sends nothing that it refuses itself', async () => {
    const ander = (await maakVoorbeeld({ ...voorbeeld.vorm, sleutelzaad: 'x' })).sleutels[0]!.vkey.tekst;
    expect((await importeer(voorbeeld.zip, '--sleutel', ander)).code).toBe(1);
    expect((await importeer(voorbeeld.zip.subarray(0, -1))).code).toBe(1);
    expect((await doe('auditor', PAD)).body.dossiers).toEqual([]);
  });
});
