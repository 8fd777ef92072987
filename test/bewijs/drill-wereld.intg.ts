import fs, { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { maakWereld } from '../../apps/local/src/drill/wereld.js';

jest.setTimeout(120_000);

let map: string;
let temp: jest.SpyInstance;
beforeEach(() => {
  map = mkdtempSync(join(os.tmpdir(), 'drill-wereld-'));
  temp = jest.spyOn(os, 'tmpdir').mockReturnValue(map);
});
afterEach(() => {
  temp.mockRestore();
  rmSync(map, { recursive: true });
});

it('leaves no folder of a server that did not start', async () => {
  const eigen = join(map, 'eigen');
  mkdirSync(eigen);
  writeFileSync(join(eigen, 'postgres'), 'geen map');
  jest.spyOn(fs, 'mkdtempSync').mockReturnValueOnce(eigen);
  await expect(maakWereld(() => undefined)).rejects.toThrow();
  expect(readdirSync(map)).toEqual([]);
});

it('tells why it could not be made, and leaves nothing behind', async () => {
  const stop = (): void => {
    throw new Error('afgebroken');
  };
  await expect(maakWereld(stop)).rejects.toThrow('afgebroken');
  expect(readdirSync(map)).toEqual([]);
});
