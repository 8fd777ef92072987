import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import * as fc from 'fast-check';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { VOORBEREIDING } from '../support/spoor.js';
import { type Antwoord, vraag, type Vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { beller, maakZaak } from '../api/support/zaken.js';
import { antwoordOp, begin, ruw, verbind } from './support/ruw.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

let api: TestApi;
let toetsingId: string;
const PAD = (): string => `/api/v1/toetsingen/${toetsingId}/vog/klaarzetting`;
const bewijs = async (account = 'kabinet'): Promise<string> => `Authorization: Bearer ${await api.token(account)}`;
const post = async (body: Vraag['body'], headers: Vraag['headers'] = {}): Promise<Antwoord> =>
  vraag(`${api.url}${PAD()}`, { method: 'POST', body, headers: { authorization: `Bearer ${await api.token('kabinet')}`, ...headers } });
const leeft = async (): Promise<void> => expect((await vraag(`${api.url}/health/live`)).status).toBe(200);

/** Problem details with every header that an answer has, written by the server itself. */
function eisProbleem(antwoord: string, status: number, code: string): void {
  const [kop = '', inhoud = ''] = antwoord.split('\r\n\r\n');
  expect(kop.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const naam of ['Content-Security-Policy', 'X-Content-Type-Options: nosniff', 'Cache-Control: no-store', 'Connection: close'])
    expect(kop).toContain(naam);
  expect(JSON.parse(inhoud)).toMatchObject({ status, code, instance: '' });
}

beforeAll(async () => {
  api = await startApi();
  toetsingId = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
  const ref = { organisatieId: beller('kabinet').organisatieId, toetsingId, ronde: 1 };
  await api.db.transacties.in(beller('kabinet'), async ({ manager }) => {
    await manager.query(VOORBEREIDING);
    await manager.query(
      `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'MEDEWERKING', 1, 'VERLEEND', now())`,
      [ref.organisatieId, toetsingId],
    );
  });
  await new ProcesService(api.db.transacties, new Kluis(api.keys)).openStap({ ref, stap: 'VOG_KLAARZETTEN', volgnummer: 1 });
});
afterAll(() => api.close());

describe('attack 34: who takes all the time of the world', () => {
  let ongeduldig: TestApi;
  beforeAll(async () => {
    ongeduldig = await startApi({ tijden: { koppen: 300, verzoek: 600, stil: 60_000, tussen: 60_000, controle: 50 } });
  });
  afterAll(() => ongeduldig.close());

  it('with his headers is cut off with 408', async () => {
    eisProbleem(await ruw(ongeduldig.url, 'GET /api/v1/ik HTTP/1.1\r\nHost: x\r\nX-Traag: '), 408, 'TE_TRAAG');
  });

  it.each(['application/json', 'multipart/form-data; boundary=grens'])(
    'with a body of %s, a byte now and then, is cut off with 408',
    async (soort) => {
      const pad = soort.startsWith('multipart') ? `/api/v1/toetsingen/${toetsingId}/documenten` : PAD();
      const socket = await verbind(ongeduldig.url);
      const antwoord = antwoordOp(socket);
      socket.write(
        begin('POST', pad, `Authorization: Bearer ${await ongeduldig.token('kabinet')}`, `Content-Type: ${soort}`, 'Content-Length: 1000'),
      );
      const druppel = setInterval(() => socket.writable && socket.write(' '), 20);
      eisProbleem(await antwoord, 408, 'TE_TRAAG');
      clearInterval(druppel);
    },
  );
});

describe('attack 34: what is no request', () => {
  it.each<[string, string, number, string]>([
    ['noise', '\u0016\u0003\u0001\u0002 hallo\r\n\r\n', 400, 'INVOER_ONJUIST'],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400, 'INVOER_ONJUIST'],
    ['two lengths', begin('POST', '/api/v1/afmelden', 'Content-Length: 1', 'Content-Length: 2'), 400, 'INVOER_ONJUIST'],
    ['a length and pieces', begin('POST', '/api/v1/afmelden', 'Content-Length: 4', 'Transfer-Encoding: chunked'), 400, 'INVOER_ONJUIST'],
    ['a negative length', begin('POST', '/api/v1/afmelden', 'Content-Length: -1'), 400, 'INVOER_ONJUIST'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'TE_GROOT'],
  ])('%s is refused as everything else is', async (_, bytes, status, code) => {
    eisProbleem(await ruw(api.url, bytes), status, code);
    await leeft();
  });

  it('pieces that are none end the request, whatever answer was on its way', async () => {
    const socket = await verbind(api.url);
    const antwoord = antwoordOp(socket);
    socket.write(begin('POST', PAD(), await bewijs(), 'Content-Type: application/json', 'Transfer-Encoding: chunked') + 'geen getal\r\n');
    expect(await antwoord).toMatch(/^(HTTP\/1\.1 400 |$)/);
    await leeft();
  });

  it('any bytes at all leave the process alive and its log without a fault of ours', async () => {
    const begon = api.log.length;
    const regel = fc.oneof(fc.constantFrom('GET / HTTP/1.1\r\nHost: x\r\n', 'POST /api/v1/afmelden HTTP/1.1\r\n', '\r\n\r\n'), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(regel, { maxLength: 5 }), fc.uint8Array({ maxLength: 200 }), async (regels, bytes) => {
        const socket = await verbind(api.url);
        const antwoord = antwoordOp(socket);
        socket.end(Buffer.concat([Buffer.from(regels.join('')), bytes]));
        expect(await antwoord).toMatch(/^(HTTP\/1\.1 [234]\d\d |$)/);
      }),
      { numRuns: 60 },
    );
    await leeft();
    expect(api.log.slice(begon).filter((lijn) => lijn.includes('"level":"error"'))).toEqual([]);
  });
});

describe('attack 34: a body that is not what it should be', () => {
  const onjuist = [400, 'INVOER_ONJUIST'] as const;
  const mediatype = [415, 'MEDIATYPE_NIET_ONDERSTEUND'] as const;
  it.each<[string, string, Vraag['headers'], readonly [number, string]]>([
    ['a name twice', '{"a":1,"a":2}', {}, onjuist],
    ['a name twice in another spelling, deep inside', '{"a":[{"rol":1,"r\\u006fl":2}]}', {}, onjuist],
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000), {}, onjuist],
    ['quotes without end', `"${'\\"'.repeat(120_000)}`, {}, onjuist],
    ['half a text', '{"a":"b', {}, onjuist],
    ['more than a body may be', JSON.stringify({ a: 'x'.repeat(20 * 1024 * 1024) }), {}, [413, 'TE_GROOT']],
    ['a length that is less than half of it', '{}', { 'content-length': '1' }, onjuist],
    ['UTF-16', '{}', { 'content-type': 'application/json; charset=utf-16' }, mediatype],
    ['Latin-1', '{}', { 'content-type': 'application/json;charset="ISO-8859-1"' }, mediatype],
    ['a form where none is asked for', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, mediatype],
    ['a plain form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, mediatype],
    ['text that a browser sends without asking', '{}', { 'content-type': 'text/plain' }, mediatype],
    ['a brotli', '{}', { 'content-encoding': 'br' }, mediatype],
  ])('%s is refused', async (_, body, headers, [status, code]) => {
    expect((await post(body, headers)).body).toMatchObject({ status, code });
  });

  it('bytes that are no UTF-8 are refused', async () => {
    const body = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const koppen = begin(
      'POST',
      PAD(),
      await bewijs(),
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
    );
    expect(await ruw(api.url, Buffer.concat([Buffer.from(koppen), body]))).toMatch(/^HTTP\/1\.1 400 [^]*INVOER_ONJUIST/);
  });

  it.each([
    '/api/v1/toetsingen/{id}/x.css',
    '/api/v1/toetsingen/{id}/vog/x.js',
    '/api/v1/toetsingen/{id}/rapport/..%2f',
    '/api/v1/ik/x.png',
    '/api/v1//ik',
  ])('the path %s does not exist', async (pad) => {
    const antwoord = await vraag(`${api.url}${pad.replace('{id}', toetsingId)}`, {
      headers: { authorization: `Bearer ${await api.token('kabinet')}` },
    });
    expect(antwoord.body).toMatchObject({ status: 404, code: 'NIET_GEVONDEN' });
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
  });
});

describe('attack 34: who hangs up in the middle', () => {
  it('of an act has done it once or not at all, and hears of it when he asks again', async () => {
    const sleutel = randomUUID();
    const verzoek = begin('POST', PAD(), await bewijs(), `Idempotency-Key: ${sleutel}`, 'Content-Length: 0');
    for (let i = 0; i < 8; i += 1) {
      const socket = await verbind(api.url);
      socket.on('error', () => undefined);
      socket.write(verzoek.slice(0, i % 2 === 0 ? verzoek.length : -20 * i), () => socket.destroy());
      await once(socket, 'close');
    }
    const opnieuw = await Promise.all(Array.from({ length: 4 }, () => post(undefined, { 'idempotency-key': sleutel })));
    expect(new Set(opnieuw.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(opnieuw.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const { rows } = await api.db.superClient.query(`SELECT FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'zetVogKlaar'`, [
      toetsingId,
    ]);
    expect(rows).toHaveLength(1);
    await leeft();
  });

  it('leaves no transaction open', async () => {
    const { rows } = await api.db.superClient.query(
      `SELECT query FROM pg_stat_activity WHERE datname = $1 AND state LIKE 'idle in transaction%'`,
      [api.db.name],
    );
    expect(rows).toEqual([]);
  });
});
