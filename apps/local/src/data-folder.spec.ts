import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from './data-folder.js';
import { STIL } from './engine/start-error.js';

describe('openDataFolder', () => {
  let root: string;
  beforeEach(() => (root = join(mkdtempSync(join(tmpdir(), 'gegevens-')), 'map')));
  afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

  it('makes a folder that only one process at a time may use', async () => {
    const folder = await openDataFolder(root, false, STIL);
    expect(existsSync(folder.log)).toBe(true);
    await expect(openDataFolder(root, false, STIL)).rejects.toThrow(`proces ${process.pid}`);
    folder.release();
    (await openDataFolder(root, false, STIL)).release();
  });

  it.each([false, true])('leaves a folder alone that belongs to something else (empty it: %s)', async (schoon) => {
    mkdirSync(root);
    writeFileSync(join(root, 'foto.jpg'), '');
    await expect(openDataFolder(root, schoon, STIL)).rejects.toThrow('geen gegevensmap');
    expect(readdirSync(root)).toEqual(['foto.jpg']);
  });

  it('empties its own folder when asked', async () => {
    const first = await openDataFolder(root, false, STIL);
    writeFileSync(join(first.mail, 'oud.eml'), '');
    first.release();
    const second = await openDataFolder(root, true, STIL);
    expect(readdirSync(second.mail)).toEqual([]);
    second.release();
  });

  it('takes over from a process that is gone', async () => {
    (await openDataFolder(root, false, STIL)).release();
    writeFileSync(join(root, 'in-gebruik'), `${process.pid} 1\n`);
    (await openDataFolder(root, false, STIL)).release();
  });
});
