import { randomUUID } from 'node:crypto';
import { createWriteStream, type Dirent } from 'node:fs';
import { access, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { errorCode } from '../error-code.js';
import { syncFolder } from '../sync-folder.js';
import { VaultFout } from '../vault-fout.js';
import { isObjectName, type ObjectStore, type ObjectVermelding, requireObjectName, requirePartName } from './object-store.js';

const DAY_MS = 86_400_000;

/**
 * Objects as files in a folder of this machine or a shared disk. A file is written under a temporary name, forced to disk, then linked to
 * its own name, which fails when that exists: so an object is there completely or not at all, and never replaced.
 */
export class FileObjectStore implements ObjectStore {
  readonly #root: string;
  readonly #temporary: string;

  private constructor(root: string, temporary = join(root, 'tijdelijk')) {
    this.#root = root;
    this.#temporary = temporary;
  }

  /**
   * Opens the store at a `file:` URL, makes its folders, tries that it can write, and clears uploads that were broken off over a day ago.
   * Refuses with OPSLAG_ONBESCHIKBAAR.
   */
  static async open(url: string): Promise<FileObjectStore> {
    try {
      const store = new FileObjectStore(fileURLToPath(url));
      await mkdir(store.#temporary, { recursive: true, mode: 0o700 });
      const probe = randomUUID();
      await store.put(probe, Readable.from([Buffer.of(1)]));
      await store.delete(probe);
      await store.sweep(new Date(Date.now() - DAY_MS));
      return store;
    } catch {
      throw new VaultFout(
        'OPSLAG_ONBESCHIKBAAR',
        'In de map van OPSLAG_URL kunnen wij geen bestanden bewaren. Controleer de map en de rechten.',
      );
    }
  }

  async put(name: string, content: Readable): Promise<void> {
    const path = this.#path(name);
    const temporary = join(this.#temporary, randomUUID());
    const file = createWriteStream(temporary, { flags: 'wx', mode: 0o600, flush: true });
    try {
      // First of all awaits, so that a stream that fails early never fails unheard.
      await pipeline(content, file);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await link(temporary, path);
      await syncFolder(dirname(path));
    } catch (error) {
      throw errorCode(error) === 'EEXIST' ? new VaultFout('OBJECT_BESTAAT') : error;
    } finally {
      // A stream that broke at once may still be making its file.
      if (!file.closed) await new Promise<void>((closed) => file.once('close', closed));
      await rm(temporary, { force: true });
    }
  }

  async get(name: string): Promise<Readable> {
    const file = await open(this.#path(name), 'r').catch((error: unknown) => {
      throw errorCode(error) === 'ENOENT' ? new VaultFout('OBJECT_ONBEKEND') : error;
    });
    return file.createReadStream();
  }

  async delete(name: string): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  async exists(name: string): Promise<boolean> {
    try {
      await access(this.#path(name));
      return true;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
  }

  deel(naam: string): ObjectStore {
    return new FileObjectStore(join(this.#root, requirePartName(naam)), this.#temporary);
  }

  async *list(): AsyncIterable<ObjectVermelding> {
    for (const folder of await this.#folders()) {
      if (!folder.isDirectory() || !/^[0-9a-f]{2}$/.test(folder.name)) continue;
      for (const name of (await readdir(join(this.#root, folder.name))).filter(isObjectName)) {
        const found = await stat(this.#path(name)).catch(() => undefined);
        if (found !== undefined) yield { name, gewijzigdOp: found.mtime };
      }
    }
  }

  /** A part of a store is there once something lies in it. */
  async #folders(): Promise<readonly Dirent[]> {
    return readdir(this.#root, { withFileTypes: true }).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
  }

  /** Removes temporary files last written before `before`; returns how many. */
  async sweep(before: Date): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.#temporary)) {
      const path = join(this.#temporary, name);
      const leftover = await stat(path).catch(() => undefined);
      if (leftover === undefined || leftover.mtime >= before) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  /** One level of 256 folders; the last characters of a UUID are random in every version, the first are not. */
  #path(name: string): string {
    const safe = requireObjectName(name);
    return join(this.#root, safe.slice(-2), safe);
  }
}
