import { randomUUID } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '#vault/error-code.js';

/** Writes a file completely or not at all, and forces it to the disk. False, and nothing changes, when something has that name already. */
export async function schrijfEenmaal(pad: string, tekst: string, mode = 0o644): Promise<boolean> {
  const map = dirname(pad);
  const tijdelijk = join(map, `.${randomUUID()}`);
  try {
    const bestand = await open(tijdelijk, 'wx', mode);
    await bestand.writeFile(tekst).finally(() => bestand.sync().finally(() => bestand.close()));
    await link(tijdelijk, pad);
    await forceer(map);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(tijdelijk, { force: true });
  }
}

/** The name too; Windows has no such thing for a folder. */
async function forceer(map: string): Promise<void> {
  if (process.platform === 'win32') return;
  const open_ = await open(map, 'r');
  await open_.sync().finally(() => open_.close());
}
