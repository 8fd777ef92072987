import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { OBJECT_KOLOMMEN, OpslagRondeService } from '../../libs/dossier/src/documenten/opslag-ronde.service.js';
import { openStore } from '../../libs/vault/src/store/open-store.js';
import type { ObjectStore } from '../../libs/vault/src/store/object-store.js';
import { dossierDiensten, naarOnderzoek, openDossierTest, verzoek, type DossierTest, type Zaak } from '../dossier/support/dossier.js';
import { bron, namen } from './object-store.suite.js';
import { BOUWTIJD, metS3, startS3, type S3Server } from './support/s3-server.js';

const UUR = 3_600_000;
const PDF = Buffer.from(`%PDF-1.7\n${'x'.repeat(20_000)}\n%%EOF\n`);

let t: DossierTest;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());

it('knows every column that names an object', async () => {
  const { rows } = await t.db.superClient.query<{ tabel: string; kolom: string }>(
    `SELECT table_name AS tabel, column_name AS kolom FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'text' AND column_name LIKE '%object%' ORDER BY 1, 2`,
  );
  expect(rows).toEqual(OBJECT_KOLOMMEN);
});

/** `klaar` gives an empty store. */
function ronde(klaar: () => Promise<ObjectStore>): void {
  let opslag: ObjectStore;
  let zaak: Zaak;
  let gemeld: unknown[];
  beforeEach(async () => {
    opslag = await klaar();
    zaak = await naarOnderzoek(t, ['DOCUMENTEN']);
    gemeld = [];
  });
  const na = (uren: number) =>
    new OpslagRondeService(
      t.db.transacties,
      opslag,
      (error) => gemeld.push(error),
      () => Date.now() + uren * UUR,
    ).ruimOp();
  const uploads = () => dossierDiensten({ db: t.db, keys: t.keys, opslag }).upload;
  const ontvang = () => uploads().ontvang(zaak.kandidaat, zaak.toetsingId, { soort: 'CV', naam: 'cv.pdf', inhoud: Readable.from([PDF]) });

  it('deletes what a process left that died between the object and its row, once that is a day old', async () => {
    const wees = await ontvang();
    const dienst = uploads();
    const heel = await dienst.ontvang(zaak.kandidaat, zaak.toetsingId, { soort: 'CV', naam: 'cv.pdf', inhoud: Readable.from([PDF]) });
    const { objectId } = await dienst.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, heel);
    expect(await na(0)).toEqual({ gedaan: 0, mislukt: 0, na: null });
    expect(await na(23)).toEqual({ gedaan: 0, mislukt: 0, na: null });
    expect(await opslag.exists(wees.object)).toBe(true);
    expect(await na(25)).toEqual({ gedaan: 1, mislukt: 0, na: null });
    const { rows } = await t.db.superClient.query<{ object: string }>('SELECT object FROM document WHERE id = $1', [objectId]);
    expect(await namen(opslag)).toEqual([rows[0]!.object]);
    expect(await na(25)).toEqual({ gedaan: 0, mislukt: 0, na: null });
    expect(gemeld).toEqual([]);
  });

  it('finds them over more than one page', async () => {
    const blijft = Array.from({ length: 700 }, () => randomUUID());
    const weg = Array.from({ length: 30 }, () => randomUUID());
    for (let i = 0; i < blijft.length; i += 50) await Promise.all(blijft.slice(i, i + 50).map((naam) => opslag.put(naam, bron('x'))));
    for (const naam of weg) await opslag.put(naam, bron('x'));
    await t.db.superClient.query(
      `INSERT INTO document (id, organisatie_id, toetsing_id, ronde, type, status, scan, bewaarklasse, bestandssoort, grootte, object, verbintenis, inhoud, persoon_id, gemaakt_op)
       SELECT gen_random_uuid(), organisatie_id, id, 1, 'CV', 'TER_BEOORDELING', 'NIET_GESCAND', 'R1', 'pdf', 1, o, decode(repeat('00', 32), 'hex'), decode('01' || repeat('00', 40), 'hex'), kandidaat_id, now()
         FROM toetsing, unnest($2::text[]) AS o WHERE id = $1`,
      [zaak.toetsingId, blijft],
    );
    expect(await na(25)).toEqual({ gedaan: 30, mislukt: 0, na: null });
    expect(await namen(opslag)).toEqual([...blijft].sort());
  }, 120_000);

  it('touches nothing of a store that is of another database', async () => {
    const vreemd = Array.from({ length: 25 }, () => randomUUID()).sort();
    for (const naam of vreemd) await opslag.put(naam, bron('x'));
    expect(await na(25)).toEqual({ gedaan: 0, mislukt: 25, na: null });
    expect(gemeld.map(String).join()).toMatch(/of 25 objects in the store 25 are of no dossier/);
    expect(await namen(opslag)).toEqual(vreemd);
  });

  it('goes on when one can not be deleted', async () => {
    const [vast, ...rest] = [await ontvang(), await ontvang(), await ontvang()];
    const stroef: Pick<ObjectStore, 'list' | 'delete'> = {
      list: () => opslag.list(),
      delete: (naam) => (naam === vast.object ? Promise.reject(new Error('vast')) : opslag.delete(naam)),
    };
    const later = new OpslagRondeService(
      t.db.transacties,
      stroef,
      (error) => gemeld.push(error),
      () => Date.now() + 25 * UUR,
    );
    expect(await later.ruimOp()).toEqual({ gedaan: rest.length, mislukt: 1, na: null });
    expect(await namen(opslag)).toEqual([vast.object]);
    expect(gemeld).toHaveLength(1);
  });
}

describe('on disk', () => {
  ronde(async () => {
    const { opslag } = t;
    for (const naam of await namen(opslag)) await opslag.delete(naam);
    return opslag;
  });
});

metS3('in a bucket', () => {
  let s3: S3Server;
  let nummer = 0;
  beforeAll(async () => {
    s3 = await startS3();
  }, BOUWTIJD);
  afterAll(() => s3?.stop());
  ronde(async () => openStore(await s3.bucket(`ronde-${(nummer += 1)}`, 'toetsing/')));
});
