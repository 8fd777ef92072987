import fc from 'fast-check';
import { VaultFout } from '../vault-fout.js';
import { newDataKey } from './aead.js';
import { open, seal } from './envelope.js';
import { openField, openJson, sealField, sealJson } from './field.js';
import { unwrapKey, wrapKey } from './key-wrap.js';
import { aadVan } from './plaats.js';

const key = newDataKey();
const plaats = { organisatieId: 'o1', tabel: 'antwoord', kolom: 'waarde', rijId: 'r1' };
const aad = aadVan(plaats);
const bytes = fc.uint8Array({ maxLength: 300 });

const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof VaultFout ? error.code : `other: ${String(error)}`;
  }
  return 'opened';
};

describe('a sealed field', () => {
  it('opens to what went in (property)', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (plaintext, place) =>
        expect(openField(key, place, sealField(key, place, plaintext))).toEqual(Buffer.from(plaintext)),
      ),
    );
    expect(openField(key, aad, sealField(key, aad, 'José € 😀')).toString()).toBe('José € 😀');
  });

  it('has one version byte, a nonce that never returns, and no trace of the text', () => {
    const seals = Array.from({ length: 200 }, () => sealField(key, aad, 'kanarie'));
    expect(seals.every((sealed) => sealed[0] === 1 && sealed.length === 7 + 29 && !sealed.includes('kanarie'))).toBe(true);
    expect(new Set(seals.map((sealed) => sealed.subarray(1, 13).toString('hex'))).size).toBe(200);
  });

  it('refuses any flipped bit, cut, or addition (property)', () => {
    const sealed = sealField(key, aad, 'kanarie');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Buffer.from(sealed);
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
        expect(code(() => openField(key, aad, flipped))).toBe(at === 0 ? 'VORM_ONJUIST' : 'SLEUTEL_ONJUIST');
      }),
    );
    for (let length = 0; length < sealed.length; length += 1)
      expect(code(() => openField(key, aad, sealed.subarray(0, length)))).toMatch(/ONJUIST$/);
    expect(code(() => openField(key, aad, Buffer.concat([sealed, Buffer.of(0)])))).toBe('SLEUTEL_ONJUIST');
  });

  it.each(['organisatieId', 'tabel', 'kolom', 'rijId'] as const)('does not open with another %s', (deel) => {
    expect(code(() => openField(key, aadVan({ ...plaats, [deel]: 'ander' }), sealField(key, aad, 'kanarie')))).toBe('SLEUTEL_ONJUIST');
  });

  it.each([
    ['another key', () => openField(newDataKey(), aad, sealField(key, aad, 'x'))],
    ['a short key', () => openField(key.subarray(1), aad, sealField(key, aad, 'x'))],
    ['another kind', () => open('sleutel', key, aad, sealField(key, aad, 'x'))],
  ])('does not open with %s', (_, act) => expect(code(act)).toBe('SLEUTEL_ONJUIST'));

  it('says nothing of key, text or bytes when it refuses', () => {
    const sealed = sealField(key, aad, 'kanarie');
    try {
      openField(newDataKey(), aad, sealed);
    } catch (error) {
      expect(Object.fromEntries(Object.entries(Object(error)))).toEqual({ name: 'VaultFout', code: 'SLEUTEL_ONJUIST', uitleg: undefined });
      expect(String(error)).toBe('VaultFout: SLEUTEL_ONJUIST');
    }
    expect.assertions(2);
  });

  it('refuses a place with a bar in a part: two places would look the same', () => {
    expect(() => aadVan({ ...plaats, tabel: 'a|b' })).toThrow('ids and names');
    expect(() => aadVan({ ...plaats, rijId: '' })).toThrow('ids and names');
  });
});

describe('sealed JSON', () => {
  it('opens to what went in (property)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(openJson(key, aad, sealJson(key, aad, value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('is JSON', () => {
    expect(() => sealJson(key, aad, undefined)).toThrow('only JSON');
    expect(code(() => openJson(key, aad, sealField(key, aad, 'kanarie')))).toBe('VORM_ONJUIST');
  });
});

describe('a wrapped key', () => {
  const kek = newDataKey();

  it('opens for its owner under its own key only', () => {
    const wrapped = wrapKey(kek, 'k1', 'toetsing-1', key);
    expect(wrapped).toHaveLength(61);
    expect(unwrapKey(kek, 'k1', 'toetsing-1', wrapped)).toEqual(key);
    expect(code(() => unwrapKey(kek, 'k2', 'toetsing-1', wrapped))).toBe('SLEUTEL_ONJUIST');
    expect(code(() => unwrapKey(kek, 'k1', 'toetsing-2', wrapped))).toBe('SLEUTEL_ONJUIST');
    expect(code(() => unwrapKey(newDataKey(), 'k1', 'toetsing-1', wrapped))).toBe('SLEUTEL_ONJUIST');
    expect(code(() => openField(kek, 'k1|toetsing-1', wrapped))).toBe('SLEUTEL_ONJUIST');
  });

  it('refuses any flipped bit, cut, or addition (property)', () => {
    const wrapped = wrapKey(kek, 'k1', 'toetsing-1', key);
    fc.assert(
      fc.property(fc.nat(wrapped.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Buffer.from(wrapped);
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
        expect(code(() => unwrapKey(kek, 'k1', 'toetsing-1', flipped))).toBe(at === 0 ? 'VORM_ONJUIST' : 'SLEUTEL_ONJUIST');
      }),
    );
    for (let length = 0; length < wrapped.length; length += 1)
      expect(code(() => unwrapKey(kek, 'k1', 'toetsing-1', wrapped.subarray(0, length)))).toMatch(/ONJUIST$/);
    expect(code(() => unwrapKey(kek, 'k1', 'toetsing-1', Buffer.concat([wrapped, Buffer.of(0)])))).toBe('SLEUTEL_ONJUIST');
    // A key of another length was never wrapped by us.
    const kort = seal('sleutel', kek, 'k1|toetsing-1', Buffer.alloc(31));
    expect(code(() => unwrapKey(kek, 'k1', 'toetsing-1', kort))).toBe('VORM_ONJUIST');
  });

  it('is 32 bytes', () => {
    expect(() => wrapKey(kek, 'k1', 'o', key.subarray(1))).toThrow('32 bytes');
    expect(() => wrapKey(kek, 'k1', 'a|b', key)).toThrow('ids');
  });
});
