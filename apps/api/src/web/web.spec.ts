import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { serveWeb } from './web.js';

const SCRIPT = 'export const een = 1;';
const PAGINA = '<meta name="basis" content="" /><script src="./assets/een.js"></script>';
let map: string;
let server: Server;
let begin: string;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'schermen-'));
  mkdirSync(join(map, 'assets'));
  writeFileSync(join(map, 'index.html'), PAGINA);
  for (const naam of ['een.js', 'weg.js']) {
    writeFileSync(join(map, 'assets', naam), SCRIPT);
    writeFileSync(join(map, 'assets', `${naam}.br`), brotliCompressSync(SCRIPT));
  }
  const schermen = serveWeb({ basisUrl: 'https://toetsing.example/pad/', map });
  if (schermen === undefined) throw new Error('the screens were not found');
  const app = express().use(schermen);
  app.use((_request, response) => void response.status(404).json({ code: 'PAD_ONBEKEND' }));
  server = app.listen(0, '127.0.0.1');
  await new Promise((klaar) => server.once('listening', klaar));
  begin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(map, { recursive: true });
});

const vraag = (pad: string, accept = 'text/html'): Promise<Response> =>
  fetch(`${begin}${pad}`, { headers: { accept, 'accept-encoding': 'br' } });

describe('serveWeb', () => {
  it('gives the page for a screen, with links from the root and the path that the screens begin with', async () => {
    const pagina = await (await vraag('/toetsingen/x')).text();
    expect(pagina).toContain('content="/pad"');
    expect(pagina).toContain('src="/pad/assets/een.js"');
  });

  it('gives a page that was built anew without a new start', async () => {
    writeFileSync(join(map, 'index.html'), `${PAGINA}<!-- nieuw -->`);
    expect(await (await vraag('/')).text()).toContain('nieuw');
  });

  it('gives a file as it was compressed, to be kept', async () => {
    const antwoord = await vraag('/assets/een.js', '*/*');
    expect(antwoord.headers.get('content-encoding')).toBe('br');
    expect(antwoord.headers.get('content-type')).toMatch(/javascript/);
    expect(antwoord.headers.get('cache-control')).toMatch(/immutable/);
    expect(await antwoord.text()).toBe(SCRIPT);
  });

  it('tells of a file that went while it served, and lives on', async () => {
    for (const naam of ['weg.js', 'weg.js.br']) rmSync(join(map, 'assets', naam));
    const antwoord = await vraag('/assets/weg.js', '*/*');
    expect([antwoord.status, await antwoord.json()]).toEqual([404, { code: 'PAD_ONBEKEND' }]);
    expect((await vraag('/assets/een.js', '*/*')).status).toBe(200);
  });

  it.each(['/api/v1/ik', '/docs', '/.well-known/security.txt'])('leaves %s to others', async (pad) => {
    expect((await vraag(pad)).status).toBe(404);
  });

  it('serves nothing where nothing was built', () => {
    expect(serveWeb({ basisUrl: 'https://toetsing.example', map: join(map, 'assets') })).toBeUndefined();
  });
});
