import { randomBytes } from 'node:crypto';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { vraag, type Antwoord } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe } from './support/zaken.js';

interface Rij {
  readonly naam: string;
  readonly activiteit: string;
  readonly span: string;
  readonly parent: string;
  readonly vreemd: string;
  readonly betrokkenen: Buffer;
  readonly sleutel: string;
}

let api: TestApi;
let kluis: Kluis;
let zaken: readonly string[];
const { id: organisatieId } = persoon('burgemeester').organisatie;

beforeAll(async () => {
  api = await startApi();
  kluis = new Kluis(api.keys);
  const gemaakt: string[] = [];
  for (let nummer = 0; nummer < 3; nummer += 1) gemaakt.push(await maakZaak(api, { rij: { status: 'WACHT_OP_MEDEWERKING' } }));
  zaken = gemaakt;
  await wijsToe(api, gemaakt[0]!, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
});
afterAll(() => api.close());

const rijenIn = async (traceId: string): Promise<readonly Rij[]> =>
  (
    await api.db.superClient.query<Rij>(
      `SELECT naam, activiteit, encode(span_id, 'hex') AS span, encode(parent_span_id, 'hex') AS parent, encode(vreemde_span_id, 'hex') AS vreemd, betrokkenen, sleutel_id AS sleutel
         FROM verwerking WHERE trace_id = decode($1, 'hex') ORDER BY id`,
      [traceId],
    )
  ).rows;

async function doe(account: string, pad: string, body?: unknown): Promise<{ antwoord: Antwoord; rijen: readonly Rij[]; vreemd: string }> {
  const [traceId, vreemd] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  const antwoord = await vraag(`${api.url}/api/v1${pad}`, {
    headers: { authorization: `Bearer ${await api.token(account)}`, traceparent: `00-${traceId}-${vreemd}-01` },
    ...(body === undefined ? {} : { method: 'POST', body }),
  });
  return { antwoord, rijen: await rijenIn(traceId), vreemd };
}
const wie = ({ span, betrokkenen, sleutel: sleutelId }: Rij): readonly string[] =>
  kluis.ontsluitBetrokkenen(organisatieId, span, { sleutelId, betrokkenen });
const kandidaatVan = async (id: string): Promise<string> =>
  (await api.db.superClient.query<{ id: string }>('SELECT kandidaat_id AS id FROM toetsing WHERE id = $1', [id])).rows[0]!.id;

describe('the processing log', () => {
  it.each([
    ['a look at content', 'adviseur', '/vragenlijst', 'ANTWOORDEN', 'BASISSCAN'],
    ['a look at the head', 'kabinet', '', 'KOP', 'VERLOOP'],
  ])('has a line for %s, in the trace of who asked, about the kandidaat', async (_, account, deel, naam, activiteit) => {
    const { antwoord, rijen, vreemd } = await doe(account, `/toetsingen/${zaken[0]}${deel}`);
    expect(antwoord.status).toBe(200);
    expect(rijen).toMatchObject([{ naam, activiteit, vreemd }]);
    expect(wie(rijen[0]!)).toEqual([await kandidaatVan(zaken[0]!)]);
  });

  it('has one for an act, and none for what was refused', async () => {
    const gedaan = await doe('burgemeester', '/toetsingen', {
      kandidaat: { naam: 'Kim Kandidaat', email: 'kim@post.example' },
      doelfunctie: 'WETHOUDER',
      aanleiding: 'HERIJKING_ZITTEND',
      termijnProfiel: 'NORMAAL',
    });
    expect(gedaan.antwoord.status).toBe(201);
    const { toetsingId } = gedaan.antwoord.body;
    expect(gedaan.rijen).toMatchObject([{ naam: 'maakConcept', activiteit: 'VOORBEREIDING' }]);
    const gestart = await doe('burgemeester', `/toetsingen/${toetsingId}/start`, {});
    expect(gestart.rijen).toMatchObject([{ naam: 'startToetsing', activiteit: 'VOORBEREIDING' }]);
    expect(wie(gestart.rijen[0]!)).toEqual([await kandidaatVan(toetsingId)]);
    for (const geweigerd of [
      await doe('burgemeester', `/toetsingen/${toetsingId}/start`, {}),
      await doe('griffier', `/toetsingen/${toetsingId}`),
      await doe('griffier', '/toetsingen', {}),
    ])
      expect(geweigerd.rijen).toEqual([]);
  });

  it('has one operation for a list, with everyone whom it showed', async () => {
    const { antwoord, rijen } = await doe('kabinet', '/toetsingen?aantal=2');
    const getoond = await Promise.all(antwoord.body.toetsingen.map(({ toetsingId }: { toetsingId: string }) => kandidaatVan(toetsingId)));
    expect(getoond).toHaveLength(2);
    expect(rijen).toMatchObject([{ naam: 'TOETSINGEN', activiteit: 'VERLOOP' }]);
    expect(wie(rijen[0]!)).toEqual(getoond);
    expect((await doe('adviseur', '/taken')).rijen).toEqual([]);
  });

  it('has one for a bureau with its people', async () => {
    const papieren = { wpbrNummer: 'P 1', wpbrGeldigTot: '2030-01-01', verwerkersovereenkomst: 'V 1', overeenkomstGeldigTot: '2030-01-01' };
    const { bureauId } = (await doe('beheerder', '/bureaus', { naam: 'Bureau Verzonnen', ...papieren })).antwoord.body;
    await vraag(`${api.url}/api/v1/personen/${persoon('adviseur').id}/bureau`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${await api.token('beheerder')}` },
      body: { bureauId },
    });
    const { rijen } = await doe('beheerder', '/bureaus');
    expect(rijen).toMatchObject([{ naam: 'MEDEWERKERS', activiteit: 'VERLOOP' }]);
    expect(wie(rijen[0]!)).toEqual([persoon('adviseur').id]);
  });

  it.each([
    ['burgemeester', '/medewerkers?rol=ADVISEUR'],
    ['kabinet', '/waarnemingen/waarnemers'],
    ['beheerder', '/personen'],
    ['beheerder', `/personen/${persoon('adviseur').id}`],
    ['auditor', '/rechtenoverzicht'],
  ])('also when colleagues are shown by name, to the %s in %s', async (account, pad) => {
    const { antwoord, rijen } = await doe(account, pad);
    expect(antwoord.status).toBe(200);
    expect(rijen).toMatchObject([{ naam: 'MEDEWERKERS', activiteit: 'VERLOOP' }]);
    expect(wie(rijen[0]!)).toContain(persoon('adviseur').id);
  });

  it('and when one is added, invited, gets a function, or is blocked', async () => {
    const nieuw = { naam: 'Vera Verzonnen', email: 'vera@post.example', rollen: ['ADVISEUR'] };
    const { antwoord, rijen } = await doe('beheerder', '/personen', nieuw);
    const { persoonId } = antwoord.body;
    const geblokkeerd = await doe('beheerder', `/personen/${persoonId}/blokkade`, {});
    const alle = [...rijen, ...geblokkeerd.rijen];
    expect(alle.map(({ naam }) => naam)).toEqual(['voegPersoonToe', 'blokkeerPersoon']);
    for (const rij of alle) expect([rij.activiteit, wie(rij)]).toEqual(['GEBRUIKERS', [persoonId]]);
  });

  it('holds nobody who did it, and no two ciphertexts of one betrokkene are alike or open in another line', async () => {
    const [een, ander] = [await doe('adviseur', `/toetsingen/${zaken[0]}`), await doe('adviseur', `/toetsingen/${zaken[0]}`)];
    const [a, b] = [een.rijen[0]!, ander.rijen[0]!];
    expect(wie(a)).toEqual(wie(b));
    expect(a.betrokkenen.equals(b.betrokkenen)).toBe(false);
    expect(() => wie({ ...a, span: b.span })).toThrow('SLEUTEL_ONJUIST');
    const { rows } = await api.db.superClient.query('SELECT v::text AS rij FROM verwerking v');
    const alles = JSON.stringify(rows);
    for (const id of [persoon('adviseur').id, persoon('kabinet').id, ...zaken, await kandidaatVan(zaken[0]!)]) {
      expect(alles).not.toContain(id);
      expect(alles).not.toContain(Buffer.from(id).toString('hex'));
    }
  });
});
