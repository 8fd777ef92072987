import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API_VERSIE } from '../../apps/api/src/http/api-versie.js';
import { serveDocumentatie } from '../../apps/api/src/openapi/documentatie.js';
import { vraag } from './support/browser.js';
import { startApi, type TestApi } from './support/test-api.js';

let api: TestApi;
let temporalWerkt = true;
beforeAll(async () => {
  const temporal = {
    naam: 'temporal',
    noodzakelijk: false,
    controle: () =>
      temporalWerkt ? Promise.resolve() : Promise.reject(Object.assign(new Error('postgresql://geheim@db'), { code: 'GEEN_WORKER' })),
  };
  api = await startApi({ gezondheid: [temporal], voorStart: (app) => serveDocumentatie(app, { pagina: true }) });
});
afterAll(() => api.close());

const gereed = () => vraag(`${api.url}/health/ready`);

describe('/.well-known/security.txt', () => {
  it('names whom to tell of a hole, and is not there when nobody was named', async () => {
    expect((await vraag(`${api.url}/.well-known/security.txt`)).status).toBe(404);
    const contact = await startApi({ beveiliging: { contact: 'https://voorbeeld.test/melden', geldigDagen: 30 } });
    const { status, headers, body } = await vraag(`${contact.url}/.well-known/security.txt`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body).toContain(`Contact: https://voorbeeld.test/melden\n`);
    expect(body).toContain(`Canonical: ${contact.url}/.well-known/security.txt\n`);
    const verloopt = Date.parse(/Expires: (.*)\n/.exec(String(body))?.[1] ?? '');
    expect(verloopt).toBeGreaterThan(Date.now());
    await contact.close();
  });
});

describe('health', () => {
  it('says that the process is alive', async () => {
    expect((await vraag(`${api.url}/health/live`)).body).toEqual({ status: 'OK' });
  });

  it('says of every part whether it works', async () => {
    const { status, body } = await gereed();
    expect(status).toBe(200);
    expect(body.status).toBe('GEREED');
    expect(body.onderdelen.map(({ naam, noodzakelijk }: { naam: string; noodzakelijk: boolean }) => [naam, noodzakelijk])).toEqual([
      ['database', true],
      ['sleutels', true],
      ['aanmelden', true],
      ['temporal', false],
    ]);
  });

  it('keeps serving while a part is away that people can do without', async () => {
    temporalWerkt = false;
    const { status, body } = await gereed();
    temporalWerkt = true;
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'BEPERKT' });
    expect(body.onderdelen[3]).toMatchObject({ status: 'FOUT', uitleg: 'Werkt niet (GEEN_WORKER).' });
    expect(JSON.stringify(body)).not.toContain('geheim');
  });

  it('is not ready on a database that is older than the code', async () => {
    await api.db.superClient.query(
      `CREATE TABLE bewaard AS SELECT * FROM migrations; DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)`,
    );
    const { status, body } = await gereed();
    await api.db.superClient.query(`INSERT INTO migrations SELECT * FROM bewaard ON CONFLICT DO NOTHING; DROP TABLE bewaard`);
    expect(status).toBe(503);
    expect(body.onderdelen[0]).toMatchObject({ naam: 'database', status: 'FOUT', uitleg: 'Werkt niet (MIGRATIE_ONTBREEKT).' });
    expect((await gereed()).status).toBe(200);
  });
});

describe('the documentation', () => {
  it('is a page that loads nothing from elsewhere', async () => {
    const page = await vraag(`${api.url}/docs`);
    expect(page.status).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    const bronnen = [...String(page.body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, pad]) => new URL(pad ?? '', `${api.url}/docs`).href);
    for (const bron of bronnen) expect((await vraag(bron)).status).toBe(200);
    expect(page.body).not.toMatch(/<script>(?!\s*<)/);
  });

  it('shows the document of this very code', async () => {
    const { body } = await vraag(`${api.url}/docs/openapi.json`);
    expect(body).toMatchObject({ openapi: '3.1.0', info: { version: API_VERSIE } });
    expect(Object.keys(body.paths)).toContain('/toetsingen/{toetsingId}/handelingen');
  });
});

it('the version of the API is that of the package', () => {
  expect(JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')).version).toBe(API_VERSIE);
});
