import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const HOST = '127.0.0.1';

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: HOST, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/** Whether a TCP port of 127.0.0.1 can be listened on now. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await tryListen(port)) === port;
}

/** The preferred port when it is free, else one that the system chooses. */
export async function choosePort(preferred?: number): Promise<number> {
  const port = (preferred === undefined ? undefined : await tryListen(preferred)) ?? (await tryListen(0));
  if (port === undefined) throw new Error('no free TCP port on 127.0.0.1');
  return port;
}

const [LOW, HIGH] = [16_384, 32_767];

/**
 * Several different ports below 32768, the preferred ones where they are free. Temporal keeps the ports of its members in a
 * `smallint`, so those that the system would choose are too high for it.
 */
export async function chooseLowPorts(count: number, preferred: readonly number[] = []): Promise<readonly number[]> {
  const ports: number[] = [];
  let wish = preferred[0];
  while (ports.length < count) {
    const port = wish ?? randomInt(LOW, HIGH + 1);
    const usable = port <= HIGH && !ports.includes(port) && (await isPortFree(port));
    if (usable) ports.push(port);
    wish = usable ? preferred[ports.length] : undefined;
  }
  return ports;
}
