import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDataKey } from '../crypto/aead.js';
import { FileKeyProvider } from './file-key-provider.js';
import { newKeyFile } from './key-file.js';

const sleutel = (): string => newDataKey().toString('base64');
const a = sleutel();
const b = sleutel();
const index = sleutel();
const oud = `# eigen sleutels\n\nk1:${a}\nindex:${index}\n`;
const nieuw = `k2: ${b}\r\nk1:${a}\r\nindex:${index}\r\n`;

describe('FileKeyProvider', () => {
  it('wraps for one owner, also after the file was read again', async () => {
    const dataKey = newDataKey();
    const wrapped = await new FileKeyProvider(oud).wrap('toetsing-1', dataKey);
    expect(wrapped.sleutelId).toBe('k1');
    expect(await new FileKeyProvider(oud).unwrap('toetsing-1', wrapped)).toEqual(dataKey);
    await expect(new FileKeyProvider(oud).unwrap('toetsing-2', wrapped)).rejects.toMatchObject({ code: 'SLEUTEL_ONJUIST' });
  });

  it('rotates: the first key wraps, older ones still open, a removed one is named', async () => {
    const dataKey = newDataKey();
    const wrapped = await new FileKeyProvider(oud).wrap('toetsing-1', dataKey);
    const provider = new FileKeyProvider(nieuw);
    expect(provider.currentId).toBe('k2');
    expect(await provider.unwrap('toetsing-1', wrapped)).toEqual(dataKey);
    expect((await provider.wrap('toetsing-1', dataKey)).sleutelId).toBe('k2');
    await expect(provider.unwrap('toetsing-1', { ...wrapped, sleutelId: 'k2' })).rejects.toMatchObject({ code: 'SLEUTEL_ONJUIST' });
    await expect(new FileKeyProvider(`k2:${b}\nindex:${index}`).unwrap('toetsing-1', wrapped)).rejects.toMatchObject({
      code: 'SLEUTEL_ONBEKEND',
    });
  });

  it('finds a value again within one organisation only, also after rotation', () => {
    const before = new FileKeyProvider(oud).blindIndex('o1', 'jansen');
    expect(before).toHaveLength(32);
    expect(new FileKeyProvider(nieuw).blindIndex('o1', 'jansen')).toEqual(before);
    expect(new FileKeyProvider(oud).blindIndex('o2', 'jansen')).not.toEqual(before);
    expect(new FileKeyProvider(oud).blindIndex('o1', 'janssen')).not.toEqual(before);
    expect(() => new FileKeyProvider(oud).blindIndex('o1|', 'x')).toThrow('id');
  });

  it('derives a key per purpose and key', () => {
    const provider = new FileKeyProvider(nieuw);
    expect(provider.derive('temporal-payload')).toEqual(provider.derive('temporal-payload', 'k2'));
    expect(provider.derive('temporal-payload', 'k1')).toEqual(new FileKeyProvider(oud).derive('temporal-payload'));
    expect(provider.derive('temporal-payload', 'k1')).not.toEqual(provider.derive('temporal-payload', 'k2'));
    expect(provider.derive('temporal-payload').toString('base64')).not.toBe(b);
    expect(() => provider.derive('temporal-payload', 'index')).toThrow('SLEUTEL_ONBEKEND');
  });

  it('shows no key when it is printed', () => {
    expect(JSON.stringify(new FileKeyProvider(oud))).toBe('{}');
  });
});

describe('a key file', () => {
  it('can be made new', () => {
    const text = newKeyFile('k1', 'lokaal');
    expect(text).toMatch(/^# lokaal\nk1:.{44}\nindex:.{44}\n$/);
    expect(new FileKeyProvider(text).currentId).toBe('k1');
    expect(newKeyFile('k1')).not.toBe(newKeyFile('k1'));
  });

  it.each([
    ['', 'er staat geen sleutel in'],
    [`index:${index}`, 'er staat geen sleutel in'],
    [`k1:${a}`, 'index: ontbreekt'],
    [`k1:${a}\nk1:${b}\nindex:${index}`, 'regel 2 gebruikt een naam'],
    [`k1:${a}\nk2:${a}\nindex:${index}`, 'regel 2 herhaalt'],
    [`k1:${a}\nindex:${a}`, 'regel 2 herhaalt'],
    [`\nk1:kanarie`, 'regel 2 is geen 32 bytes'],
    [`k1:${newDataKey().subarray(1).toString('base64')}`, 'regel 1 is geen 32 bytes'],
    [`k1:${Buffer.alloc(32).toString('base64')}`, 'niet willekeurig'],
    ['K1 = kanarie!', 'regel 1 heeft niet de vorm'],
    [`k1:${a.replace('=', '')}`, 'regel 1 is geen 32 bytes'],
  ])('is refused with a clear text: %#', (text, uitleg) => {
    expect(() => new FileKeyProvider(text)).toThrow(uitleg);
    expect(() => new FileKeyProvider(text)).not.toThrow(/kanarie|[A-Za-z0-9+/]{40}/);
  });

  it('is read from disk', async () => {
    const map = mkdtempSync(join(tmpdir(), 'sleutels-'));
    const pad = join(map, 'sleutels');
    writeFileSync(pad, oud);
    expect((await FileKeyProvider.open(pad)).currentId).toBe('k1');
    await expect(FileKeyProvider.open(join(map, 'weg'))).rejects.toThrow('bestaat niet');
    await expect(FileKeyProvider.open(map)).rejects.toThrow('kan niet gelezen worden');
    rmSync(map, { recursive: true });
  });
});
