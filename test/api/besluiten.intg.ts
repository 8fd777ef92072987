import { randomBytes, randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { DiscoveryService } from '@nestjs/core';
import { alleRoutes, type Route } from '../../apps/api/src/http/routes.js';
import { vraag, type Antwoord, type Vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { datumOver } from '../dossier/support/dossier.js';
import { maakZaak, wijsToe } from './support/zaken.js';

let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { rij: { status: 'WACHT_OP_MEDEWERKING' } });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
});
afterAll(() => api.close());

interface Besluit {
  readonly vraag: string;
  readonly toegestaan: boolean;
  readonly status: string;
  readonly code: string | null;
  readonly [kolom: string]: unknown;
}
interface Gevraagd {
  readonly antwoord: Antwoord;
  readonly besluiten: readonly Besluit[];
  readonly spanId: string;
}

const besluitenIn = async (traceId: string): Promise<readonly Besluit[]> =>
  (await api.db.superClient.query<Besluit>(`SELECT * FROM toegangsbesluit WHERE trace_id = decode($1, 'hex') ORDER BY id`, [traceId])).rows;

/** One request in a trace of its own, and the records that it left. */
async function doe(account: string, pad: string, { headers = {}, ...rest }: Vraag = {}): Promise<Gevraagd> {
  const [traceId, spanId] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  const antwoord = await vraag(`${api.url}/api/v1${pad}`, {
    ...rest,
    headers: { authorization: `Bearer ${await api.token(account)}`, traceparent: `00-${traceId}-${spanId}-01`, ...headers },
  });
  return { antwoord, besluiten: await besluitenIn(traceId), spanId };
}
const kort = ({ antwoord, besluiten }: Gevraagd): readonly unknown[] => [
  antwoord.status,
  ...besluiten.map(({ vraag: naam, toegestaan, status, code }) => `${naam} ${toegestaan} ${status} ${code}`),
];

/** What asks nobody's permission: about the caller himself, or the same for everyone who is signed in. */
const VRAGEN: Readonly<Record<string, string>> = {
  '/api/v1/simulatie': '?soort=TUSSENTIJDS&start=2027-01-11&raad=2027-04-29&profiel=NORMAAL',
  '/api/v1/medewerkers': '?rol=ADVISEUR',
  '/api/v1/bewijslog/consistentie': '?van=1&tot=1',
};

describe('a question leaves one decision', () => {
  let routes: readonly Route[];
  beforeAll(() => {
    routes = alleRoutes(api.app.get(DiscoveryService)).filter(
      ({ methode, pad, beleid }) => methode === 'GET' && beleid?.soort !== 'OPENBAAR' && pad !== '/api/v1/gebeurtenissen',
    );
  });

  it.each(['burgemeester', 'adviseur', 'kandidaat-elders', 'beheerder', 'fg'])('whatever %s looks at, seen or not', async (account) => {
    const fout: unknown[] = [];
    for (const { pad, beleid } of routes) {
      const doel = `${pad
        .replace(':toetsingId', zaak)
        .replace(/:(ronde|versie|nummer|volgnummer|grootte)\b/g, '1')
        .replace(/:\w+/g, randomUUID())}${VRAGEN[pad] ?? ''}`;
      const gevraagd = await doe(account, doel.replace('/api/v1', ''));
      const { antwoord, besluiten } = gevraagd;
      const verwacht = beleid?.soort === 'EIGEN' || beleid?.soort === 'AANGEMELD' ? 0 : 1;
      const geweigerd = besluiten.some(({ toegestaan, status, code }) => !toegestaan && (status !== 'UNSET' || code === null));
      if (antwoord.status === 400 || antwoord.status >= 500 || besluiten.length !== verwacht || geweigerd)
        fout.push([pad, ...kort(gevraagd)]);
    }
    expect(routes.length).toBeGreaterThan(40);
    expect(fout).toEqual([]);
  });

  it('also a stream, when it opens', async () => {
    const traceId = randomBytes(16).toString('hex');
    const headers = { authorization: `Bearer ${await api.token('kabinet')}`, traceparent: `00-${traceId}-${'1'.repeat(16)}-01` };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const open = get(`${api.url}/api/v1/gebeurtenissen`, { agent: false, headers }, (response) => {
        resolve(response.statusCode);
        response.on('error', () => undefined);
        open.destroy();
      });
      open.on('error', reject);
    });
    expect(status).toBe(200);
    expect((await besluitenIn(traceId)).map(({ vraag: naam }) => naam)).toEqual(['volgGebeurtenissen']);
  });

  it('leaves none where nobody signed in, and none about oneself', async () => {
    const tel = async (): Promise<number> => (await api.db.superClient.query('SELECT FROM toegangsbesluit')).rowCount ?? 0;
    const voor = await tel();
    expect((await vraag(`${api.url}/api/v1/toetsingen/${zaak}`)).status).toBe(401);
    expect((await vraag(`${api.url}/health/live`)).status).toBe(200);
    expect((await doe('kabinet', '/ik')).antwoord.status).toBe(200);
    expect(await tel()).toBe(voor);
  });
});

describe('an act leaves one decision', () => {
  const post = (account: string, pad: string, headers: Record<string, string> = {}, body: unknown = {}): Promise<Gevraagd> =>
    doe(account, pad, { method: 'POST', headers, body });
  const concept = {
    kandidaat: { naam: 'Kim Kandidaat', email: 'kim@post.example' },
    doelfunctie: 'WETHOUDER',
    aanleiding: 'TUSSENTIJDS',
    raadsdatum: datumOver(60),
    termijnProfiel: 'NORMAAL',
  };

  it('refused to who may know of the case, and to who may not', async () => {
    expect(kort(await post('kabinet', `/toetsingen/${zaak}/start`))).toEqual([403, 'startToetsing false UNSET GEEN_TOEGANG']);
    expect(kort(await post('griffier', `/toetsingen/${zaak}/start`))).toEqual([404, 'startToetsing false UNSET TOETSING_ONBEKEND']);
    expect(kort(await post('burgemeester', `/toetsingen/${randomUUID()}/start`))).toEqual([
      404,
      'startToetsing false UNSET TOETSING_ONBEKEND',
    ]);
  });

  it('granted and then refused by a guard, by the version, by another request with the same key', async () => {
    expect(kort(await post('burgemeester', `/toetsingen/${zaak}/start`))).toEqual([409, 'startToetsing true OK null']);
    expect(kort(await post('burgemeester', `/toetsingen/${zaak}/start`, { 'if-match': '"99"' }))).toEqual([
      412,
      'startToetsing true OK null',
    ]);
  });

  it('granted and done, done again with the same key, and refused with another body', async () => {
    const [sleutel, maak] = [{ 'idempotency-key': randomUUID() }, 'maakConcept true OK null'];
    const eerste = await post('burgemeester', '/toetsingen', sleutel, concept);
    expect(kort(eerste)).toEqual([201, maak]);
    expect(kort(await post('burgemeester', '/toetsingen', sleutel, concept))).toEqual([201, maak]);
    expect(kort(await post('burgemeester', '/toetsingen', sleutel, { ...concept, raadsdatum: datumOver(90) }))).toEqual([422, maak]);
    expect(kort(await post('burgemeester', '/toetsingen', {}, concept))).toEqual([409, maak]);
    const { toetsingId } = eerste.antwoord.body;
    const start = { 'idempotency-key': randomUUID() };
    for (let keer = 0; keer < 2; keer += 1)
      expect(kort(await post('burgemeester', `/toetsingen/${toetsingId}/start`, start))).toEqual([200, 'startToetsing true OK null']);
  });

  it('refused at the door, before there is anything to decide on', async () => {
    expect(kort(await post('griffier', '/toetsingen', {}, concept))).toEqual([403, 'maakConcept false UNSET GEEN_TOEGANG']);
  });

  it('of the organisation, refused or granted', async () => {
    const lek = {
      soort: 'VERLIES_OF_DIEFSTAL',
      beschrijving: 'Een usb-stick is zoek.',
      ontdektOp: '2026-01-05T08:00:00.000Z',
      hoogRisico: false,
    };
    const [mag, magNiet] = [await post('fg', '/datalekken', {}, lek), await post('griffier', '/datalekken', {}, lek)];
    expect(mag.besluiten.map(({ toegestaan }) => toegestaan)).toEqual([true]);
    expect(kort(magNiet)).toEqual([403, 'registreerDatalek false UNSET GEEN_TOEGANG']);
  });

  it('none when what was asked makes no sense', async () => {
    expect(kort(await post('burgemeester', '/toetsingen', {}, { ...concept, rol: 'x' }))).toEqual([400]);
  });
});

describe('the record', () => {
  it('says who asked what of which case, how he stood to it, and by which policy it was decided, in the trace of the caller', async () => {
    const { besluiten, spanId } = await doe('adviseur', `/toetsingen/${zaak}/vragenlijst`);
    expect(besluiten).toEqual([
      expect.objectContaining({
        persoon_id: persoon('adviseur').id,
        vraag: 'ANTWOORDEN',
        toetsing_id: zaak,
        toegestaan: true,
        relatie: 'ADVISEUR',
        relaties: ['ADVISEUR'],
        toetsing_status: 'WACHT_OP_MEDEWERKING',
        code: null,
        status: 'OK',
      }),
    ]);
    const [eigen, ouder] = [besluiten[0]!['span_id'], besluiten[0]!['parent_span_id']].map((span) => (span as Buffer).toString('hex'));
    // Between the caller and the decision stands the request.
    expect(new Set([spanId, eigen, ouder]).size).toBe(3);
  });

  it('lets the rows of before its columns be, and takes no new one without them', async () => {
    const oud = `INSERT INTO toegangsbesluit (organisatie_id, persoon_id, vraag, toegestaan, beleid_versie, correlatie_id, op) VALUES ($1, $2, 'KOP', true, 1, 'c', now())`;
    const { id, organisatie } = persoon('kabinet');
    await expect(api.db.superClient.query(oud, [organisatie.id, id])).rejects.toThrow('toegangsbesluit_volledig');
  });
});
