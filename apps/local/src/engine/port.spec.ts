import { createServer } from 'node:net';
import { chooseLowPorts, choosePort, isPortFree } from './port.js';

async function occupied<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer();
  const port = await choosePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  try {
    return await work(port);
  } finally {
    server.close();
  }
}

describe('ports', () => {
  it('sees that a port is taken and chooses another', async () => {
    await occupied(async (port) => {
      expect(await isPortFree(port)).toBe(false);
      expect(await choosePort(port)).not.toBe(port);
    });
  });

  it('gives the preferred port when it is free', async () => {
    const port = await choosePort();
    expect(await choosePort(port)).toBe(port);
  });

  it('chooses different ports that fit a smallint, the same ones again', async () => {
    const ports = await chooseLowPorts(8);
    expect(new Set(ports).size).toBe(8);
    expect(Math.max(...ports)).toBeLessThan(32_768);
    expect(await chooseLowPorts(8, ports)).toEqual(ports);
  });
});
