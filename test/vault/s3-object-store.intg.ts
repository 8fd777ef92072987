import { randomUUID } from 'node:crypto';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ListMultipartUploadsCommand, ListObjectsV2Command, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Opslag } from '../../libs/platform/src/config/opslag.js';
import { S3ObjectStore } from '../../libs/vault/src/store/s3-object-store.js';
import { bron, gedraagtZich, namen } from './object-store.suite.js';
import { BOUWTIJD, metS3, startS3, type S3Server } from './support/s3-server.js';

let s3: S3Server;
let nummer = 0;
const tussenpersonen: { stop(): Promise<void> }[] = [];
const nieuweBucket = (voorvoegsel?: string): Promise<S3Opslag> => s3.bucket(`dossiers-${(nummer += 1)}`, voorvoegsel);

metS3('S3ObjectStore', () => {
  beforeAll(async () => {
    s3 = await startS3();
  }, BOUWTIJD);
  afterAll(async () => {
    for (const tussen of tussenpersonen) await tussen.stop();
    await s3?.stop();
  });

  describe('as any store', () => {
    let plek: S3Opslag;
    gedraagtZich(
      async () => {
        plek = await nieuweBucket('toetsing/');
        return S3ObjectStore.open(plek);
      },
      async (name, bytes) => {
        const inhoud = await buffer(await (await S3ObjectStore.open(plek)).get(name));
        const Key = `toetsing/${name}`;
        await s3.client.send(new PutObjectCommand({ Bucket: plek.bucket, Key, Body: inhoud.subarray(0, bytes) }));
      },
    );
  });

  it('keeps to its own part of the bucket', async () => {
    const plek = await nieuweBucket('a/');
    const [a, b] = [await S3ObjectStore.open(plek), await S3ObjectStore.open({ ...plek, voorvoegsel: 'b/' })];
    const naam = randomUUID();
    await a.put(naam, bron('a'));
    await s3.client.send(new PutObjectCommand({ Bucket: plek.bucket, Key: 'a/iets-anders', Body: 'x' }));
    expect([await namen(a), await namen(b)]).toEqual([[naam], []]);
    expect(await b.exists(naam)).toBe(false);
  });

  it('lists more than one page', async () => {
    const plek = await nieuweBucket();
    const alle = Array.from({ length: 1_005 }, () => randomUUID()).sort();
    for (let i = 0; i < alle.length; i += 50) await Promise.all(alle.slice(i, i + 50).map((naam) => zet(plek.bucket, naam)));
    expect(await namen(await S3ObjectStore.open(plek))).toEqual(alle);
  }, 120_000);

  it('leaves nothing in the bucket or on this machine when an upload breaks off', async () => {
    const plek = await nieuweBucket();
    const store = await S3ObjectStore.open(plek);
    const kapot = new Readable({ read: () => undefined });
    kapot.push(Buffer.alloc(6_000_000));
    const poging = store.put(randomUUID(), kapot);
    kapot.destroy(new Error('verbinding weg'));
    await expect(poging).rejects.toThrow('verbinding weg');
    const { Contents = [] } = await s3.client.send(new ListObjectsV2Command({ Bucket: plek.bucket }));
    const { Uploads = [] } = await s3.client.send(new ListMultipartUploadsCommand({ Bucket: plek.bucket }));
    expect([
      Contents,
      Uploads,
      readdirSync(tmpdir()).filter((naam) => naam.startsWith('integriteitstoetsing-') && naam.length === 57),
    ]).toEqual([[], [], []]);
  });

  it('knows an upload of which the answer got lost as its own, and sends one again that did not arrive', async () => {
    const plek = await nieuweBucket();
    for (const breekBij of ['antwoord', 'verzoek'] as const) {
      const tussen = await tussenpersoon(plek.endpoint);
      tussenpersonen.push(tussen);
      const store = await S3ObjectStore.open({ ...plek, endpoint: tussen.endpoint });
      const naam = randomUUID();
      tussen.breek(breekBij);
      await store.put(naam, Readable.from([Buffer.alloc(300_000, 1), Buffer.alloc(300_000, 2)]));
      expect(tussen.gebroken()).toBe(1);
      expect(await buffer(await store.get(naam))).toHaveLength(600_000);
      // Somebody else's object under that name is not taken for ours.
      await expect(store.put(naam, bron('x'))).rejects.toMatchObject({ code: 'OBJECT_BESTAAT' });
    }
  });

  it('says clearly at start what is wrong', async () => {
    const plek = await nieuweBucket();
    const tekst = (uitleg: string): object => ({ code: 'OPSLAG_ONBESCHIKBAAR', uitleg: expect.stringContaining(uitleg) });
    for (const anders of [{ bucket: 'bestaat-niet' }, { geheim: 'verkeerd-geheim' }, { endpoint: 'http://127.0.0.1:1' }])
      await expect(S3ObjectStore.open({ ...plek, ...anders })).rejects.toMatchObject(tekst('OPSLAG_S3_GEHEIM'));
    await s3.client.send(new PutBucketVersioningCommand({ Bucket: plek.bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    await expect(S3ObjectStore.open(plek)).rejects.toMatchObject(tekst('versioning'));
  });

  it('tells nothing of the address or the secret when the store is gone', async () => {
    const plek = await nieuweBucket();
    const tussen = await tussenpersoon(plek.endpoint);
    const store = await S3ObjectStore.open({ ...plek, endpoint: tussen.endpoint });
    await tussen.stop();
    const naam = randomUUID();
    const daden: readonly (() => Promise<unknown>)[] = [
      () => store.put(naam, bron('x')),
      () => store.get(naam),
      () => store.delete(naam),
      () => store.exists(naam),
      () => namen(store),
    ];
    for (const daad of daden)
      await expect(daad()).rejects.toMatchObject({
        code: 'OPSLAG_ONBESCHIKBAAR',
        message: expect.not.stringMatching(/127\.0|http|toetsing|test/),
      });
  });
});

const zet = (Bucket: string, Key: string): Promise<unknown> => s3.client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));

/** Passes everything on to the store; breaks one upload, while it is sent or when its answer comes. */
async function tussenpersoon(endpoint: string) {
  const poort = Number(new URL(endpoint).port);
  const open = new Set<Socket>();
  let breekBij: 'antwoord' | 'verzoek' | undefined;
  let gebroken = 0;
  const server: Server = createServer((hier) => {
    const daar = connect(poort, '127.0.0.1');
    let upload = false;
    const breek = (): void => {
      gebroken += 1;
      breekBij = undefined;
      hier.destroy();
      daar.destroy();
    };
    for (const socket of [hier, daar]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => [hier, daar].forEach((een) => een.destroy()));
    }
    hier.on('data', (deel) => {
      upload ||= deel.subarray(0, 4).toString('latin1') === 'PUT ';
      if (upload && breekBij === 'verzoek') breek();
      else daar.write(deel);
    });
    daar.on('data', (deel) => {
      if (upload && breekBij === 'antwoord' && /^HTTP\/1.1 200/.test(deel.toString('latin1'))) breek();
      else hier.write(deel);
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breek: (bij: 'antwoord' | 'verzoek') => {
      breekBij = bij;
    },
    gebroken: () => gebroken,
    stop: async () => {
      open.forEach((socket) => socket.destroy());
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
