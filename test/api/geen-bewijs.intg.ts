import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { vraag, type Antwoord, type Vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe } from './support/zaken.js';
import { aPdf } from '../support/pdf.js';

const NAAM = 'Pleun Kanarievogel';
const PDF = aPdf('Kanarievogel');

let api: TestApi;
let zaak: string;
let document: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { naam: NAAM, email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  const ref = { organisatieId: persoon('kandidaat').organisatie.id, toetsingId: zaak, ronde: 1 };
  await new ProcesService(api.db.transacties, new Kluis(api.keys)).openStap({ ref, stap: 'DOCUMENTEN', volgnummer: 1 });
  document = await leverDocument();
  // A fault of the database that nobody foresaw, in the one table that it is asked for.
  await api.db.superClient.query(
    `CREATE FUNCTION stuk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kapot' USING ERRCODE = 'disk_full'; END $$`,
  );
});
afterAll(() => api.close());

async function leverDocument(): Promise<string> {
  const form = new FormData();
  form.append('soort', 'CV');
  form.append('bestand', new Blob([new Uint8Array(PDF)]), 'cv.pdf');
  const antwoord = await fetch(`${api.url}/api/v1/toetsingen/${zaak}/documenten`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await api.token('kandidaat')}` },
    body: form,
  });
  return ((await antwoord.json()) as { objectId: string }).objectId;
}

const doe = async (account: string, pad: string, rest: Vraag = {}): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, { ...rest, headers: { authorization: `Bearer ${await api.token(account)}` } });

/** Everything that is written of the case, to see that nothing came of it. */
const stand = async (): Promise<string> =>
  JSON.stringify(
    (
      await api.db.superClient.query(
        `SELECT (SELECT array_agg(t::text ORDER BY t::text) FROM toetsing t) AS t, (SELECT count(*) FROM feit) AS f, (SELECT count(*) FROM outbox) AS o,
                (SELECT count(*) FROM audit_gebeurtenis) AS a, (SELECT count(*) FROM organisatie_gebeurtenis) AS g, (SELECT count(*) FROM verwerking) AS v`,
      )
    ).rows,
  );

const LEES: readonly (readonly [string, string, string])[] = [
  ['the head', 'kabinet', '/toetsingen/:zaak'],
  ['content', 'adviseur', '/toetsingen/:zaak/documenten'],
  ['a download', 'adviseur', '/toetsingen/:zaak/documenten/:document/inhoud'],
  ['a list', 'kabinet', '/toetsingen'],
  ['colleagues', 'burgemeester', '/medewerkers?rol=ADVISEUR'],
  ['who looked', 'kandidaat', '/toetsingen/:zaak/inzagelog'],
  ['an export of decisions', 'fg', '/logboek/toegangsbesluiten'],
  ['an export of operations', 'fg', '/logboek/verwerkingen'],
  ['a stream', 'kabinet', '/gebeurtenissen'],
];
/** Which of these leave something in which table. */
const SCHRIJFT: Readonly<Record<string, readonly string[]>> = {
  toegangsbesluit: LEES.map(([wat]) => wat),
  verwerking: ['the head', 'content', 'a download', 'a list', 'colleagues', 'who looked'],
  audit_gebeurtenis: ['content', 'a download'],
  organisatie_gebeurtenis: ['an export of decisions', 'an export of operations'],
};

/** Does `werk` while nothing can be written in this table. */
async function metStuk(tabel: string, werk: () => Promise<void>): Promise<void> {
  await api.db.superClient.query(`CREATE TRIGGER stuk BEFORE INSERT ON ${tabel} FOR EACH ROW EXECUTE FUNCTION stuk()`);
  try {
    await werk();
  } finally {
    await api.db.superClient.query(`DROP TRIGGER stuk ON ${tabel}`);
  }
}

describe.each(Object.keys(SCHRIJFT))('without a record in %s', (tabel) => {
  it.each(LEES.filter(([wat]) => SCHRIJFT[tabel]!.includes(wat)))('nothing is answered of %s', (_, account, pad) =>
    metStuk(tabel, async () => {
      const voor = await stand();
      const { status, headers, body } = await doe(account, pad.replace(':zaak', zaak).replace(':document', document));
      expect([status, headers.get('content-type')]).toEqual([503, 'application/problem+json; charset=utf-8']);
      expect(Object.keys(body).sort()).toEqual(['code', 'correlatieId', 'detail', 'instance', 'status', 'title', 'traceId', 'type']);
      expect(JSON.stringify(body)).not.toMatch(/Kanarievogel|kapot|Waterland/);
      expect(await stand()).toBe(voor);
    }),
  );
});

describe.each(['toegangsbesluit', 'verwerking', 'audit_gebeurtenis'])('without a record in %s', (tabel) => {
  it('an act changes nothing', () =>
    metStuk(tabel, async () => {
      const voor = await stand();
      const { status, body } = await doe('kandidaat', `/toetsingen/${zaak}/intrekking`, { method: 'POST', body: {} });
      expect([status, body.code]).toEqual([503, 'TIJDELIJK_NIET_BESCHIKBAAR']);
      expect(await stand()).toBe(voor);
    }));
});

describe('without a record of the decision', () => {
  it('nobody is told that he may not', () =>
    metStuk('toegangsbesluit', async () => {
      expect((await doe('griffier', `/toetsingen/${zaak}`)).status).toBe(503);
      expect((await doe('griffier', '/formaties')).status).toBe(503);
    }));
});

describe('a fault after the decision', () => {
  it('leaves the decision, marked as one of which nothing came', async () => {
    await metStuk('verwerking', async () => expect((await doe('adviseur', `/toetsingen/${zaak}/documenten`)).status).toBe(503));
    const { rows } = await api.db.superClient.query(`SELECT vraag, toegestaan, status FROM toegangsbesluit ORDER BY id DESC LIMIT 1`);
    expect(rows).toEqual([{ vraag: 'DOCUMENTEN', toegestaan: true, status: 'ERROR' }]);
  });

  it('is over when the fault is', async () => {
    expect((await doe('adviseur', `/toetsingen/${zaak}/documenten/${document}/inhoud`)).body).toBe(PDF.toString());
  });
});
