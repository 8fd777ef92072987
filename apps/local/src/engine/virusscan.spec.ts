import { createServer, type AddressInfo } from 'node:net';
import { vindVirusscan } from './virusscan.js';

describe('the virus scanner of the local system', () => {
  it('is the one that was named, whether it answers or not', async () => {
    expect(await vindVirusscan(' clamav:3310 ', [])).toBe('clamav:3310');
  });

  it('is else the first that answers, or none', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.end('PONG\0')));
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const adres = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await vindVirusscan('', ['unix:/nergens/clamd.ctl', adres])).toBe(adres);
    await new Promise<void>((dicht) => server.close(() => dicht()));
    expect(await vindVirusscan(undefined, ['unix:/nergens/clamd.ctl', adres])).toBeUndefined();
  });
});
