import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRENZEN } from '../../libs/platform/src/config/grenzen.js';
import { Browser } from '../../apps/local/src/sign-in/browse.js';
import { type Antwoord, gezetteCookie, meldAan, vraag } from '../api/support/browser.js';
import { codeVoor, metToken, nodigUit, POGINGEN, vergeetPogingen, wisselIn, wisselInMetBrowser } from '../api/support/genodigd.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';

/** Attack 16: the link of an invitation in the wrong hands, opened by a machine, or guessed. */
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ grenzen: { UITNODIGING: GRENZEN.UITNODIGING }, vertrouwdeProxys: ['127.0.0.1'] });
});
afterAll(() => api.close());
beforeEach(() => vergeetPogingen(api));

const gok = (): string => randomBytes(32).toString('base64url');
const rijen = async <T>(text: string, ...values: readonly unknown[]): Promise<readonly T[]> =>
  (await api.db.superClient.query(text, [...values])).rows as T[];
const gebonden = async (persoonId: string): Promise<number> =>
  (await rijen('SELECT FROM aanmelding WHERE persoon_id = $1', persoonId)).length;
const hoofdletters = (koppen: Headers): readonly string[] => [...koppen.keys()].sort();

describe('a machine that opens the link', () => {
  it.each(['GET', 'HEAD'])('with %s gets the same page as everybody, and changes nothing', async (method) => {
    const { persoonId, code } = await nodigUit(api);
    const toestand = (): Promise<readonly unknown[]> =>
      rijen(
        `SELECT u.*, (SELECT count(*) FROM aanmelding) AS a, (SELECT count(*) ${POGINGEN}) AS p FROM uitnodiging u WHERE persoon_id = $1`,
        persoonId,
      );
    const eerst = await toestand();
    for (const pad of ['/uitnodiging', `/uitnodiging?code=${code}`]) {
      const antwoord = await vraag(`${api.url}${pad}`, { method });
      expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.getSetCookie()]).toEqual([
        200,
        'text/html; charset=utf-8',
        [],
      ]);
    }
    for (const pad of [`/api/v1/uitnodigingen/inwisselen`, `/api/v1/uitnodigingen/inwisselen?code=${code}`]) {
      expect((await vraag(`${api.url}${pad}`, { method })).status).toBe(405);
    }
    expect(await toestand()).toEqual(eerst);
    expect((await wisselIn(api, code)).status).toBe(200);
  });

  it('finds a page that begins nothing by itself: one button, one script of ours, nothing inline', async () => {
    const { body, headers } = await vraag(`${api.url}/uitnodiging`);
    const html = String(body);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="uitnodiging.js" defer>']);
    expect(html).not.toMatch(/\son\w+=|<form|<iframe|<img|https?:\/\//);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect([headers.get('referrer-policy'), headers.get('cache-control'), headers.get('x-frame-options')]).toEqual([
      'no-referrer',
      'no-store',
      'DENY',
    ]);
    const script = String((await vraag(`${api.url}/uitnodiging.js`)).body);
    // Everything that reaches out stands in what the button does.
    expect(script.match(/addEventListener\('[^']*'/g)).toEqual([`addEventListener('click'`]);
    expect(script).not.toMatch(/innerHTML|eval\(|document\.write|XMLHttpRequest|sendBeacon|localStorage|sessionStorage/);
    expect(script).toBe(readFileSync(join(__dirname, '../../apps/api/src/uitnodiging/pagina/uitnodiging.js'), 'utf8'));
  });
});

describe('a link that was used', () => {
  it('works for one of five who press the button at the same moment', async () => {
    const { persoonId, code } = await nodigUit(api);
    const accounts = Array.from({ length: 5 }, (_, nummer) => `kandidaat-samen${nummer}`);
    const koppen = await Promise.all(accounts.map((account) => metToken(api, account)));
    const antwoorden = await Promise.all(koppen.map((kop) => wisselIn(api, code, kop)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await gebonden(persoonId)).toBe(1);
  });

  it('is refused to who began with it before it was used', async () => {
    const { persoonId, code } = await nodigUit(api);
    const begin = await wisselIn(api, code, { 'sec-fetch-site': 'same-origin' });
    await wisselIn(api, code, await metToken(api, 'kandidaat-eerst'));
    const terug = await new Browser().signIn(new URL(String(begin.body.naar)), 'kandidaat-later', `${api.url}/api/v1/aanmelden/terug`);
    const antwoord = await vraag(terug.href, { headers: { cookie: gezetteCookie(begin, '__Host-oidc') ?? '' } });
    expect(antwoord.body).toMatchObject({
      status: 409,
      code: 'UITNODIGING_GEBRUIKT',
      detail: expect.stringContaining('Deze link is al gebruikt'),
    });
    expect(gezetteCookie(antwoord, '__Host-its')).toBeUndefined();
    expect(await gebonden(persoonId)).toBe(1);
  });

  it('or is over, says so and nothing more', async () => {
    const { persoonId, code } = await nodigUit(api);
    await api.db.superClient.query('ALTER TABLE uitnodiging DISABLE TRIGGER uitnodiging_inhoud');
    await api.db.superClient.query(`UPDATE uitnodiging SET verloopt_op = now() - interval '1 second' WHERE persoon_id = $1`, [persoonId]);
    await api.db.superClient.query('ALTER TABLE uitnodiging ENABLE TRIGGER uitnodiging_inhoud');
    const antwoord = await wisselIn(api, code);
    expect(antwoord.body).toMatchObject({
      status: 409,
      code: 'UITNODIGING_VERLOPEN',
      detail: expect.stringContaining('Vraag uw contactpersoon om een nieuwe'),
    });
    expect(gezetteCookie(antwoord, '__Host-oidc')).toBeUndefined();
  });
});

describe('who guesses', () => {
  it('gets five tries in an hour from one address, also all at once; then even the right code waits', async () => {
    const { code } = await nodigUit(api);
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => wisselIn(api, gok())));
    const statussen = antwoorden.map(({ status }) => status);
    expect([statussen.filter((s) => s === 404).length, statussen.filter((s) => s === 429).length]).toEqual([5, 15]);
    const geweigerd = await wisselIn(api, code);
    expect(geweigerd.body).toMatchObject({ status: 429, code: 'TE_VEEL_VERZOEKEN' });
    expect(Number(geweigerd.headers.get('retry-after'))).toBeGreaterThan(3_500);
    await api.db.superClient.query(`UPDATE begrenzing.teller SET expire = extract(epoch FROM now()) * 1000 - 1`);
    expect((await wisselIn(api, code)).status).toBe(200);
  });

  it('gets no more of them by changing his address within one network of IPv6', async () => {
    const van = (adres: string): Promise<Antwoord> => wisselIn(api, gok(), { 'x-forwarded-for': adres });
    const statussen: number[] = [];
    for (let nummer = 1; nummer <= 6; nummer += 1) statussen.push((await van(`2001:db8:1:1:${nummer}::1`)).status);
    expect(statussen).toEqual([404, 404, 404, 404, 404, 429]);
    expect((await van('2001:db8:1:2::1')).status).toBe(404);
  });

  it('who has a right code is not counted, however often he tries', async () => {
    const { code } = await nodigUit(api);
    for (let poging = 0; poging < 8; poging += 1) expect((await wisselIn(api, code)).status).toBe(200);
  });

  it('is known by a hash of his address only', async () => {
    await wisselIn(api, gok());
    const [rij] = await rijen<{ key: string }>(`SELECT key ${POGINGEN}`);
    expect(rij?.key).toMatch(/^UITNODIGING:[0-9a-f]{64}$/);
  });

  it.each(['', 'x', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`, `${'a'.repeat(42)}'`, ['a'.repeat(43)], { $ne: '' }, null, 7])(
    'with something that can not be a code is told so: %j',
    async (code) => {
      expect((await wisselIn(api, code)).status).toBe(400);
      expect(await rijen(`SELECT ${POGINGEN}`)).toEqual([]);
    },
  );

  it('the code of one can not be told from that of another', async () => {
    const codes = [await nodigUit(api), await nodigUit(api), await nodigUit(api)].map(({ code }) => code);
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) expect(Buffer.from(code, 'base64url')).toHaveLength(32);
  });
});

describe('the link of somebody else', () => {
  const taken = (toetsingId: string): Promise<readonly unknown[]> =>
    rijen(`SELECT soort, rol, status FROM taak WHERE toetsing_id = $1 AND soort = 'UITNODIGING_NAKIJKEN'`, toetsingId);
  const WACHT = [{ soort: 'UITNODIGING_NAKIJKEN', rol: 'KABINET', status: 'OPEN' }];
  const VAN_ANDER = { status: 403, code: 'UITNODIGING_VAN_ANDER' };

  it.each<[string, (code: string) => Promise<Antwoord>]>([
    [
      'in the browser of who is signed in',
      async (code) => {
        const { cookie } = await meldAan(api.url, 'kandidaat');
        return wisselIn(api, code, { cookie, 'sec-fetch-site': 'same-origin' });
      },
    ],
    ['by who signs in with an account that we know', async (code) => (await wisselInMetBrowser(api, code, 'kandidaat')).terug],
    ['by a program of who works here', async (code) => wisselIn(api, code, await metToken(api, 'adviseur'))],
  ])('%s is refused, and the kabinet hears of it, once', async (_, opent) => {
    const { toetsingId, persoonId, code } = await nodigUit(api);
    const antwoord = await opent(code);
    expect(antwoord.body).toMatchObject(VAN_ANDER);
    expect(gezetteCookie(antwoord, '__Host-its')).toBeUndefined();
    expect(gezetteCookie(antwoord, '__Host-oidc') ?? '__Host-oidc=').toBe('__Host-oidc=');
    expect((await opent(code)).body).toMatchObject(VAN_ANDER);
    expect(await taken(toetsingId)).toEqual(WACHT);
    expect(
      await rijen(`SELECT gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'UITNODIGING_ANDER_ACCOUNT'`, toetsingId),
    ).toEqual([{ gegevens: { uitnodigingId: expect.any(String) } }]);
    expect(await gebonden(persoonId)).toBe(0);
    expect(await gebonden(persoon('kandidaat').id)).toBe(1);
    // Whom it was for can still use it.
    expect((await wisselIn(api, code)).status).toBe(200);
  });

  it('of staff, who have no case, is an event of the organisation', async () => {
    const code = await codeVoor(api, persoon('auditor').id);
    const kop = await metToken(api, 'adviseur');
    for (const { body } of await Promise.all(Array.from({ length: 5 }, () => wisselIn(api, code, kop))))
      expect(body).toMatchObject(VAN_ANDER);
    expect(await rijen(`SELECT persoon_id, rol FROM organisatie_gebeurtenis WHERE soort = 'UITNODIGING_ANDER_ACCOUNT'`)).toEqual([
      { persoon_id: null, rol: 'SYSTEEM' },
    ]);
    expect(await gebonden(persoon('auditor').id)).toBe(1);
  });
});

describe('the code', () => {
  it('stands in no log, no address and no table', async () => {
    const { code } = await nodigUit(api);
    const begin = await wisselIn(api, code, { 'sec-fetch-site': 'same-origin' });
    const onderweg = gezetteCookie(begin, '__Host-oidc') ?? '';
    for (const waar of [String(begin.body.naar), onderweg, Buffer.from(onderweg.split('=')[1] ?? '', 'base64url').toString('latin1')]) {
      expect(waar).not.toContain(code);
    }
    await wisselIn(api, code, await metToken(api, 'kandidaat-stil'));
    expect(api.log.filter((regel) => regel.includes(code))).toEqual([]);
    const tabellen = await rijen<{ naam: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS naam FROM pg_tables WHERE schemaname IN ('public', 'poort', 'begrenzing', 'kluis')`,
    );
    for (const { naam } of tabellen) {
      expect([
        naam,
        (
          await rijen(
            `SELECT FROM ${naam} t WHERE position($1 in t::text) > 0 OR position($2 in t::text) > 0`,
            code,
            Buffer.from(code, 'base64url').toString('hex'),
          )
        ).length,
      ]).toEqual([naam, 0]);
    }
  });

  it('comes back in no answer', async () => {
    const { code } = await nodigUit(api);
    for (const antwoord of [
      await wisselIn(api, code, { origin: 'https://evil.example' }),
      await wisselIn(api, code, await metToken(api, 'kandidaat-terug')),
      await wisselIn(api, code),
    ]) {
      expect(JSON.stringify([antwoord.body, hoofdletters(antwoord.headers)])).not.toContain(code);
    }
  });
});
