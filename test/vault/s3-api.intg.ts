import { Readable } from 'node:stream';
import { UploadService } from '../../libs/dossier/src/documenten/upload.service.js';
import { openStore } from '../../libs/vault/src/store/open-store.js';
import { opslagOnderdeel } from '../../libs/vault/src/store/opslag-gezondheid.js';
import { vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { speelZaken } from '../contract/support/zaken.js';
import { aPdf } from '../support/pdf.js';
import { namen } from './object-store.suite.js';
import { BOUWTIJD, metS3, startS3, type S3Server } from './support/s3-server.js';

const PDF = aPdf('fictief '.repeat(40_000));

metS3('the API on a bucket', () => {
  let s3: S3Server;
  let api: TestApi;
  let zaak: string;
  beforeAll(async () => {
    s3 = await startS3();
    api = await startApi({ opslag: await openStore(await s3.bucket('dossiers', 'toetsing/')) });
    zaak = (await speelZaken(api))[1]!;
  }, BOUWTIJD);
  afterAll(async () => {
    await api?.close();
    await s3?.stop();
  });

  const ontvang = async () => {
    const { rows } = await api.db.superClient.query<{ persoonId: string; organisatieId: string }>(
      `SELECT kandidaat_id AS "persoonId", organisatie_id AS "organisatieId" FROM toetsing WHERE id = $1`,
      [zaak],
    );
    const beller = { ...rows[0]!, rollen: ['KANDIDAAT'] as const, correlatieId: 'test' };
    const dienst = api.app.get(UploadService, { strict: false });
    const bestand = await dienst.ontvang(beller, zaak, { soort: 'CV', naam: 'cv.pdf', inhoud: Readable.from([PDF]) });
    return dienst.neemOp({ beller }, zaak, bestand);
  };
  const lees = async (documentId: string) =>
    vraag(`${api.url}/api/v1/toetsingen/${zaak}/documenten/${documentId}/inhoud`, {
      headers: { authorization: `Bearer ${await api.token('adviseur')}` },
    });

  it('takes a file in and gives it back; without the store it says that it passes, and nothing more', async () => {
    const { objectId } = await ontvang();
    expect(await lees(objectId!)).toMatchObject({ status: 200, body: PDF.toString('utf8') });
    const voor = await namen(api.opslag);
    await opslagOnderdeel(api.opslag).controle();
    await s3.stop();
    const begon = api.log.length;
    await expect(opslagOnderdeel(api.opslag).controle()).rejects.toMatchObject({ code: 'OPSLAG_ONBESCHIKBAAR' });
    const { status, headers, body } = await lees(objectId!);
    expect([status, headers.get('content-type'), body.code]).toEqual([
      503,
      expect.stringContaining('problem+json'),
      'TIJDELIJK_NIET_BESCHIKBAAR',
    ]);
    await expect(ontvang()).rejects.toMatchObject({ code: 'OPSLAG_ONBESCHIKBAAR' });
    const { rows } = await api.db.superClient.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM document WHERE object IS NOT NULL AND toetsing_id = $1',
      [zaak],
    );
    expect(rows).toEqual([{ n: voor.length - (await overige()) }]);
    expect(`${JSON.stringify(body)}${api.log.slice(begon).join('')}`).not.toMatch(
      /alleen-voor-tests|x-amz|AWS4|127\.0\.0\.1:\d+\/dossiers/i,
    );
  }, 120_000);

  /** Objects of other cases. */
  async function overige(): Promise<number> {
    const { rows } = await api.db.superClient.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM document WHERE object IS NOT NULL AND toetsing_id <> $1',
      [zaak],
    );
    return rows[0]!.n;
  }
});
