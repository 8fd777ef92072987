import type { Response } from 'express';
import { get, IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { OpenAntwoorden } from '../../apps/api/src/gebeurtenissen/open-antwoorden.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { vraag } from '../api/support/browser.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak, wijsToe, zet } from '../api/support/zaken.js';
import { aPdf } from '../support/pdf.js';

/** Access that ends must end at once: what is being sent is cut, not only what is asked next. */
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const bearer = async (account: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await api.token(account)}` });
const MEGABYTES = 18;

/** A case in which the kandidaat handed in a file so large that nobody has it at once. */
async function metGrootBestand(): Promise<{ readonly zaak: string; readonly pad: string }> {
  const { email } = persoon('kandidaat');
  // The kandidaat has one case that runs at a time.
  await api.db.superClient.query(
    `UPDATE toetsing SET status = 'INGETROKKEN', vernietigen_op = '2030-01-01', versie = versie + 1 WHERE status = 'IN_ONDERZOEK'`,
  );
  const zaak = await maakZaak(api, { email });
  const { id: organisatieId } = persoon('burgemeester').organisatie;
  await zet(api, zaak, { status: 'IN_ONDERZOEK' });
  await new ProcesService(api.db.transacties, new Kluis(api.keys)).openStap({
    ref: { organisatieId, toetsingId: zaak, ronde: 1 },
    stap: 'DOCUMENTEN',
    volgnummer: 1,
  });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  const form = new FormData();
  form.append('soort', 'CV');
  const bestand = aPdf(Buffer.alloc(MEGABYTES * 1024 * 1024, '% leeg\n'));
  form.append('bestand', new Blob([new Uint8Array(bestand)]), 'cv.pdf');
  const geleverd = await fetch(`${api.url}/api/v1/toetsingen/${zaak}/documenten`, {
    method: 'POST',
    headers: await bearer('kandidaat'),
    body: form,
  });
  const { objectId } = (await geleverd.json()) as { objectId: string };
  expect(geleverd.status).toBe(200);
  return { zaak, pad: `/api/v1/toetsingen/${zaak}/documenten/${objectId}/inhoud` };
}

interface Download {
  readonly response: IncomingMessage;
  /** Reads what is left; how many bytes came, and whether that was all. */
  rest(): Promise<{ readonly heel: boolean; readonly bytes: number }>;
}

/** Begins a download and reads nothing more than what the connection holds by itself. */
function beginDownload(pad: string, headers: Record<string, string>): Promise<Download> {
  return new Promise((resolve, reject) => {
    get(`${api.url}${pad}`, { agent: false, headers }, (response) => {
      response.pause();
      resolve({
        response,
        rest: () =>
          new Promise((klaar) => {
            let bytes = 0;
            response.on('data', (deel: Buffer) => {
              bytes += deel.length;
            });
            response.on('error', () => undefined);
            response.on('close', () => klaar({ heel: response.complete, bytes }));
            response.resume();
          }),
      });
    }).on('error', reject);
  });
}

describe('a download that runs', () => {
  it('comes whole to who keeps his place', async () => {
    const { pad } = await metGrootBestand();
    const download = await beginDownload(pad, await bearer('adviseur'));
    expect(download.response.statusCode).toBe(200);
    expect(await download.rest()).toMatchObject({ heel: true });
  });

  it.each([
    ['who loses his place in the case', (zaak: string) => verliesPlek(zaak)],
    ['who is blocked', () => blokkeer()],
    ['everybody when the kandidaat withdraws', (zaak: string) => trekIn(zaak)],
  ])('is cut for %s', async (_, eindig) => {
    const { zaak, pad } = await metGrootBestand();
    const download = await beginDownload(pad, await bearer('adviseur'));
    expect(download.response.statusCode).toBe(200);
    await eindig(zaak);
    // A client that reads nothing doesn't notice: the server does.
    while ((await verbindingen()) > 0) await new Promise(setImmediate);
    const { heel, bytes } = await download.rest();
    expect(heel).toBe(false);
    expect(bytes).toBeLessThan(MEGABYTES * 1024 * 1024);
    expect((await vraag(`${api.url}${pad}`, { headers: await bearer('adviseur') })).status).toBeGreaterThanOrEqual(401);
    await api.db.superClient.query(`UPDATE persoon SET geblokkeerd_op = NULL WHERE id = $1`, [persoon('adviseur').id]);
  });

  it('is not followed for who hung up before it began: nothing would tell that it ended', async () => {
    const response = new ServerResponse(new IncomingMessage(new Socket())).destroy();
    let gevolgd = 0;
    Object.assign(response, { destroy: () => (gevolgd += 1) });
    const { id: persoonId, organisatie } = persoon('adviseur');
    api.app.get(OpenAntwoorden, { strict: false }).volg({
      wie: { persoonId, organisatieId: organisatie.id },
      bewijs: {},
      toetsingId: null,
      beleid: { soort: 'ORGANISATIE', code: 'bekijkVerwerkingen' },
      response: response as Response,
    });
    await new Promise(setImmediate);
    expect(gevolgd).toBe(0);
  });
});

const verbindingen = (): Promise<number> =>
  new Promise((klaar, mislukt) => {
    const server: Server = api.app.getHttpServer();
    server.closeIdleConnections();
    server.getConnections((error, aantal) => (error === null ? klaar(aantal) : mislukt(error)));
  });

async function verliesPlek(zaak: string): Promise<void> {
  await api.db.superClient.query(`UPDATE toewijzing SET beeindigd_op = now() WHERE toetsing_id = $1 AND persoon_id = $2`, [
    zaak,
    persoon('adviseur').id,
  ]);
  await api.db.superClient.query(`UPDATE toetsing SET versie = versie + 1 WHERE id = $1`, [zaak]);
}

const blokkeer = (): Promise<unknown> =>
  api.db.superClient.query(`UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1`, [persoon('adviseur').id]);

async function trekIn(zaak: string): Promise<void> {
  const antwoord = await vraag(`${api.url}/api/v1/toetsingen/${zaak}/intrekking`, {
    method: 'POST',
    headers: await bearer('kandidaat'),
    body: {},
  });
  expect(antwoord.status).toBe(200);
}
