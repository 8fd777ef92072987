import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { UploadService } from '../../libs/dossier/src/documenten/upload.service.js';
import { aPdf } from '../support/pdf.js';
import { BEGIN_OBJECT, objectKoppen } from './support/zegels.js';
import { vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { speelZaken } from '../contract/support/zaken.js';

jest.setTimeout(120_000);
const TEKST = `KANARIE-${randomUUID()} `;
const GROOT = aPdf(TEKST.repeat(6_000));
const CHUNK = 64 * 1024 + 16;

let api: TestApi;
let zaken: readonly string[];
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaken = await speelZaken(api);
  zaak = zaken[1]!;
  for (let i = 0; i < 3; i += 1) await upload(GROOT);
});
afterAll(() => api.close());

const rijen = async <T>(sql: string, waarden: readonly unknown[] = []): Promise<readonly T[]> =>
  (await api.db.superClient.query(sql, [...waarden])).rows as T[];

/** As superuser, past the triggers that guard these rows; back to what it was afterwards. */
async function metBederf(sql: string, waarden: readonly unknown[], dan: () => Promise<void>): Promise<void> {
  const client = await api.db.connect(api.db.superUrl);
  const tabel = /UPDATE (\w+)/.exec(sql)?.[1] ?? '';
  await client.query(`SET session_replication_role = replica; CREATE TEMP TABLE goed AS SELECT * FROM ${tabel}`);
  expect((await client.query(sql, [...waarden])).rowCount).toBeGreaterThan(0);
  try {
    await dan();
  } finally {
    await client.query(`DELETE FROM ${tabel}; INSERT INTO ${tabel} SELECT * FROM goed; DROP TABLE goed`);
  }
}

async function upload(inhoud: Buffer): Promise<void> {
  const dienst = api.app.get(UploadService, { strict: false });
  const [wie] = await rijen<{ persoonId: string; organisatieId: string }>(
    `SELECT kandidaat_id AS "persoonId", organisatie_id AS "organisatieId" FROM toetsing WHERE id = $1`,
    [zaak],
  );
  const beller = { ...wie!, rollen: ['KANDIDAAT'] as const, correlatieId: 'test' };
  const bestand = await dienst.ontvang(beller, zaak, { soort: 'CV', naam: 'cv.pdf', inhoud: Readable.from([inhoud]) });
  await dienst.neemOp({ beller }, zaak, bestand);
}

describe('attack 40: a nonce that was used twice', () => {
  it('is nowhere: not in a row of any case or organisation, and not in the store', async () => {
    const kolommen = await rijen<{ tabel: string; kolom: string }>(
      `SELECT table_name AS tabel, column_name AS kolom FROM information_schema.columns
        WHERE table_schema = 'public' AND (domain_name = 'verzegeld' OR (table_name, column_name) = ('sleutel', 'omhuld'))`,
    );
    expect(kolommen.length).toBeGreaterThan(15);
    const nonces: string[] = [];
    for (const { tabel, kolom } of kolommen)
      for (const { zegel } of await rijen<{ zegel: Buffer }>(`SELECT ${kolom} AS zegel FROM ${tabel} WHERE ${kolom} IS NOT NULL`)) {
        expect([tabel, kolom, zegel[0]]).toEqual([tabel, kolom, 1]);
        nonces.push(zegel.subarray(1, 13).toString('hex'));
      }
    expect(nonces.length).toBeGreaterThan(200);
    expect(new Set(nonces).size).toBe(nonces.length);
    // A file has a key of its own, by its salt; within it chunks are numbered.
    const koppen = await objectKoppen(api.opslag);
    expect(koppen.length).toBeGreaterThanOrEqual(3);
    expect(koppen.every(({ versie }) => versie === 1)).toBe(true);
    for (const wat of ['zout', 'voorvoegsel'] as const) expect(new Set(koppen.map((kop) => kop[wat])).size).toBe(koppen.length);
  });
});

describe('attack 40: what is sealed in another place', () => {
  const kijk = async (account: string, toetsingId: string, pad = '') =>
    vraag(`${api.url}/api/v1/toetsingen/${toetsingId}${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });

  it.each<[string, string, string]>([
    [
      'a name of another case',
      `UPDATE toetsing SET kandidaat_naam = (SELECT kandidaat_naam FROM toetsing WHERE id = $2) WHERE id = $1`,
      '',
    ],
    [
      'the key of another case',
      `UPDATE sleutel SET omhuld = (SELECT omhuld FROM sleutel WHERE toetsing_id = $2 AND laag = 'DOSSIER') WHERE toetsing_id = $1 AND laag = 'DOSSIER'`,
      '',
    ],
    [
      'what describes another file',
      `UPDATE document d SET inhoud = (SELECT inhoud FROM document WHERE toetsing_id = $1 AND id <> d.id AND $2 <> '' LIMIT 1) WHERE toetsing_id = $1`,
      '/documenten',
    ],
    [
      'a cut',
      `UPDATE document SET inhoud = substr(inhoud, 1, octet_length(inhoud) - 1) WHERE toetsing_id = $1 AND $2 <> ''`,
      '/documenten',
    ],
    ['a key that is gone', `UPDATE sleutel SET kek_id = 'weg' WHERE toetsing_id = $1 AND $2 <> ''`, ''],
    ['an older format', `UPDATE document SET inhoud = set_byte(inhoud, 0, 2) WHERE toetsing_id = $1 AND $2 <> ''`, '/documenten'],
  ])('%s is a fault of ours that gives nothing away', async (_, sql, pad) => {
    expect((await kijk('adviseur', zaak, pad)).status).toBe(200);
    await metBederf(sql, [zaak, zaken[0]], async () => {
      const { status, body } = await kijk('adviseur', zaak, pad);
      expect([status, body.code]).toEqual([500, 'INTERNE_FOUT']);
      expect(Object.keys(body).sort()).toEqual(['code', 'correlatieId', 'detail', 'instance', 'status', 'title', 'traceId', 'type']);
      expect(JSON.stringify(body)).not.toMatch(/SLEUTEL|VORM|Vault|weg/);
    });
    expect((await kijk('adviseur', zaak, pad)).status).toBe(200);
  });

  it('a file that is swapped, cut, or put together of two, breaks off before the first byte that is not proved', async () => {
    const [een, ander] = await rijen<{ id: string; object: string }>(
      `SELECT id, object FROM document WHERE toetsing_id = $1 AND object IS NOT NULL ORDER BY gemaakt_op LIMIT 2`,
      [zaak],
    );
    const [goed, vreemd] = await Promise.all([een!, ander!].map(async ({ object }) => buffer(await api.opslag.get(object))));
    const download = () => lees(`${api.url}/api/v1/toetsingen/${zaak}/documenten/${een!.id}/inhoud`);
    const heel = await download();
    expect([heel.volledig, heel.bytes.equals(GROOT)]).toEqual([true, true]);
    const gevallen: readonly (readonly [string, Buffer, number])[] = [
      ['another file', vreemd!, 0],
      ['cut in the header', goed!.subarray(0, 20), 0],
      ['cut in a chunk', goed!.subarray(0, BEGIN_OBJECT + CHUNK + 100), 65_536],
      ['cut between chunks', goed!.subarray(0, BEGIN_OBJECT + CHUNK), 0],
      [
        'the tail of another file',
        Buffer.concat([goed!.subarray(0, BEGIN_OBJECT + CHUNK), vreemd!.subarray(BEGIN_OBJECT + CHUNK)]),
        65_536,
      ],
      [
        'chunks that changed places',
        Buffer.concat([
          goed!.subarray(0, BEGIN_OBJECT),
          goed!.subarray(BEGIN_OBJECT + CHUNK),
          goed!.subarray(BEGIN_OBJECT, BEGIN_OBJECT + CHUNK),
        ]),
        0,
      ],
      ['a flipped bit in the last byte', Buffer.concat([goed!.subarray(0, -1), Buffer.of(goed!.at(-1)! ^ 1)]), GROOT.length],
    ];
    for (const [wat, bytes, hoogstens] of gevallen) {
      await api.opslag.delete(een!.object);
      await api.opslag.put(een!.object, Readable.from([bytes]));
      const gelezen = await download();
      expect([wat, gelezen.volledig]).toEqual([wat, false]);
      expect(gelezen.bytes.length).toBeLessThanOrEqual(hoogstens);
      expect(gelezen.bytes.equals(GROOT.subarray(0, gelezen.bytes.length))).toBe(true);
    }
  });

  /** What came of a download, and whether it was all that was promised. */
  async function lees(url: string): Promise<{ bytes: Buffer; volledig: boolean }> {
    const authorization = `Bearer ${await api.token('adviseur')}`;
    return new Promise((klaar, mislukt) => {
      request(url, { agent: false, headers: { authorization } }, (response) => {
        const delen: Buffer[] = [];
        const zeg = (): void => {
          const bytes = Buffer.concat(delen);
          klaar(response.statusCode === 200 ? { bytes, volledig: response.complete } : { bytes: Buffer.alloc(0), volledig: false });
        };
        response
          .on('data', (deel: Buffer) => delen.push(deel))
          .on('error', () => undefined)
          .on('close', zeg);
      })
        .on('error', (error) =>
          Reflect.get(error, 'code') === 'ECONNRESET' ? klaar({ bytes: Buffer.alloc(0), volledig: false }) : mislukt(error),
        )
        .end();
    });
  }
});
