import { randomUUID } from 'node:crypto';
import { type Antwoord, vraag, type Vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak } from '../api/support/zaken.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

/** Each of these would show in the answer, in the log or in the database if it were taken for SQL. */
const AANVALLEN = [
  `' OR '1'='1`,
  `'; DROP TABLE toetsing; --`,
  `'); CREATE TABLE gekraakt (a int); --`,
  `1; SELECT pg_sleep(5)--`,
  `' UNION SELECT naam FROM organisatie --`,
  `\\'; SELECT 1/0 --`,
  `$$; SELECT 1/0; $$`,
  `%27%20OR%201=1`,
  `"; SELECT 1/0; --`,
  `%' ESCAPE '!' AND 1=1/0 AND 'a' LIKE '`,
  `{"$ne":null}`,
  `$.** ? (@ > 0)`,
  `gewijzigd_op; SELECT 1/0`,
  `(CASE WHEN 1=1 THEN 1/0 ELSE 1 END)`,
  `\u0000`,
  `ʼ OR 1=1 --`,
];

let api: TestApi;
let zaak: string;
const als = async (account: string, pad: string, opties: Vraag = {}): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, { ...opties, headers: { authorization: `Bearer ${await api.token(account)}`, ...opties.headers } });
/** Refused as what it is, and never by an error of the database. */
const eisOnschuldig = (antwoord: Antwoord, ...goed: readonly number[]): void => {
  expect(goed).toContain(antwoord.status);
  const eigen = JSON.stringify(antwoord.body, (naam, waarde: unknown) => (naam === 'instance' || naam === 'veld' ? '' : waarde));
  expect(eigen).not.toMatch(/syntax|SELECT|division|relation|gekraakt/i);
};

beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
});
afterAll(async () => {
  const { rows } = await api.db.superClient.query<{ gekraakt: boolean; zaken: number }>(
    `SELECT to_regclass('public.gekraakt') IS NOT NULL AS gekraakt, (SELECT count(*)::int FROM toetsing) AS zaken`,
  );
  expect(rows[0]?.gekraakt).toBe(false);
  expect(rows[0]?.zaken).toBeGreaterThan(0);
  expect(api.log.filter((regel) => regel.includes('"level":"error"'))).toEqual([]);
  await api.close();
});

describe('attack 31: SQL where a value is asked for', () => {
  it.each(AANVALLEN)('%j in a query, a filter, an order, a cursor', async (aanval) => {
    const tekst = encodeURIComponent(aanval);
    for (const naam of ['status', 'doelfunctie', 'gewijzigdSinds', 'aantal', 'cursor', 'sorteer', 'zoek', 'order', 'organisatieId'])
      eisOnschuldig(await als('burgemeester', `/toetsingen?${naam}=${tekst}`), 400);
    for (const naam of ['aantal', 'cursor']) eisOnschuldig(await als('burgemeester', `/taken?${naam}=${tekst}`), 400);
    eisOnschuldig(await als('burgemeester', `/toetsingen?${tekst}=1`), 400);
    // A cursor of the right form, with something else in it than we put there.
    for (const waarde of [aanval, `${'-infinity'}${aanval}`]) {
      const cursor = Buffer.from(JSON.stringify({ waarde, id: randomUUID() })).toString('base64url');
      eisOnschuldig(await als('burgemeester', `/toetsingen?cursor=${cursor}`), 400);
    }
  });

  it.each(AANVALLEN)('%j in a path or a header', async (aanval) => {
    const tekst = encodeURIComponent(aanval);
    eisOnschuldig(await als('burgemeester', `/toetsingen/${tekst}`), 404);
    eisOnschuldig(await als('burgemeester', `/toetsingen/${zaak}${tekst}`), 404);
    eisOnschuldig(await als('burgemeester', `/toetsingen/${zaak}/documenten/${tekst}/inhoud`), 404);
    eisOnschuldig(await als('beheerder', `/vrije-dagen/${tekst}`, { method: 'DELETE' }), 400);
    const kop = Buffer.from(aanval, 'utf8')
      .toString('latin1')
      .replace(/[^\t\x20-\x7e\x80-\xff]/g, '');
    eisOnschuldig(await als('burgemeester', '/ik', { headers: { 'x-organisatie': kop } }), 401, 200);
    eisOnschuldig(await als('burgemeester', `/toetsingen/${zaak}/start`, { method: 'POST', headers: { 'idempotency-key': kop } }), 400);
    eisOnschuldig(await als('burgemeester', `/toetsingen/${zaak}/start`, { method: 'POST', headers: { 'if-match': kop } }), 400);
    eisOnschuldig(await vraag(`${api.url}/api/v1/aanmelden?naar=${tekst}`), 303, 400);
    eisOnschuldig(await vraag(`${api.url}/api/v1/ik`, { headers: { cookie: `__Host-its=${kop}` } }), 401);
  });

  it.each(AANVALLEN.filter((aanval) => aanval !== '\u0000'))('%j in a text comes back as that text', async (aanval) => {
    const naam = `Pleun ${aanval}`;
    const gemaakt = await als('burgemeester', '/toetsingen', {
      method: 'POST',
      body: {
        kandidaat: { naam, email: `${randomUUID()}@voorbeeld.test` },
        doelfunctie: 'WETHOUDER',
        aanleiding: 'TUSSENTIJDS',
        raadsdatum: '2027-03-01',
        termijnProfiel: 'NORMAAL',
        voordragendePartij: aanval,
      },
    });
    expect(gemaakt.status).toBe(201);
    const { body } = await als('burgemeester', `/toetsingen/${gemaakt.body.toetsingId}`);
    expect(body.kandidaatNaam).toBe(naam);
  });

  it('a byte that PostgreSQL cannot keep is refused', async () => {
    const antwoord = await als('burgemeester', `/toetsingen/${zaak}/concept`, {
      method: 'PUT',
      headers: { 'if-match': '"1"' },
      body: { voordragendePartij: 'a\u0000b' },
    });
    expect(antwoord.body).toMatchObject({ status: 400, code: 'INVOER_ONJUIST' });
  });
});
