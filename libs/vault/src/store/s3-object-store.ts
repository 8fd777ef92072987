import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { S3Opslag } from '#platform/config/opslag.js';
import { VaultFout } from '../vault-fout.js';
import { isObjectName, type ObjectStore, type ObjectVermelding, requireObjectName, requirePartName } from './object-store.js';
import { clientVan, onbereikbaar, status } from './s3-client.js';
import { type Spool, spoel } from './spool.js';

const POGINGEN = 3;
/** Metadata by which an upload of which the answer got lost is known as ours. */
const POGING = 'poging';

/**
 * Objects in a bucket of an S3-compatible store. An object is sent in one request once all of it is on our own disk: so it is there
 * completely or not at all, takes no memory, and leaves no half upload in the bucket. `If-None-Match` keeps it from being replaced.
 */
export class S3ObjectStore implements ObjectStore {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #voorvoegsel: string;

  private constructor(client: S3Client, bucket: string, voorvoegsel: string) {
    this.#client = client;
    this.#bucket = bucket;
    this.#voorvoegsel = voorvoegsel;
  }

  /**
   * Opens the store: tries that it can write and delete, and that what is deleted is gone. Refuses with OPSLAG_ONBESCHIKBAAR, also a bucket
   * that keeps old versions.
   */
  static async open(plek: S3Opslag): Promise<S3ObjectStore> {
    const store = new S3ObjectStore(clientVan(plek), plek.bucket, plek.voorvoegsel);
    const [probe, bewaart] = await Promise.all([store.#probeer(), store.#bewaartVersies()]);
    if (!probe) {
      throw new VaultFout(
        'OPSLAG_ONBESCHIKBAAR',
        'In de bucket van OPSLAG_URL kunnen wij geen bestanden bewaren. Controleer het adres, OPSLAG_S3_SLEUTEL_ID, OPSLAG_S3_GEHEIM en de rechten.',
      );
    }
    if (bewaart) {
      throw new VaultFout(
        'OPSLAG_ONBESCHIKBAAR',
        'De bucket van OPSLAG_URL bewaart oude versies (versioning): wat vernietigd is, zou daar blijven staan. Zet dat uit, of gebruik een andere bucket.',
      );
    }
    return store;
  }

  async put(name: string, content: Readable): Promise<void> {
    const key = this.#key(name);
    const spool = await spoel(content);
    try {
      await this.#verstuur(key, spool);
    } finally {
      await spool.sluit();
    }
  }

  async get(name: string): Promise<Readable> {
    const key = this.#key(name);
    const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key })).catch((error: unknown) => {
      throw status(error) === 404 ? new VaultFout('OBJECT_ONBEKEND') : onbereikbaar(error);
    });
    if (!(Body instanceof Readable)) throw new VaultFout('OPSLAG_ONBESCHIKBAAR');
    return Body;
  }

  async delete(name: string): Promise<void> {
    const key = this.#key(name);
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key })).catch((error: unknown) => {
      if (status(error) !== 404) throw onbereikbaar(error);
    });
  }

  async exists(name: string): Promise<boolean> {
    return (await this.#poging(this.#key(name))) !== undefined;
  }

  deel(naam: string): ObjectStore {
    return new S3ObjectStore(this.#client, this.#bucket, `${this.#voorvoegsel}${requirePartName(naam)}/`);
  }

  async *list(): AsyncIterable<ObjectVermelding> {
    const bladzijden = paginateListObjectsV2({ client: this.#client }, { Bucket: this.#bucket, Prefix: this.#voorvoegsel });
    try {
      for await (const { Contents = [] } of bladzijden) {
        for (const { Key = '', LastModified } of Contents) {
          const name = Key.slice(this.#voorvoegsel.length);
          if (isObjectName(name) && LastModified !== undefined) yield { name, gewijzigdOp: LastModified };
        }
      }
    } catch (error) {
      throw onbereikbaar(error);
    }
  }

  /** Again when the store fails or the connection breaks, unless it is there already. */
  async #verstuur(key: string, spool: Spool): Promise<void> {
    const poging = randomUUID();
    for (let nummer = 1; ; nummer += 1) {
      try {
        await this.#client.send(
          new PutObjectCommand({
            Bucket: this.#bucket,
            Key: key,
            Body: spool.lees(),
            ContentLength: spool.bytes,
            ContentType: 'application/octet-stream',
            ChecksumSHA256: spool.sha256,
            Metadata: { [POGING]: poging },
            IfNoneMatch: '*',
          }),
        );
        return;
      } catch (error) {
        const code = status(error);
        if (code !== undefined && code < 500 && code !== 412 && code !== 409) throw onbereikbaar(error);
        // An answer may have got lost, also one that came before all was sent: what is there tells.
        const daar = await this.#poging(key);
        if (daar === poging) return;
        if (daar !== undefined) throw new VaultFout('OBJECT_BESTAAT');
        if (nummer === POGINGEN) throw onbereikbaar(error);
      }
    }
  }

  /** What tells the uploads of one object apart; undefined when there is no such object. */
  async #poging(key: string): Promise<string | undefined> {
    try {
      const { Metadata } = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
      return Metadata?.[POGING] ?? '';
    } catch (error) {
      if (status(error) === 404) return undefined;
      throw onbereikbaar(error);
    }
  }

  async #probeer(): Promise<boolean> {
    const probe = randomUUID();
    return this.put(probe, Readable.from([Buffer.of(1)]))
      .then(() => this.delete(probe))
      .then(
        () => true,
        () => false,
      );
  }

  /** False also where the store doesn't tell us, or doesn't know what that is. */
  async #bewaartVersies(): Promise<boolean> {
    return this.#client.send(new GetBucketVersioningCommand({ Bucket: this.#bucket })).then(
      ({ Status }) => Status === 'Enabled',
      () => false,
    );
  }

  #key(name: string): string {
    return `${this.#voorvoegsel}${requireObjectName(name)}`;
  }
}
