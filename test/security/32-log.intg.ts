import { randomUUID } from 'node:crypto';
import { type Antwoord, vraag, type Vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { begin, ruw } from './support/ruw.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

/** Would begin a line of its own, paint over one, or pass for one of ours. */
const REGELS = [
  '\r\n{"level":"error","msg":"vals"}',
  '\u001b[2J\u001b[31mrood',
  '\u2028vals\u2029',
  '\u202evals',
  '%0d%0a{"level":"fatal"}',
  '","level":"fatal","x":"',
  'x'.repeat(10_000),
];
const GEHEIM = {
  naam: 'Wendelina Kanariegeel',
  email: 'wendelina.kanariegeel@voorbeeld.test',
  bsn: '123456782',
  reden: 'omdat de kanarie piept',
  token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJrYW5hcmllIn0.c2lnbmF0dXVy',
  wachtwoord: 'kanarie-wachtwoord',
};

let api: TestApi;
const als = async (account: string, pad: string, opties: Vraag = {}): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, { ...opties, headers: { authorization: `Bearer ${await api.token(account)}`, ...opties.headers } });

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Each line is one JSON object with our own names in front, of limited length, and without a sign that a terminal acts upon. */
function eisNetjes(): void {
  expect(api.log.length).toBeGreaterThan(0);
  for (const regel of api.log) {
    expect(regel.match(/\n/g)).toHaveLength(1);
    expect(regel).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(regel.length).toBeLessThan(8_000);
    const lijn = JSON.parse(regel) as Record<string, unknown>;
    expect(Object.keys(lijn).slice(0, 3)).toEqual(['level', 'time', 'proces']);
    expect(lijn['msg']).not.toBe('vals');
  }
}

describe('attack 32: a line of the log that somebody else writes', () => {
  it.each(REGELS)('by %.30j in a path, a query, a header or a body stays one line of ours', async (tekst) => {
    const kop = tekst.replace(/[^\x20-\x7e]/g, '').slice(0, 4_000);
    for (const pad of [
      `/toetsingen/${encodeURIComponent(tekst)}`,
      `/toetsingen?cursor=${encodeURIComponent(tekst)}`,
      `/${encodeURIComponent(tekst).slice(0, 8_000)}`,
    ])
      await als('adviseur', pad.slice(0, 9_000));
    await als('adviseur', '/ik', { headers: { 'x-correlation-id': kop, 'user-agent': kop, referer: kop, 'x-organisatie': kop } });
    await als('burgemeester', '/toetsingen', { method: 'POST', body: { [tekst]: tekst, kandidaat: tekst } });
    await als('burgemeester', '/toetsingen', { method: 'POST', body: `{"a":${tekst}` });
    await ruw(api.url, begin('GET', '/api/v1/ik', `X: ${kop.slice(0, 500)}`, 'Connection: close'));
    eisNetjes();
  });

  it('holds nothing of what people type: not in a path, not in a body, not in what was refused', async () => {
    const { naam, email, bsn, reden, token, wachtwoord } = GEHEIM;
    const alles = Object.values(GEHEIM).join(' ');
    await als('burgemeester', '/toetsingen', {
      method: 'POST',
      body: {
        kandidaat: { naam, email },
        doelfunctie: 'WETHOUDER',
        aanleiding: 'TUSSENTIJDS',
        raadsdatum: '2027-03-01',
        termijnProfiel: 'NORMAAL',
      },
    });
    await als('burgemeester', '/toetsingen', { method: 'POST', body: { kandidaat: { naam, email }, [email]: bsn, aanleiding: reden } });
    await als('burgemeester', '/toetsingen', { method: 'POST', body: `{"naam":"${naam}", ${bsn}` });
    await als('burgemeester', `/toetsingen/${randomUUID()}/intrekking`, { method: 'POST', body: { reden } });
    for (const waarde of Object.values(GEHEIM)) {
      await als('adviseur', `/toetsingen/${encodeURIComponent(waarde)}`);
      await als('adviseur', `/${encodeURIComponent(waarde)}?naam=${encodeURIComponent(waarde)}`);
      await vraag(`${api.url}/api/v1/aanmelden/terug?code=${encodeURIComponent(waarde)}&state=${encodeURIComponent(waarde)}`, {
        headers: { cookie: `__Host-oidc=${encodeURIComponent(waarde)}` },
      });
    }
    await vraag(`${api.url}/api/v1/ik`, { headers: { authorization: `Bearer ${token}`, cookie: `__Host-its=${wachtwoord}` } });
    await vraag(`${api.url}/api/v1/ik`, {
      headers: { authorization: `Basic ${Buffer.from(`${email}:${wachtwoord}`).toString('base64')}` },
    });
    eisNetjes();
    const log = api.log.join('');
    for (const waarde of [...Object.values(GEHEIM), ...alles.split(' ').filter((woord) => woord.length > 5)])
      for (const spelling of [waarde, encodeURIComponent(waarde), Buffer.from(waarde).toString('base64')])
        expect(log).not.toContain(spelling);
    expect(log).not.toContain(await api.token('burgemeester'));
  });
});
