import { randomUUID } from 'node:crypto';
import { type Antwoord, gezetteCookie, meldAan, vraag } from '../api/support/browser.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';

/** Attack 15: a session that was planted, kept, stolen, or outlived its reason. */
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
afterEach(() => api.db.superClient.query('DELETE FROM sessie'));

const ik = (cookie: string): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik`, { headers: { cookie } });
const sql = (text: string, ...values: readonly unknown[]): Promise<unknown> => api.db.superClient.query(text, [...values]);
const WEG = { status: 401, code: 'NIET_AANGEMELD' };
const { id, organisatie } = persoon('kabinet');

describe('fixation', () => {
  it('a secret that was planted before the sign-in is not taken over, nor one that is somebody else’s', async () => {
    const aanvaller = await meldAan(api.url, 'griffier');
    for (const geplant of [`__Host-its=${'A'.repeat(43)}`, aanvaller.cookie]) {
      const { cookie } = await meldAan(api.url, 'kabinet', geplant);
      expect(cookie).not.toBe(geplant);
      expect((await ik(geplant)).body).toMatchObject(WEG);
      expect((await ik(cookie)).body).toMatchObject({ persoonId: id });
    }
  });

  it('each sign-in and each new proof gives another secret, and ends the one before', async () => {
    const een = await meldAan(api.url, 'kabinet');
    const twee = await meldAan(api.url, 'kabinet', een.cookie, '&opnieuw=true');
    expect(new Set([een.cookie, twee.cookie]).size).toBe(2);
    expect((await ik(een.cookie)).body).toMatchObject(WEG);
  });

  it('a neighbour of this host can not set one: the name asks for this host alone', async () => {
    const { terug, cookie } = await meldAan(api.url, 'kabinet');
    const gezet = terug.headers.getSetCookie().find((een) => een.startsWith(cookie)) ?? '';
    expect(gezet).toMatch(/^__Host-/);
    expect(gezet).not.toMatch(/Domain=/i);
    for (const deel of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(gezet).toContain(deel);
    expect((await ik(cookie.replace('__Host-its', 'its'))).body).toMatchObject(WEG);
    expect((await ik(`${cookie}; ${cookie}`)).body).toMatchObject(WEG);
  });
});

describe('a session that was kept is of no use after', () => {
  it.each<[string, (cookie: string) => Promise<unknown>]>([
    [
      'signing out',
      async (cookie) => {
        const csrf = String((await ik(cookie)).body.csrfToken);
        const uit = await vraag(`${api.url}/api/v1/afmelden`, {
          method: 'POST',
          headers: { cookie, 'x-csrf': csrf, 'sec-fetch-site': 'same-origin' },
        });
        expect(gezetteCookie(uit, '__Host-its')).toBe('__Host-its=');
        expect(uit.headers.get('clear-site-data')).toContain('"cookies"');
      },
    ],
    ['a block', () => sql('UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1', id)],
    [
      'another function',
      () => sql(`INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, 'UITVRAAG_BEANTWOORDER')`, organisatie.id, id),
    ],
    ['a function less', () => sql(`DELETE FROM persoon_rol WHERE persoon_id = $1 AND rol = 'UITVRAAG_BEANTWOORDER'`, id)],
    ['15 minutes without use', () => sql(`UPDATE sessie SET gebruikt_op = now() - interval '15 minutes 1 second'`)],
    ['8 hours of work', () => sql(`UPDATE sessie SET verloopt_op = now() - interval '1 second', gebruikt_op = now()`)],
  ])('%s', async (_, gebeurt) => {
    const { cookie } = await meldAan(api.url, 'kabinet');
    expect((await ik(cookie)).status).toBe(200);
    try {
      await gebeurt(cookie);
      expect((await ik(cookie)).body).toMatchObject(WEG);
    } finally {
      await sql('UPDATE persoon SET geblokkeerd_op = NULL WHERE id = $1', id);
    }
    // What ended does not come back, whatever changes back.
    expect((await ik(cookie)).body).toMatchObject(WEG);
  });

  it('a question that a screen asks by itself does not keep it alive', async () => {
    const { cookie } = await meldAan(api.url, 'kabinet');
    await sql(`UPDATE sessie SET gebruikt_op = now() - interval '14 minutes'`);
    await vraag(`${api.url}/api/v1/aanmelden`, { headers: { cookie } });
    const { rows } = await api.db.superClient.query(`SELECT FROM sessie WHERE gebruikt_op > now() - interval '10 minutes'`);
    expect(rows).toEqual([]);
  });

  it('4 hours, for who keeps the users', async () => {
    const { cookie } = await meldAan(api.url, 'beheerder');
    await sql(`UPDATE sessie SET verloopt_op = verloopt_op - interval '4 hours', gebruikt_op = now()`);
    expect((await ik(cookie)).body).toMatchObject(WEG);
  });
});

describe('a copy of the database', () => {
  it('opens nothing: it holds the hash of the secret, which is not the secret', async () => {
    const { cookie } = await meldAan(api.url, 'kabinet');
    const { rows } = await api.db.superClient.query<{ id: string; hash: Buffer; rij: string }>(
      'SELECT id, sleutel_hash AS hash, sessie::text AS rij FROM sessie',
    );
    expect(rows).toHaveLength(1);
    const geheim = cookie.split('=')[1] ?? '';
    for (const { id: sessieId, hash, rij } of rows) {
      expect(rij).not.toContain(geheim);
      expect(hash).toHaveLength(32);
      for (const gestolen of [hash.toString('base64url'), hash.toString('hex'), sessieId])
        expect((await ik(`__Host-its=${gestolen}`)).body).toMatchObject(WEG);
    }
    expect((await ik(cookie)).status).toBe(200);
  });
});

describe('the routes about sessions', () => {
  it('end nothing of somebody else, and show nothing of him', async () => {
    const zijn = await meldAan(api.url, 'griffier');
    const { cookie } = await meldAan(api.url, 'kabinet');
    const csrf = String((await ik(cookie)).body.csrfToken);
    const { rows } = await api.db.superClient.query<{ id: string }>('SELECT id FROM sessie WHERE persoon_id = $1', [
      persoon('griffier').id,
    ]);
    const headers = { cookie, 'x-csrf': csrf, 'sec-fetch-site': 'same-origin' };
    const weg = (sessieId: string): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik/sessies/${sessieId}`, { method: 'DELETE', headers });
    const [bestaat, niet] = [await weg(rows[0]?.id ?? ''), await weg(randomUUID())];
    expect([bestaat.status, niet.status]).toEqual([404, 404]);
    expect({ ...bestaat.body, instance: '', correlatieId: '', traceId: '' }).toEqual({
      ...niet.body,
      instance: '',
      correlatieId: '',
      traceId: '',
    });
    await vraag(`${api.url}/api/v1/ik/sessies/einde`, { method: 'POST', headers });
    expect((await ik(zijn.cookie)).status).toBe(200);
    expect((await vraag(`${api.url}/api/v1/ik/sessies`, { headers: { cookie } })).body).toHaveLength(1);
  });

  it('change nothing without the token of the screen', async () => {
    const { cookie } = await meldAan(api.url, 'kabinet');
    const { cookie: ook } = await meldAan(api.url, 'kabinet');
    const antwoord = await vraag(`${api.url}/api/v1/ik/sessies/einde`, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'cross-site' },
    });
    expect(antwoord.body).toMatchObject({ status: 403, code: 'CSRF_ONJUIST' });
    expect((await ik(ook)).status).toBe(200);
  });
});
