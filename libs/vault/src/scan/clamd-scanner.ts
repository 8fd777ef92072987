import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { VaultFout } from '../vault-fout.js';
import { leesClamdAdres } from './clamd-adres.js';
import type { Scanner, ScanUitslag } from './scanner.js';

/** The longest answer that clamd gives holds one name; more than this is not clamd. */
const MEESTE_ANTWOORD = 4096;
const DEEL_BYTES = 64 * 1024;
const EINDE = Buffer.alloc(4);

export interface ClamdOptions {
  /** How long one file may take from beginning to end, in milliseconds. */
  readonly maxMs?: number;
  /** How long clamd may take to say that it is there, in milliseconds. */
  readonly pingMs?: number;
}

/**
 * Asks clamd over its socket. One connection per file, so that no answer can be taken for that of another. Fails closed: what is not exactly
 * `stream: OK` or `stream: <name> FOUND`, whole and in time, is no answer.
 */
export class ClamdScanner implements Scanner {
  readonly #plek: NetConnectOpts;
  readonly #maxMs: number;
  readonly #pingMs: number;

  /** `adres`: see `CLAMD_ADRES_VORM`. */
  constructor(adres: string, { maxMs = 30_000, pingMs = 2_000 }: ClamdOptions = {}) {
    this.#plek = leesClamdAdres(adres);
    this.#maxMs = maxMs;
    this.#pingMs = pingMs;
  }

  async scan(inhoud: Readable): Promise<ScanUitslag> {
    try {
      return toUitslag(await this.#vraag('INSTREAM', this.#maxMs, (socket) => stuur(socket, inhoud)));
    } finally {
      inhoud.destroy();
    }
  }

  async controleer(): Promise<void> {
    if ((await this.#vraag('PING', this.#pingMs)) !== 'PONG') throw onbeschikbaar();
  }

  /**
   * Sends a command and what follows it, and gives the answer without its end. clamd may answer and close before it has read everything (too
   * long for it): so the answer counts as soon as it is whole, and whatever becomes of the rest.
   */
  async #vraag(opdracht: string, maxMs: number, stuurRest?: (socket: Socket) => Promise<void>): Promise<string> {
    const socket = connect(this.#plek);
    const klok = setTimeout(() => socket.destroy(onbeschikbaar()), maxMs);
    try {
      const antwoord = leesAntwoord(socket);
      socket.write(`z${opdracht}\0`);
      if (stuurRest === undefined) return await antwoord;
      // Of an error in the file itself the file is to blame: then there is no answer to wait for.
      const gestuurd = stuurRest(socket).then(() => antwoord);
      return await Promise.race([antwoord, gestuurd]);
    } finally {
      clearTimeout(klok);
      socket.destroy();
    }
  }
}

/** Resolves with the text before the first NUL; rejects when the connection ends without one. */
function leesAntwoord(socket: Socket): Promise<string> {
  const antwoord = new Promise<string>((klaar, mis) => {
    let ontvangen = Buffer.alloc(0);
    socket.on('data', (deel) => {
      ontvangen = Buffer.concat([ontvangen, deel]);
      const einde = ontvangen.indexOf(0);
      if (einde >= 0) klaar(ontvangen.toString('utf8', 0, einde));
      else if (ontvangen.length > MEESTE_ANTWOORD) mis(onbeschikbaar());
    });
    socket.on('error', () => mis(onbeschikbaar()));
    socket.once('close', () => mis(onbeschikbaar()));
  });
  // Who sends may find the connection gone before anyone asks for the answer.
  antwoord.catch(() => undefined);
  return antwoord;
}

/** Each part with its length before it, and an empty one at the end. Ends quietly when the other side closed: its answer tells. */
async function stuur(socket: Socket, inhoud: Readable): Promise<void> {
  for await (const bytes of inhoud) {
    if (!Buffer.isBuffer(bytes)) throw new TypeError('a stream of bytes is scanned, not one of texts or objects');
    for (let van = 0; van < bytes.length; van += DEEL_BYTES) {
      if (!(await schrijf(socket, bytes.subarray(van, van + DEEL_BYTES)))) return;
    }
  }
  if (!socket.destroyed) socket.write(EINDE);
}

/** False when nobody reads any more. */
async function schrijf(socket: Socket, deel: Buffer): Promise<boolean> {
  if (socket.destroyed || !socket.writable) return false;
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(deel.length);
  socket.write(lengte);
  if (!socket.write(deel)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
  return !socket.destroyed;
}

function toUitslag(antwoord: string): ScanUitslag {
  if (antwoord === 'stream: OK') return { uitslag: 'SCHOON' };
  const [, kenmerk] = /^stream: (.+) FOUND$/.exec(antwoord) ?? [];
  if (kenmerk === undefined) throw onbeschikbaar();
  return { uitslag: 'BESMET', kenmerk };
}

const onbeschikbaar = (): VaultFout => new VaultFout('SCANNER_ONBESCHIKBAAR');
