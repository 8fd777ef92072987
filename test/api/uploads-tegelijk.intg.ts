import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { json } from 'node:stream/consumers';
import { setInterval as every } from 'node:timers';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { aPdf } from '../support/pdf.js';
import { SERVER_TIJDEN } from '../../apps/api/src/http/server.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe, zet } from './support/zaken.js';

const MB = 1024 * 1024;
const GRENS = 'grens-van-het-formulier';
const KOP = `--${GRENS}\r\nContent-Disposition: form-data; name="soort"\r\n\r\nCV\r\n--${GRENS}\r\nContent-Disposition: form-data; name="bestand"; filename="cv.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
/** As large as a file may be, but for what makes it a PDF; all who send it share these bytes. */
const BESTAND = aPdf(Buffer.alloc(20 * MB - 2_000, 'x'));

let api: TestApi;
/** Each has a case of his own: one case may not hold all that comes in here. */
const KANDIDATEN = ['kandidaat', 'fg', 'kabinet'] as const;
let zaken: readonly string[];

async function begonnen(kandidaat: string): Promise<string> {
  const id = await maakZaak(api, { email: persoon(kandidaat).email });
  await zet(api, id, { status: 'IN_ONDERZOEK' });
  const { id: organisatieId } = persoon('burgemeester').organisatie;
  const ref = { organisatieId, toetsingId: id, ronde: 1 };
  await new ProcesService(api.db.transacties, new Kluis(api.keys)).openStap({ ref, stap: 'DOCUMENTEN', volgnummer: 1 });
  await wijsToe(api, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  return id;
}

interface Antwoord {
  readonly status: number | undefined;
  readonly body: unknown;
}

/** As a browser on a slow line does it: piece by piece, so that the sender holds nothing either. */
async function lever(nummer: number): Promise<Antwoord> {
  const verzoek = request(`${api.url}/api/v1/toetsingen/${zaken[nummer % 3]}/documenten`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await api.token(KANDIDATEN[nummer % 3]!)}`,
      'content-type': `multipart/form-data; boundary=${GRENS}`,
    },
  });
  const antwoord = new Promise<Antwoord>((klaar, fout) => {
    verzoek.once('response', (response) => void json(response).then((body) => klaar({ status: response.statusCode, body }), fout));
    verzoek.once('error', fout);
  });
  await Promise.all([antwoord, pipeline(Readable.from(stukken()), verzoek)]);
  return antwoord;
}
function* stukken(): Generator<Buffer> {
  yield Buffer.from(KOP);
  for (let plek = 0; plek < BESTAND.length; plek += 64 * 1024) yield BESTAND.subarray(plek, plek + 64 * 1024);
  yield Buffer.from(`\r\n--${GRENS}--\r\n`);
}

/** Who hears that too many are waiting hands in again, as often as need be. */
async function leverTot(nummer: number): Promise<void> {
  let antwoord = await lever(nummer);
  while (antwoord.status === 503) antwoord = await lever(nummer);
  expect(antwoord).toMatchObject({ status: 200 });
}

beforeAll(async () => {
  // Patience: a machine on which other tests run may take its time.
  api = await startApi({ tijden: { ...SERVER_TIJDEN, verzoek: 600_000, stil: 600_000 } });
  zaken = await Promise.all(KANDIDATEN.map(begonnen));
}, 60_000);
afterAll(() => api.close());

it('fifty who hand in 20 MB at the same time are all served, and memory stays flat', async () => {
  await lever(0); // What is loaded once is there.
  const voor = process.memoryUsage.rss();
  let hoogst = voor;
  const meting = every(() => (hoogst = Math.max(hoogst, process.memoryUsage.rss())), 20);
  try {
    await Promise.all(Array.from({ length: 50 }, (_, nummer) => leverTot(nummer)));
  } finally {
    clearInterval(meting);
  }
  // 1000 MB came by; a third of it is room for the few that are looked into, with their workers.
  expect((hoogst - voor) / MB).toBeLessThan(350);
  expect(api.objecten()).toHaveLength(51);
}, 300_000);
