import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3Opslag } from '#platform/config/opslag.js';
import { VaultFout } from '../vault-fout.js';

const VERBINDEN_MS = 5_000;
/** Without a byte for so long, a connection is given up. */
const STILTE_MS = 30_000;
const VERBINDINGEN = 100;
const POGINGEN = 3;
/** What it would print we tell ourselves, as an error of the act. */
const STIL = { trace: niets, debug: niets, info: niets, warn: niets, error: niets };
/** For one bucket. */
export const clientVan = ({ endpoint, region, sleutelId, geheim }: S3Opslag): S3Client =>
  new S3Client({
    endpoint,
    region,
    // Given in full, so that nothing is looked for in the environment or on this machine.
    credentials: { accessKeyId: sleutelId, secretAccessKey: geheim },
    forcePathStyle: true,
    maxAttempts: POGINGEN,
    logger: STIL,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: VERBINDEN_MS,
      socketTimeout: STILTE_MS,
      httpAgent: { maxSockets: VERBINDINGEN },
      httpsAgent: { maxSockets: VERBINDINGEN },
    },
  });

function niets(): void {}

/** The HTTP status of an answer of the store; undefined when there was no answer. */
export function status(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$response?.statusCode : undefined;
}

/** Without what the store said: that may hold the address, the request and how it was signed. */
export function onbereikbaar(error: unknown): VaultFout {
  if (error instanceof VaultFout) return error;
  const wat = error instanceof Error ? error.name : 'onbekend';
  return new VaultFout('OPSLAG_ONBESCHIKBAAR', `de opslag antwoordt niet zoals het moet (${wat} ${status(error) ?? ''}).`);
}
