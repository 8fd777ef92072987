import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { newKeyFile } from '#vault/keys/key-file.js';
import { EncryptingCodec } from './encrypting-codec.js';

const oud = newKeyFile('oud');
const codec = new EncryptingCodec(new FileKeyProvider(oud));
const payload = defaultPayloadConverter.toPayload({ vogStatus: 'GEVERIFIEERD' });
const tekst = (p: Payload): string =>
  Buffer.from(JSON.stringify(p, (_, v: unknown) => (v instanceof Uint8Array ? Buffer.from(v).toString('latin1') : v))).toString();

describe(EncryptingCodec.name, () => {
  it('gives back what it sealed, and shows nothing of it meanwhile', async () => {
    const [verzegeld] = await codec.encode([payload]);
    expect(tekst(verzegeld ?? {})).not.toContain('GEVERIFIEERD');
    const [terug] = await codec.decode([verzegeld ?? {}]);
    expect(defaultPayloadConverter.fromPayload(terug ?? {})).toEqual({ vogStatus: 'GEVERIFIEERD' });
  });

  it('seals the same differently each time', async () => {
    const [een, twee] = await codec.encode([payload, payload]);
    expect(een?.data).not.toEqual(twee?.data);
  });

  it('opens what an older key sealed, as long as that key is there', async () => {
    const [nieuw = ''] = newKeyFile('nieuw').split('\n');
    const gedraaid = new EncryptingCodec(new FileKeyProvider(`${nieuw}\n${oud}`));
    const [verzegeld] = await codec.encode([payload]);
    await expect(gedraaid.decode([verzegeld ?? {}])).resolves.toHaveLength(1);
    const [later] = await gedraaid.encode([payload]);
    await expect(codec.decode([later ?? {}])).rejects.toMatchObject({ code: 'SLEUTEL_ONBEKEND' });
  });

  it.each<[string, (p: Payload) => Payload, string]>([
    ['plain', () => payload, 'VORM_ONJUIST'],
    ['changed', ({ metadata, data }) => ({ metadata, data: Buffer.from(data ?? []).fill(0, 20) }), 'SLEUTEL_ONJUIST'],
    ['empty', ({ metadata }) => ({ metadata, data: Buffer.alloc(0) }), 'VORM_ONJUIST'],
  ])('refuses what is %s', async (_wat, verander, code) => {
    const [verzegeld] = await codec.encode([payload]);
    await expect(codec.decode([verander(verzegeld ?? {})])).rejects.toMatchObject({ code });
  });
});
