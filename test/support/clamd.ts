import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClamdScanner } from '../../libs/vault/src/scan/clamd-scanner.js';
import { type Clamd, ensureClamd } from '../../tools/prepare/clamd.js';

/** The test file that every scanner knows, in two halves: whole it would make a scanner on the machine of whoever checks this out react. */
export const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''), 'latin1');

const gevonden = ensureClamd();
/** Where there is no clamd and none can be had the run says "skipped", and in CI it fails. */
export const metClamd: jest.Describe = gevonden !== undefined || process.env['CI'] === 'true' ? describe : describe.skip;

export interface LopendeClamd {
  readonly adres: string;
  /** Ends it as a crash would, or begins it again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
  sluit(): Promise<void>;
}

/** A real clamd on a socket of its own, which knows one signature. */
export async function startClamd(): Promise<LopendeClamd> {
  if (gevonden === undefined) throw new Error('there is no clamd on this machine');
  const map = mkdtempSync(join(tmpdir(), 'clamd-'));
  mkdirSync(join(map, 'db'));
  writeFileSync(join(map, 'db', 'test.ndb'), `Test.EICAR.NDB:0:*:${EICAR.toString('hex')}\n`);
  const socket = join(map, 'clamd.ctl');
  const instellingen = {
    DatabaseDirectory: join(map, 'db'),
    TemporaryDirectory: map,
    LocalSocket: socket,
    Foreground: 'yes',
    User: userInfo().username,
    StreamMaxLength: '30M',
    MaxScanSize: '100M',
    MaxFileSize: '50M',
    MaxRecursion: '12',
    MaxFiles: '2000',
    AlertExceedsMax: 'yes',
    AlertEncryptedArchive: 'yes',
    AlertOLE2Macros: 'yes',
  };
  const bestand = join(map, 'clamd.conf');
  writeFileSync(
    bestand,
    Object.entries(instellingen)
      .map(([naam, waarde]) => `${naam} ${waarde}\n`)
      .join(''),
  );
  let kind: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const weg = kind;
    kind = undefined;
    if (weg === undefined || weg.exitCode !== null) return;
    const einde = new Promise((klaar) => weg.once('exit', klaar));
    weg.kill('SIGKILL');
    await einde;
    rmSync(socket, { force: true });
  };
  const start = async (): Promise<void> => {
    if (kind?.exitCode === null) return;
    kind = spawnClamd(gevonden, bestand);
    await totHijAntwoordt(`unix:${socket}`, kind);
  };
  const sluit = async (): Promise<void> => {
    await stop();
    rmSync(map, { recursive: true, force: true });
  };
  await start();
  return { adres: `unix:${socket}`, stop, start, sluit };
}

const spawnClamd = ({ programma, env }: Clamd, bestand: string): ChildProcess =>
  spawn(programma, ['--config-file', bestand], { stdio: 'ignore', env: { ...process.env, ...env } });

async function totHijAntwoordt(adres: string, kind: ChildProcess): Promise<void> {
  const scanner = new ClamdScanner(adres);
  const tot = Date.now() + 30_000;
  for (;;) {
    const er = await scanner.controleer().then(
      () => true,
      () => false,
    );
    if (er) return;
    if (kind.exitCode !== null || Date.now() > tot) throw new Error('clamd does not start');
    await pause(20);
  }
}
