import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import express, { type Request, type Response } from 'express';
import { serveWeb } from '../../apps/api/src/web/web.js';
import { omgeving } from './support/systeem.js';
import { expect, test } from './support/test.js';

const PAD = '/gemeente/toetsing';
let server: Server;
let begin: string;

/** As a proxy of a municipality: one host with more on it, and ours below a path that the application itself doesn't see. */
test.beforeAll(async () => {
  const buiten = express();
  server = buiten.listen(0, '127.0.0.1');
  await new Promise((klaar) => server.once('listening', klaar));
  begin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${PAD}`;
  const schermen = serveWeb({ basisUrl: begin });
  if (schermen === undefined) throw new Error('the screens were not built');
  buiten.use(PAD, schermen, (request, response) => void geefDoor(request, response));
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function geefDoor(request: Request, response: Response): Promise<void> {
  const antwoord = await fetch(`${omgeving().api}${request.url}`, { headers: { cookie: request.headers.cookie ?? '' } });
  response.status(antwoord.status).type(antwoord.headers.get('content-type') ?? '');
  if (antwoord.body === null) response.end();
  else Readable.fromWeb(antwoord.body as Parameters<typeof Readable.fromWeb>[0]).pipe(response);
}

test('the screens work below a path: files, links, reads and the way back', async ({ aanmelden }) => {
  // A cookie holds for the host, whatever the port.
  const pagina = await aanmelden('burgemeester');
  const elders: string[] = [];
  pagina.on('request', (verzoek) => {
    if (!verzoek.url().startsWith(begin)) elders.push(verzoek.url());
  });
  await pagina.goto(`${begin}/toetsingen`);
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Toetsingen');
  await pagina.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Wat wacht op u');
  await pagina.reload();
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Wat wacht op u');
  await pagina.goBack();
  await expect(pagina).toHaveURL(`${begin}/toetsingen`);
  expect(elders).toEqual([]);
});
