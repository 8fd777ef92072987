import { createHash } from 'node:crypto';
import { idempotentie } from './verzoek-hash.js';

const SLEUTEL = '8e0f1c52-6f0a-4d9e-9a4e-0b7a3f1d2c55';
const request = { method: 'POST', originalUrl: '/api/v1/x', body: { b: 1, a: 'ja' } };

describe('what is remembered of a request', () => {
  it('is the same for the same request under the same key, whatever the order of its body', () => {
    const weer = idempotentie(SLEUTEL, { ...request, body: { a: 'ja', b: 1 } });
    expect(weer).toEqual(idempotentie(SLEUTEL, request));
  });

  it.each<[string, object]>([
    ['method', { method: 'PUT' }],
    ['path', { originalUrl: '/api/v1/y' }],
    ['body', { body: { b: 1, a: 'nee' } }],
    ['file', { file: { buffer: Buffer.from('x') } }],
    ['other file', { file: { buffer: Buffer.from('y') } }],
  ])('is another one for another %s', (_, anders) => {
    const [een, ander] = [
      idempotentie(SLEUTEL, { ...request, file: { buffer: Buffer.from('z') } }),
      idempotentie(SLEUTEL, { ...request, ...anders }),
    ];
    expect(ander.sleutel).toBe(een.sleutel);
    expect(ander.verzoekHash.equals(een.verzoekHash)).toBe(false);
  });

  it('has no key in it, and confirms no guess without one', () => {
    const { sleutel, verzoekHash } = idempotentie(SLEUTEL, request);
    expect(sleutel).not.toContain(SLEUTEL);
    const gok = createHash('sha256').update('POST\n/api/v1/x\n{"a":"ja","b":1}\n').digest();
    expect([gok, idempotentie(sleutel, request).verzoekHash].filter((hash) => hash.equals(verzoekHash))).toEqual([]);
  });
});
