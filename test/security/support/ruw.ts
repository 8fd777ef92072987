import { connect, type Socket } from 'node:net';

/** A connection to the API on which anything can be said. */
export function verbind(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((klaar, mis) => {
    const socket = connect(Number(port), hostname, () => klaar(socket));
    socket.once('error', mis);
  });
}

/** What comes back until the other side hangs up. */
export function antwoordOp(socket: Socket): Promise<string> {
  return new Promise((klaar) => {
    let antwoord = '';
    socket.setEncoding('utf8').on('data', (deel: string) => (antwoord += deel));
    socket.on('error', () => undefined).on('close', () => klaar(antwoord));
  });
}

/** What one connection gets back for exactly these bytes. */
export async function ruw(url: string, tekst: string | Uint8Array): Promise<string> {
  const socket = await verbind(url);
  const antwoord = antwoordOp(socket);
  socket.write(tekst);
  return antwoord;
}

/** A request that only has its beginning. */
export const begin = (methode: string, pad: string, ...koppen: readonly string[]): string =>
  `${[`${methode} ${pad} HTTP/1.1`, 'Host: x', ...koppen].join('\r\n')}\r\n\r\n`;
