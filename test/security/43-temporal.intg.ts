import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postgresArguments } from '../../apps/local/src/engine/postgres.config.js';
import { temporalConfig } from '../../apps/local/src/engine/temporal.config.js';
import { createTemporalClient } from '../../libs/temporal/src/temporal-client.js';
import { temporalVerbinding } from '../../libs/platform/src/config/temporal-verbinding.js';
import { EncryptingCodec } from '../../libs/temporal/src/encrypting-codec.js';
import { failureConverter } from '../../libs/temporal/src/failure-converter.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { newKeyFile } from '../../libs/vault/src/keys/key-file.js';
import { defaultPayloadConverter } from '@temporalio/common';

const keys = new FileKeyProvider(newKeyFile('test'));
const plek = { address: 'temporal:7233', namespace: 'toetsing' };

describe('attack 43: Temporal from outside', () => {
  it('the engines of one machine listen on that machine only (test/e2e/demo.e2e.ts knocks)', () => {
    const { services, global, publicClient } = JSON.parse(
      temporalConfig({ host: '127.0.0.1', port: 1, user: 'u', password: 'p' }, [1, 2, 3, 4, 5, 6, 7, 8], 'x'),
    ) as {
      services: Record<string, { rpc: { bindOnIP: string } }>;
      global: { membership: { broadcastAddress: string } };
      publicClient: { hostPort: string };
    };
    expect(Object.values(services).map(({ rpc }) => rpc.bindOnIP)).toEqual(Array.from({ length: 4 }, () => '127.0.0.1'));
    expect([global.membership.broadcastAddress, publicClient.hostPort]).toEqual(['127.0.0.1', '127.0.0.1:1']);
    for (const wegwerp of [true, false])
      expect(postgresArguments('x', 1, wegwerp)).toEqual(
        expect.arrayContaining(['listen_addresses=127.0.0.1', 'unix_socket_directories=']),
      );
  });

  it('gets and gives payloads that only we can read, whatever the client does', async () => {
    const client = createTemporalClient(plek, keys, {});
    const { payloadCodecs } = client.options.loadedDataConverter;
    expect(payloadCodecs.map((codec) => codec.constructor)).toEqual([EncryptingCodec]);
    const [verzegeld] = await payloadCodecs[0]!.encode([defaultPayloadConverter.toPayload({ conclusie: 'BELEMMERINGEN' })]);
    expect(Buffer.from(verzegeld?.data ?? []).toString('latin1')).not.toContain('BELEMMERINGEN');
    const failure = failureConverter.errorToFailure(new Error('Noor heeft iets gezegd'), defaultPayloadConverter);
    expect([failure.message, failure.stackTrace]).toEqual(['Encoded failure', '']);
    await client.connection.close();
  });

  it('is reached over mutual TLS or with a key, in a namespace of its own, by the settings that it knows itself', () => {
    expect(temporalVerbinding(plek, { TEMPORAL_TLS: 'true', TEMPORAL_API_KEY: 'sleutel' })).toMatchObject({
      tls: expect.anything(),
      apiKey: 'sleutel',
    });
    const docs = readFileSync(join(__dirname, '../../docs/configuration.md'), 'utf8');
    for (const woord of ['mutual TLS', 'TEMPORAL_TLS_CLIENT_CERT_PATH', 'TEMPORAL_NAMESPACE', 'sealed with our keys'])
      expect(docs).toContain(woord);
  });
});
