import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { choosePort } from '../../../apps/local/src/engine/port.js';
import { leash } from '../../../apps/local/src/engine/leash.js';
import { stopProcess } from '../../../apps/local/src/engine/process.js';
import type { S3Opslag } from '../../../libs/platform/src/config/opslag.js';
import { ensureVersitygw, maybeVersitygw } from '../../../tools/prepare/versitygw.js';

export const S3_BESTAAT = maybeVersitygw();
/** Without Go there is no S3 server to test with: the run then says "skipped", and in CI it fails. */
export const metS3 = S3_BESTAAT || process.env['CI'] === 'true' ? describe : describe.skip;
if (!S3_BESTAAT) process.stderr.write('Er is geen S3-server om mee te testen: installeer Go.\n');

/** The first start may have to build it. */
export const BOUWTIJD = 600_000;

export interface S3Server {
  readonly client: S3Client;
  /** A new, empty bucket. */
  bucket(naam: string, voorvoegsel?: string): Promise<S3Opslag>;
  stop(): Promise<void>;
}

/** A real S3 server on this machine, with a folder of its own that goes with it. */
export async function startS3(): Promise<S3Server> {
  const programma = await ensureVersitygw((regel) => void process.stderr.write(`${regel}\n`));
  if (programma === undefined) throw new Error('an S3 server is required in CI: install Go');
  const map = mkdtempSync(join(tmpdir(), 's3-'));
  for (const deel of ['objecten', 'versies', 'gegevens']) mkdirSync(join(map, deel));
  const endpoint = `http://127.0.0.1:${await choosePort()}`;
  const [sleutelId, geheim] = ['toetsing', 'alleen-voor-tests'];
  const opties = ['--port', endpoint.slice('http://'.length), '--access', sleutelId, '--secret', geheim, '--quiet'];
  const server = spawn(
    programma,
    [...opties, 'posix', '--sidecar', join(map, 'gegevens'), '--versioning-dir', join(map, 'versies'), join(map, 'objecten')],
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: map },
  );
  const laatLos = server.pid === undefined ? () => undefined : leash(server.pid, 'TERM');
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: sleutelId, secretAccessKey: geheim },
  });
  await luistert(endpoint, () => server.exitCode);
  return {
    client,
    bucket: async (bucket, voorvoegsel = '') => {
      await client.send(new CreateBucketCommand({ Bucket: bucket }));
      return { soort: 's3', endpoint, region: 'us-east-1', bucket, voorvoegsel, sleutelId, geheim };
    },
    stop: async () => {
      client.destroy();
      if (server.pid !== undefined) await stopProcess(server.pid, 'SIGTERM', 5_000);
      laatLos();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

async function luistert(endpoint: string, geeindigd: () => number | null): Promise<void> {
  while (geeindigd() === null) {
    const antwoord = await fetch(endpoint).catch(() => undefined);
    if (antwoord !== undefined) return;
    await pause(25);
  }
  throw new Error('the S3 server does not start');
}
