import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { API_VERSIE } from '../../apps/api/src/http/api-versie.js';
import { VOORBEREIDING } from '../support/spoor.js';
import { type Antwoord, vraag, type Vraag } from './support/browser.js';
import { startApi, type TestApi } from './support/test-api.js';
import { beller, maakZaak, zet } from './support/zaken.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';

let api: TestApi;
let toetsingId: string;
beforeAll(async () => {
  api = await startApi();
  toetsingId = await maakZaak(api, { email: 'noor.vandersluis@post.example', rij: { status: 'IN_ONDERZOEK' } });
  const proces = new ProcesService(api.db.transacties, new Kluis(api.keys));
  const ref = { organisatieId: beller('kabinet').organisatieId, toetsingId, ronde: 1 };
  await api.db.transacties.in(beller('kabinet'), async ({ manager }) => {
    await manager.query(VOORBEREIDING);
    await manager.query(
      `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'MEDEWERKING', 1, 'VERLEEND', now())`,
      [ref.organisatieId, toetsingId],
    );
  });
  await proces.openStap({ ref, stap: 'VOG_KLAARZETTEN', volgnummer: 1 });
  await proces.openStap({ ref, stap: 'VOG_INDIENEN', volgnummer: 1 });
});
afterAll(() => api.close());

const als = async (account: string, pad: string, opties: Vraag = {}): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, { ...opties, headers: { authorization: `Bearer ${await api.token(account)}`, ...opties.headers } });
const post = (account: string, pad: string, body?: unknown, headers: Vraag['headers'] = {}): Promise<Antwoord> =>
  als(account, pad, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
const indiening = { ingediendOp: '2026-01-05', spoed: false };
const vog = () => `/toetsingen/${toetsingId}/vog`;

describe('every answer', () => {
  it.each(['/api/v1/ik', '/health/live', '/api/v1/bestaat-niet', '/docs-bestaat-niet'])(
    'has the headers that it should have: %s',
    async (pad) => {
      const { headers } = await vraag(`${api.url}${pad}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'api-version': API_VERSIE,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'x-correlation-id': expect.stringMatching(/^[\w-]{8,64}$/),
      });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      for (const absent of ['x-powered-by', 'access-control-allow-origin', 'server', 'set-cookie']) expect(headers.get(absent)).toBeNull();
    },
  );

  it('carries the correlation id of the caller, when it can do no harm', async () => {
    expect(
      (await vraag(`${api.url}/health/live`, { headers: { 'x-correlation-id': 'mijn-verzoek-1' } })).headers.get('x-correlation-id'),
    ).toBe('mijn-verzoek-1');
    expect((await vraag(`${api.url}/health/live`, { headers: { 'x-correlation-id': 'a b' } })).headers.get('x-correlation-id')).not.toBe(
      'a b',
    );
  });

  it("tells nobody else's page that it may read it", async () => {
    const answer = await vraag(`${api.url}/api/v1/ik`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' },
    });
    expect(answer.status).toBe(405);
    expect([...answer.headers.keys()].filter((naam) => naam.startsWith('access-control'))).toEqual([]);
  });
});

describe('a refused request', () => {
  const soort = 'application/problem+json; charset=utf-8';

  it('without a sign-in says how to sign in', async () => {
    const answer = await vraag(`${api.url}/api/v1/toetsingen`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="integriteitstoetsing"');
    expect(answer.headers.get('content-type')).toBe(soort);
    expect(answer.body).toEqual({
      type: 'urn:integriteitstoetsing:fout:NIET_AANGEMELD',
      title: 'U bent niet aangemeld',
      status: 401,
      detail: expect.any(String),
      instance: '/api/v1/toetsingen',
      code: 'NIET_AANGEMELD',
      correlatieId: answer.headers.get('x-correlation-id'),
      traceId: answer.headers.get('x-correlation-id')?.replaceAll('-', ''),
    });
  });

  it.each<[string, string, unknown, readonly object[]]>([
    ['an unknown field', 'rol', { ...indiening, rol: 'OPDRACHTGEVER' }, [{ veld: 'rol', code: 'VELD_ONBEKEND' }]],
    [
      'the organisation of somebody else',
      'organisatieId',
      { ...indiening, organisatieId: randomUUID() },
      [{ veld: 'organisatieId', code: 'VELD_ONBEKEND' }],
    ],
    [
      '__proto__',
      '__proto__',
      '{"ingediendOp":"2026-01-05","spoed":false,"__proto__":{"beheerder":true}}',
      [{ veld: '__proto__', code: 'VELD_ONBEKEND' }],
    ],
    [
      'constructor',
      'constructor',
      { ...indiening, constructor: { prototype: { x: 1 } } },
      [{ veld: 'constructor', code: 'VELD_ONBEKEND' }],
    ],
    [
      'everything that is wrong',
      'all',
      { spoed: 'ja', ingediendOp: '2026-02-30' },
      [{ veld: 'ingediendOp' }, { veld: 'spoed', code: 'GEEN_JA_NEE' }],
    ],
    [
      'what is missing',
      'missing',
      undefined,
      [
        { veld: 'ingediendOp', code: 'VERPLICHT' },
        { veld: 'spoed', code: 'VERPLICHT' },
      ],
    ],
    ['null for a date', 'null', { ...indiening, ingediendOp: null }, [{ veld: 'ingediendOp', code: 'VERPLICHT' }]],
    ['an array for a body', 'array', [indiening], [{ veld: '0' }, { veld: 'ingediendOp' }, { veld: 'spoed' }]],
  ])('names %s', async (_, __, body, fouten) => {
    const answer = await post('kandidaat', `${vog()}/indiening`, body);
    expect(answer.body).toMatchObject({ status: 400, code: 'INVOER_ONJUIST' });
    const gemeld = [...answer.body.fouten].sort((a: { veld: string }, b: { veld: string }) => (a.veld < b.veld ? -1 : 1));
    expect(gemeld).toEqual(fouten.map((fout) => expect.objectContaining(fout)));
    expect(({} as Record<string, unknown>)['beheerder']).toBeUndefined();
  });

  it.each<[string, Vraag, number, string]>([
    ['malformed JSON', { method: 'POST', body: '{"a":' }, 400, 'INVOER_ONJUIST'],
    ['a JSON text instead of an object', { method: 'POST', body: '"tekst"' }, 400, 'INVOER_ONJUIST'],
    ['depth without end', { method: 'POST', body: '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000) }, 400, 'INVOER_ONJUIST'],
    ['a body of more than 256 kB', { method: 'POST', body: JSON.stringify({ a: 'x'.repeat(256 * 1024) }) }, 413, 'TE_GROOT'],
    [
      'another character set',
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json; charset=iso-8859-1' } },
      415,
      'MEDIATYPE_NIET_ONDERSTEUND',
    ],
    ['a compressed body', { method: 'POST', body: '{}', headers: { 'content-encoding': 'gzip' } }, 415, 'MEDIATYPE_NIET_ONDERSTEUND'],
    ['XML', { method: 'POST', body: '<a/>', headers: { 'content-type': 'application/xml' } }, 415, 'MEDIATYPE_NIET_ONDERSTEUND'],
    ['no type at all', { method: 'POST', body: '{}', headers: { 'content-type': '' } }, 415, 'MEDIATYPE_NIET_ONDERSTEUND'],
  ])('because of %s', async (_, opties, status, code) => {
    expect((await als('kandidaat', `${vog()}/indiening`, opties)).body).toMatchObject({ status, code });
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by the method %s names the one that is there', async (method) => {
    const answer = await als('kandidaat', `${vog()}/indiening`, { method });
    expect(answer.body).toMatchObject({ status: 405, code: 'METHODE_NIET_TOEGESTAAN' });
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it.each(['/bestaat-niet', '/toetsingen/x/y/z/style.css', '/ik/x.css', '/%E0%A4%A', '/toetsingen/%2e%2e'])(
    'for a path that is not there: %s',
    async (pad) => {
      const answer = await als('kandidaat', pad);
      expect(answer.body).toMatchObject({ status: 404, code: expect.stringMatching(/^(NIET_GEVONDEN|TOETSING_ONBEKEND)$/) });
    },
  );

  it('does not repeat the query of the address', async () => {
    expect((await als('kandidaat', '/toetsingen?bsn=123456782')).body).toMatchObject({ status: 400, instance: '/api/v1/toetsingen' });
    expect(api.log.filter((line) => line.includes('123456782'))).toEqual([]);
  });

  it('by a broken request line leaves the process alive', async () => {
    await new Promise<void>((resolve) => {
      const outgoing = request(`${api.url}/api/v1/ik`, { method: 'POST', headers: { 'content-length': '10' } }, () => resolve());
      outgoing.on('error', () => resolve());
      outgoing.write('ab');
      setImmediate(() => outgoing.destroy());
    });
    expect((await vraag(`${api.url}/health/live`)).status).toBe(200);
  });
});

describe('what is not there for the caller', () => {
  const zonderKenmerk = ({ body }: Antwoord): object => ({ ...body, instance: '', correlatieId: '', traceId: '' });

  it('looks exactly as what is not there at all', async () => {
    const elders = await maakZaak(api, { door: 'burgemeester-elders' });
    const paden = (id: string): readonly string[] =>
      ['', '/stappen', '/termijnen', '/taken', '/handelingen', '/audit'].map((deel) => `/toetsingen/${id}${deel}`);
    const ids = [randomUUID(), elders, toetsingId, 'geen-id', randomUUID().toUpperCase()];
    const antwoorden: Antwoord[] = [];
    for (const id of ids) for (const pad of paden(id)) antwoorden.push(await als('adviseur', pad));
    expect(new Set(antwoorden.map((antwoord) => JSON.stringify(zonderKenmerk(antwoord)))).size).toBe(1);
    expect(antwoorden[0]?.body).toMatchObject({ status: 404, code: 'TOETSING_ONBEKEND' });
    const kop = ({ headers }: Antwoord): readonly string[] => [...headers.keys()].sort();
    expect(new Set(antwoorden.map((antwoord) => kop(antwoord).join())).size).toBe(1);
  });

  it('refuses an act the same way, and records that it did', async () => {
    const elders = await maakZaak(api, { door: 'burgemeester-elders' });
    const [vreemd, geen] = [
      await post('kabinet', `/toetsingen/${elders}/vog/klaarzetting`),
      await post('kabinet', `/toetsingen/${randomUUID()}/vog/klaarzetting`),
    ];
    expect(zonderKenmerk(vreemd)).toEqual(zonderKenmerk(geen));
    const { rows } = await api.db.superClient.query(
      `SELECT toegestaan, vraag FROM toegangsbesluit WHERE toetsing_id = $1 AND persoon_id = $2`,
      [elders, beller('kabinet').persoonId],
    );
    expect(rows).toEqual([{ toegestaan: false, vraag: 'zetVogKlaar' }]);
  });

  it('tells who may know of the case that the act is not his', async () => {
    expect((await post('fg', `${vog()}/klaarzetting`)).body).toMatchObject({ status: 403, code: 'GEEN_TOEGANG' });
  });
});

describe('an act', () => {
  it('is done once per Idempotency-Key, and the second answer is the first one', async () => {
    const sleutel = randomUUID();
    const doe = (): Promise<Antwoord> => post('kabinet', `${vog()}/klaarzetting`, undefined, { 'idempotency-key': sleutel });
    const [eerste, tweede] = [await doe(), await doe()];
    expect(eerste.status).toBe(200);
    expect(tweede.body).toEqual(eerste.body);
    expect(eerste.headers.get('etag')).toBe(`"${eerste.body.versie}"`);
    const { rows } = await api.db.superClient.query(`SELECT FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'zetVogKlaar'`, [
      toetsingId,
    ]);
    expect(rows).toHaveLength(1);
    expect((await post('kabinet', `${vog()}/klaarzetting`)).body).toMatchObject({ status: 409, code: 'STAP_NIET_OPEN' });
  });

  it('refuses the key for another request', async () => {
    const sleutel = { 'idempotency-key': 'dezelfde-sleutel' };
    const { versie } = (await als('kandidaat', `/toetsingen/${toetsingId}`)).body;
    expect((await post('kandidaat', `${vog()}/indiening`, indiening, { ...sleutel, 'if-match': `"${versie}"` })).status).toBe(200);
    expect((await post('kandidaat', `${vog()}/indiening`, { ...indiening, spoed: true }, sleutel)).body).toMatchObject({
      status: 422,
      code: 'IDEMPOTENTIE_HERGEBRUIKT',
    });
    // The order in which a program writes its fields makes no other request.
    expect((await post('kandidaat', `${vog()}/indiening`, '{"spoed": false, "ingediendOp": "2026-01-05"}', sleutel)).status).toBe(200);
  });

  it('on an older version than the case has is refused', async () => {
    expect((await post('kandidaat', `${vog()}/indiening`, indiening, { 'if-match': '"0"' })).body).toMatchObject({
      status: 412,
      code: 'VERSIE_VEROUDERD',
    });
  });

  it.each([
    [{ 'idempotency-key': 'kort' }, 'Idempotency-Key'],
    [{ 'idempotency-key': 'met spatie erin' }, 'Idempotency-Key'],
    [{ 'idempotency-key': 'x'.repeat(65) }, 'Idempotency-Key'],
    [{ 'if-match': '7' }, 'If-Match'],
    [{ 'if-match': 'W/"7"' }, 'If-Match'],
    [{ 'if-match': '"7", "8"' }, 'If-Match'],
  ])('with the header %j is refused', async (headers, veld) => {
    const answer = await post('kandidaat', `${vog()}/indiening`, indiening, headers);
    expect(answer.body).toMatchObject({ status: 400, code: 'INVOER_ONJUIST', fouten: [{ veld, code: 'VORM_ONJUIST' }] });
  });
});

describe('a fault of ours', () => {
  it('says nothing of what it was', async () => {
    const handelingen = api.app.get(HandelingenService, { strict: false });
    const spion = jest.spyOn(handelingen, 'voerUit').mockRejectedValue(new Error('SELECT geheim FROM dossier'));
    const answer = await post('kabinet', `${vog()}/klaarzetting`);
    spion.mockRestore();
    expect(answer.body).toMatchObject({ status: 500, code: 'INTERNE_FOUT' });
    expect(JSON.stringify(answer.body)).not.toMatch(/SELECT|dossier|at /);
    expect(api.log.some((line) => line.includes(answer.body.correlatieId as string) && line.includes('verzoek mislukt'))).toBe(true);
  });

  it('that passes is 503, with the time to try again', async () => {
    await zet(api, toetsingId, { status: 'IN_ONDERZOEK' });
    const blokkade = await api.db.connect(api.db.superUrl);
    await blokkade.query('BEGIN');
    await blokkade.query('LOCK TABLE toewijzing IN ACCESS EXCLUSIVE MODE');
    const { rows } = await api.db.superClient.query<{ naam: string }>('SELECT current_database() AS naam');
    const lopend = als('fg', `/toetsingen/${toetsingId}`);
    const wacht = async (): Promise<void> => {
      for (;;) {
        const { rowCount } = await api.db.superClient.query(
          `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`,
          [rows[0]?.naam],
        );
        if (rowCount !== 0) return;
      }
    };
    await wacht();
    await api.db.superClient.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`,
      [rows[0]?.naam],
    );
    const answer = await lopend;
    await blokkade.query('ROLLBACK');
    expect(answer.body).toMatchObject({ status: 503, code: 'TIJDELIJK_NIET_BESCHIKBAAR' });
    expect(answer.headers.get('retry-after')).toBe('5');
  });
});
