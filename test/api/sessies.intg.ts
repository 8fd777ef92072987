import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Client } from 'pg';
import { SESSIES_TEGELIJK } from '../../libs/domain/src/toegang/sessie.rules.js';
import { type Antwoord, meldAan, vraag, type Vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
afterEach(() => api.db.superClient.query('DELETE FROM sessie'));

const met = async (cookie: string, pad: string, opties: Vraag = {}): Promise<Antwoord> => {
  const { body } = await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } });
  const headers = { cookie, 'x-csrf': String(body.csrfToken), 'sec-fetch-site': 'same-origin' };
  return vraag(`${api.url}/api/v1/${pad}`, { ...opties, headers });
};
const leeft = async (cookie: string): Promise<boolean> => (await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).status === 200;
const aan = async (account: string): Promise<string> => (await meldAan(api.url, account)).cookie;

describe('one sees where one is signed in', () => {
  it('since when, with what assurance, and which one this is; nothing of others, of ended ones, or of devices', async () => {
    const [eerder, nu] = [await aan('kabinet'), await aan('kabinet')];
    await aan('griffier');
    await aan('kabinet');
    await api.db.superClient.query(
      `UPDATE sessie SET gebruikt_op = now() - interval '16 minutes' WHERE id = (SELECT id FROM sessie WHERE persoon_id = $1 ORDER BY gemaakt_op DESC LIMIT 1)`,
      [persoon('kabinet').id],
    );
    const { status, body } = await met(nu, 'ik/sessies');
    expect(status).toBe(200);
    const een = {
      sessieId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      begonnenOp: expect.stringMatching(/Z$/),
      gebruiktOp: expect.stringMatching(/Z$/),
      verlooptOp: expect.stringMatching(/Z$/),
      zekerheid: 'http://eidas.europa.eu/LoA/substantial',
    };
    expect(body).toEqual([
      { ...een, dezeSessie: true },
      { ...een, dezeSessie: false },
    ]);
    expect((await met(eerder, 'ik/sessies')).body).toHaveLength(2);
  });

  it('ends one of them, or all others, and never one of somebody else', async () => {
    const [nu, twee, drie, ander] = [await aan('kabinet'), await aan('kabinet'), await aan('kabinet'), await aan('griffier')];
    const sessies = async (cookie: string): Promise<readonly { sessieId: string; dezeSessie: boolean }[]> =>
      (await met(cookie, 'ik/sessies')).body;
    const [eigen] = (await sessies(twee)).filter(({ dezeSessie }) => dezeSessie);
    const [vreemd] = await sessies(ander);
    for (const sessieId of [vreemd?.sessieId, randomUUID(), 'geen-id'])
      expect((await met(nu, `ik/sessies/${sessieId}`, { method: 'DELETE' })).body).toMatchObject({ status: 404, code: 'NIET_GEVONDEN' });
    expect((await met(nu, `ik/sessies/${eigen?.sessieId}`, { method: 'DELETE' })).status).toBe(204);
    expect(await Promise.all([nu, twee, drie, ander].map(leeft))).toEqual([true, false, true, true]);
    expect((await met(nu, 'ik/sessies/einde', { method: 'POST' })).status).toBe(204);
    expect(await Promise.all([nu, drie, ander].map(leeft))).toEqual([true, false, true]);
  });

  it('asks for a recent sign-in, and signing out here does not', async () => {
    const [nu, ander] = [await aan('kabinet'), await aan('kabinet')];
    const [eigen] = ((await met(nu, 'ik/sessies')).body as { sessieId: string; dezeSessie: boolean }[]).filter((s) => !s.dezeSessie);
    await api.db.superClient.query(`UPDATE sessie SET aangemeld_op = now() - interval '5 minutes 1 second' WHERE persoon_id = $1`, [
      persoon('kabinet').id,
    ]);
    const teOud = { status: 401, code: 'AANMELDING_TE_OUD' };
    expect((await met(nu, `ik/sessies/${eigen?.sessieId}`, { method: 'DELETE' })).body).toMatchObject(teOud);
    expect((await met(nu, 'ik/sessies/einde', { method: 'POST' })).body).toMatchObject(teOud);
    expect(await leeft(ander)).toBe(true);
    expect((await met(nu, 'afmelden', { method: 'POST' })).status).toBe(200);
    expect(await leeft(nu)).toBe(false);
  });

  it('a program, which has no session, ends those of its person', async () => {
    const cookie = await aan('toetser');
    const headers = { authorization: `Bearer ${await api.token('toetser')}` };
    expect((await vraag(`${api.url}/api/v1/ik/sessies`, { headers })).body).toMatchObject([{ dezeSessie: false }]);
    expect((await vraag(`${api.url}/api/v1/ik/sessies/einde`, { method: 'POST', headers })).status).toBe(204);
    expect(await leeft(cookie)).toBe(false);
  });
});

describe('one has no more than ten at once', () => {
  const inDatabase = async (): Promise<number> =>
    (await api.db.superClient.query('SELECT FROM sessie WHERE persoon_id = $1', [persoon('kabinet').id])).rowCount ?? 0;

  it('the one that was used longest ago ends, wherever it began; of others none', async () => {
    const [ander, eerste] = [await aan('griffier'), await aan('kabinet')];
    const cookies: string[] = [eerste];
    while (cookies.length < SESSIES_TEGELIJK) cookies.push(await aan('kabinet'));
    expect(await inDatabase()).toBe(SESSIES_TEGELIJK);
    // The first one is in use; of the second nobody heard for a while.
    await api.db.superClient.query(
      `UPDATE sessie SET gebruikt_op = now() - interval '5 minutes' WHERE id = (SELECT id FROM sessie WHERE persoon_id = $1 ORDER BY gemaakt_op OFFSET 1 LIMIT 1)`,
      [persoon('kabinet').id],
    );
    await api.db.superClient.query(
      `UPDATE sessie SET gebruikt_op = now() WHERE id = (SELECT id FROM sessie WHERE persoon_id = $1 ORDER BY gemaakt_op LIMIT 1)`,
      [persoon('kabinet').id],
    );
    cookies.push(await aan('kabinet'));
    expect(await Promise.all([...cookies, ander].map(leeft))).toEqual([true, false, ...Array(cookies.length - 1).fill(true)]);
  });

  it('also of who signs in many times at the same moment', async () => {
    await Promise.all(Array.from({ length: SESSIES_TEGELIJK + 5 }, () => aan('kabinet')));
    expect(await inDatabase()).toBe(SESSIES_TEGELIJK);
  });
});

it('who owns the tables ends those of everybody with one statement', async () => {
  const cookies = [await aan('kabinet'), await aan('griffier'), await aan('burgemeester-elders')];
  const eigenaar = await api.db.connect(api.db.ownerUrl);
  await eigenaar.query('TRUNCATE sessie');
  expect(await Promise.all(cookies.map(leeft))).toEqual([false, false, false]);
});

describe('the log tells of each session', () => {
  const regels = (vanaf: number): readonly Record<string, unknown>[] =>
    api.log
      .slice(vanaf)
      .map((regel) => JSON.parse(regel) as Record<string, unknown>)
      .filter(({ msg }) => typeof msg === 'string' && /^sessies? /.test(msg));

  it('that it began, how sure we were, that it ended and why; not whose it is, nor its secret', async () => {
    const begon = api.log.length;
    const eerste = await meldAan(api.url, 'kabinet');
    const tweede = await meldAan(api.url, 'kabinet', eerste.cookie);
    const derde = await aan('kabinet');
    const [eigen] = ((await met(tweede.cookie, 'ik/sessies')).body as { sessieId: string; dezeSessie: boolean }[]).filter(
      (s) => s.dezeSessie,
    );
    await met(derde, 'ik/sessies/einde', { method: 'POST' });
    await met(derde, 'afmelden', { method: 'POST' });
    const gelogd = regels(begon);
    const zekerheid = 'http://eidas.europa.eu/LoA/substantial';
    const [a, b, c] = gelogd.filter(({ msg }) => msg === 'sessie begonnen').map(({ kenmerk }) => kenmerk);
    expect(b).toBe(eigen?.sessieId);
    expect(gelogd).toEqual([
      expect.objectContaining({ level: 'info', kenmerk: a, zekerheid, msg: 'sessie begonnen' }),
      expect.objectContaining({ kenmerk: a, reden: 'OPNIEUW_AANGEMELD', msg: 'sessie beëindigd' }),
      expect.objectContaining({ kenmerk: b, zekerheid, msg: 'sessie begonnen' }),
      expect.objectContaining({ kenmerk: c, zekerheid, msg: 'sessie begonnen' }),
      expect.objectContaining({ kenmerk: b, reden: 'ELDERS_AFGEMELD', msg: 'sessie beëindigd' }),
      expect.objectContaining({ kenmerk: c, reden: 'AFGEMELD', msg: 'sessie beëindigd' }),
    ]);
    for (const { traceId } of gelogd) expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    const tekst = JSON.stringify(gelogd);
    for (const geheim of [
      persoon('kabinet').id,
      persoon('kabinet').email,
      'kabinet',
      ...[eerste, tweede].map(({ cookie }) => cookie.split('=')[1] ?? ''),
    ])
      expect(tekst).not.toContain(geheim);
  });
});

describe('a session lasts', () => {
  it.each([
    ['kabinet', 8],
    ['beheerder', 4],
  ])('of %s at most %d hours', async (account, uren) => {
    const cookie = await aan(account);
    const { body } = await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } });
    const over = (Date.parse(String(body.sessieVerlooptOp)) - Date.now()) / 3_600_000;
    expect(over).toBeGreaterThan(uren - 0.1);
    expect(over).toBeLessThanOrEqual(uren + 0.01);
    // So much later: the session as it was made then, used a moment ago.
    await api.db.superClient.query(
      `UPDATE sessie SET verloopt_op = verloopt_op - make_interval(hours => $1, secs => 1), gebruikt_op = now()`,
      [uren],
    );
    expect(await leeft(cookie)).toBe(false);
  });
});

describe('what ends the sessions of a person at once, whoever does it', () => {
  let luisteraar: Client;
  beforeAll(async () => {
    luisteraar = await api.db.connect(api.db.superUrl);
    await luisteraar.query('LISTEN toegang');
  });

  /** Everything that is told until the end of this work; a last word of our own tells that it was all. */
  async function gehoord(werk: () => Promise<unknown>): Promise<readonly string[]> {
    const gezegd: string[] = [];
    const hoor = ({ payload }: { payload?: string }): void => void gezegd.push(payload ?? '');
    luisteraar.on('notification', hoor);
    await werk();
    await api.db.superClient.query(`SELECT pg_notify('toegang', 'klaar')`);
    while (gezegd.at(-1) !== 'klaar') await once(luisteraar, 'notification');
    luisteraar.off('notification', hoor);
    return [...new Set(gezegd.slice(0, -1))];
  }
  const { id, organisatie } = persoon('adviseur');
  const zijn = `${organisatie.id} ${id}`;
  const sql =
    (text: string, ...values: readonly unknown[]): (() => Promise<unknown>) =>
    () =>
      api.db.superClient.query(text, [...values]);

  it.each([
    ['a block', sql(`UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1`, id)],
    ['the end of a block', sql(`UPDATE persoon SET geblokkeerd_op = NULL WHERE id = $1`, id)],
    ['another function', sql(`INSERT INTO persoon_rol VALUES ($1, $2, 'TOETSER')`, organisatie.id, id)],
    ['a function less', sql(`DELETE FROM persoon_rol WHERE persoon_id = $1 AND rol = 'TOETSER'`, id)],
    ['a sign-in less', sql(`DELETE FROM aanmelding WHERE persoon_id = $1 AND issuer = 'https://andere.example'`, id)],
  ])('%s', async (_, werk) => {
    await api.db.superClient.query(`INSERT INTO aanmelding VALUES ($1, $2, 'https://andere.example', 'x') ON CONFLICT DO NOTHING`, [
      organisatie.id,
      id,
    ]);
    await api.db.superClient.query(`UPDATE persoon SET naam = naam WHERE id = $1`, [id]);
    await api.db.superClient.query(
      `INSERT INTO sessie (id, organisatie_id, persoon_id, sleutel_hash, gemaakt_op, gebruikt_op, verloopt_op)
       SELECT gen_random_uuid(), $1, $2, sha256(gen_random_uuid()::text::bytea), now(), now(), now() + interval '1 hour'`,
      [organisatie.id, id],
    );
    const ander = await aan('griffier');
    expect(await gehoord(werk)).toEqual([zijn]);
    expect((await api.db.superClient.query(`SELECT FROM sessie WHERE persoon_id = $1`, [id])).rows).toEqual([]);
    expect(await leeft(ander)).toBe(true);
  });

  it('and the end of a session is told too', async () => {
    const cookie = await aan('adviseur');
    expect(await gehoord(() => met(cookie, 'afmelden', { method: 'POST' }))).toEqual([zijn]);
  });

  it('an application that is fooled can not do that to somebody next door', async () => {
    const app = await api.db.connect(api.db.appUrl);
    await aan('adviseur');
    await app.query(`BEGIN`);
    await app.query(`SELECT set_config('app.organisatie', $1, true)`, [persoon('burgemeester-elders').organisatie.id]);
    expect((await app.query(`DELETE FROM sessie WHERE persoon_id = $1`, [id])).rowCount).toBe(0);
    expect((await app.query(`UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1`, [id])).rowCount).toBe(0);
    await app.query(`ROLLBACK`);
  });
});
