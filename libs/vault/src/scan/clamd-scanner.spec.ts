import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { ClamdScanner } from './clamd-scanner.js';
import { leesClamdAdres } from './clamd-adres.js';

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((dicht) => (server === undefined ? dicht() : server.close(() => dicht())));
  server = undefined;
});

/** Something that says it is clamd. `gedrag` gets each connection. */
async function nepClamd(gedrag: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    gedrag(socket);
  });
  await new Promise<void>((klaar) => server?.listen(0, '127.0.0.1', klaar));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
/** Reads all of a file, then says this. */
const naAlles =
  (antwoord: string, einde = true) =>
  (socket: Socket): void => {
    let alles = Buffer.alloc(0);
    socket.on('data', (deel) => {
      alles = Buffer.concat([alles, deel]);
      if (!alles.subarray(-4).equals(Buffer.alloc(4))) return;
      if (einde) socket.end(antwoord);
      else socket.write(antwoord);
    });
  };
const bestand = (bytes = 300_000): Readable => Readable.from([Buffer.alloc(bytes, 1), Buffer.alloc(10, 2)]);
const ONBESCHIKBAAR = { code: 'SCANNER_ONBESCHIKBAAR' };

describe('the client of clamd', () => {
  it('sends every part with its length, and an empty one at the end', async () => {
    const ontvangen: Buffer[] = [];
    const adres = await nepClamd((socket) => {
      socket.on('data', (deel) => ontvangen.push(deel));
      naAlles('stream: OK\0')(socket);
    });
    expect(await new ClamdScanner(adres).scan(bestand())).toEqual({ uitslag: 'SCHOON' });
    const bytes = Buffer.concat(ontvangen);
    expect(bytes.toString('latin1', 0, 10)).toBe('zINSTREAM\0');
    let plek = 10;
    let inhoud = 0;
    for (let lengte = bytes.readUInt32BE(plek); lengte > 0; lengte = bytes.readUInt32BE(plek)) {
      inhoud += lengte;
      plek += 4 + lengte;
    }
    expect([inhoud, plek + 4]).toEqual([300_010, bytes.length]);
  });

  it('tells what was found', async () => {
    const adres = await nepClamd(naAlles('stream: Win.Test.EICAR_HDB-1 FOUND\0'));
    expect(await new ClamdScanner(adres).scan(bestand())).toEqual({ uitslag: 'BESMET', kenmerk: 'Win.Test.EICAR_HDB-1' });
  });

  it.each([
    ['an error', 'INSTREAM: Can not open file ERROR\0'],
    ['half of an answer', 'stream: O'],
    ['an answer without its end', 'stream: OK'],
    ['no answer', ''],
    ['OK of something else', 'stream2: OK\0'],
    ['OK with more', 'stream: OK but\0'],
    ['OK in small letters', 'stream: ok\0'],
    ['two answers at once', 'stream: OK\nstream: OK\0'],
    ['an endless answer', 'x'.repeat(100_000)],
  ])('takes %s for no clearance', async (_, antwoord) => {
    await expect(new ClamdScanner(await nepClamd(naAlles(antwoord))).scan(bestand())).rejects.toMatchObject(ONBESCHIKBAAR);
  });

  it('reads the answer to a file that is too long for clamd, which then closes', async () => {
    const adres = await nepClamd((socket) => socket.once('data', () => socket.end('INSTREAM size limit exceeded. ERROR\0')));
    await expect(new ClamdScanner(adres).scan(bestand(20_000_000))).rejects.toMatchObject(ONBESCHIKBAAR);
  });

  it('is told that clamd is away when the connection drops halfway', async () => {
    const adres = await nepClamd((socket) => socket.once('data', () => socket.destroy()));
    await expect(new ClamdScanner(adres).scan(bestand(20_000_000))).rejects.toMatchObject(ONBESCHIKBAAR);
  });

  it.each([
    ['says nothing', naAlles('', false)],
    ['does not read', (socket: Socket) => void socket.pause()],
    ['says half and stays', naAlles('stream: O', false)],
  ])('waits so long and no longer for a clamd that %s', async (_, gedrag) => {
    const scanner = new ClamdScanner(await nepClamd(gedrag), { maxMs: 100, pingMs: 100 });
    await expect(scanner.scan(bestand(20_000_000))).rejects.toMatchObject(ONBESCHIKBAAR);
    await expect(scanner.controleer()).rejects.toMatchObject(ONBESCHIKBAAR);
  });

  it('does not clear a file that breaks off', async () => {
    const adres = await nepClamd(naAlles('stream: OK\0'));
    const kapot = Readable.from(
      (function* () {
        yield Buffer.alloc(1000);
        throw Object.assign(new Error('changed'), { code: 'SLEUTEL_ONJUIST' });
      })(),
    );
    await expect(new ClamdScanner(adres).scan(kapot)).rejects.toMatchObject({ code: 'SLEUTEL_ONJUIST' });
  });

  it('says that nobody is there', async () => {
    const adres = await nepClamd(() => undefined);
    await new Promise<void>((dicht) => server?.close(() => dicht()));
    server = undefined;
    const scanner = new ClamdScanner(adres);
    await expect(scanner.scan(bestand())).rejects.toMatchObject(ONBESCHIKBAAR);
    await expect(scanner.controleer()).rejects.toMatchObject(ONBESCHIKBAAR);
    await expect(new ClamdScanner('unix:/nergens/clamd.ctl').controleer()).rejects.toMatchObject(ONBESCHIKBAAR);
  });

  it('hears that clamd is there', async () => {
    const adres = await nepClamd((socket) => socket.once('data', (vraag) => socket.end(String(vraag) === 'zPING\0' ? 'PONG\0' : '')));
    await expect(new ClamdScanner(adres).controleer()).resolves.toBeUndefined();
  });
});

describe('where clamd is', () => {
  it.each([
    ['clamav:3310', { host: 'clamav', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ])('%s', (adres, verwacht) => expect(leesClamdAdres(adres)).toEqual(verwacht));
  it.each(['', 'clamav', 'unix:clamd.ctl', 'http://clamav:3310', 'a b:1'])('not %j', (adres) =>
    expect(() => leesClamdAdres(adres)).toThrow(),
  );
});
