import { GetObjectCommand, paginateListObjectsV2, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { S3Opslag } from '#platform/config/opslag.js';
import { clientVan, onbereikbaar, status } from '../store/s3-client.js';
import { VaultFout } from '../vault-fout.js';
import { eisPublicatienaam, type Publicatieplaats } from './publicatieplaats.js';

/** A bucket, which may (and had better) refuse to delete: with versioning and Object Lock. */
export class EmmerPlaats implements Publicatieplaats {
  readonly naam: string;
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #voorvoegsel: string;

  constructor(plek: S3Opslag) {
    this.naam = `s3://${plek.bucket}/${plek.voorvoegsel}?endpoint=${plek.endpoint}`;
    this.#client = clientVan(plek);
    this.#bucket = plek.bucket;
    this.#voorvoegsel = plek.voorvoegsel;
  }

  async zet(naam: string, tekst: string): Promise<void> {
    const Key = `${this.#voorvoegsel}${eisPublicatienaam(naam)}`;
    const opdracht = new PutObjectCommand({
      Bucket: this.#bucket,
      Key,
      Body: tekst,
      ContentType: 'text/plain; charset=utf-8',
      IfNoneMatch: '*',
    });
    try {
      await this.#client.send(opdracht);
    } catch (error) {
      // Also when an answer got lost: what is there tells.
      const daar = await this.lees(naam);
      if (daar === tekst) return;
      throw daar === undefined ? onbereikbaar(error) : new VaultFout('PUBLICATIE_ANDERS');
    }
  }

  async lees(naam: string): Promise<string | undefined> {
    try {
      const Key = `${this.#voorvoegsel}${eisPublicatienaam(naam)}`;
      const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key }));
      return await Body?.transformToString('utf8');
    } catch (error) {
      if (status(error) === 404) return undefined;
      throw onbereikbaar(error);
    }
  }

  async lijst(map: string): Promise<readonly string[]> {
    const namen: string[] = [];
    const bladzijden = paginateListObjectsV2({ client: this.#client }, { Bucket: this.#bucket, Prefix: `${this.#voorvoegsel}${map}/` });
    try {
      for await (const { Contents = [] } of bladzijden) namen.push(...Contents.map(({ Key = '' }) => Key.slice(this.#voorvoegsel.length)));
    } catch (error) {
      throw onbereikbaar(error);
    }
    return namen.sort();
  }
}
