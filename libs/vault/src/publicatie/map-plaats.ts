import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from '../error-code.js';
import { syncFolder } from '../sync-folder.js';
import { VaultFout } from '../vault-fout.js';
import { eisPublicatienaam, type Publicatieplaats } from './publicatieplaats.js';

/** A folder: of this machine, or better of another one. A text is there completely or not at all, and never replaced. */
export class MapPlaats implements Publicatieplaats {
  readonly naam: string;
  readonly #map: string;

  constructor(url: string) {
    this.naam = url;
    this.#map = fileURLToPath(url);
  }

  async zet(naam: string, tekst: string): Promise<void> {
    const pad = join(this.#map, eisPublicatienaam(naam));
    const tijdelijk = join(this.#map, `.${randomUUID()}`);
    await mkdir(dirname(pad), { recursive: true });
    try {
      await writeFile(tijdelijk, tekst, { flag: 'wx', mode: 0o644, flush: true });
      await link(tijdelijk, pad);
      await syncFolder(dirname(pad));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      if ((await this.lees(naam)) !== tekst) throw new VaultFout('PUBLICATIE_ANDERS');
    } finally {
      await rm(tijdelijk, { force: true });
    }
  }

  async lees(naam: string): Promise<string | undefined> {
    return readFile(join(this.#map, eisPublicatienaam(naam)), 'utf8').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    });
  }

  async lijst(map: string): Promise<readonly string[]> {
    const namen = await readdir(join(this.#map, map)).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    return namen.map((naam) => `${map}/${naam}`).sort();
  }
}
