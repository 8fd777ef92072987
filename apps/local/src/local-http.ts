import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorCode, StartError } from './engine/start-error.js';

export interface LocalHttp {
  readonly port: number;
  /** Stops listening and ends connections that are open. */
  stop(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/**
 * An HTTP server on 127.0.0.1 only. Requests for another host name are refused, so that a web page elsewhere can't reach it through
 * a name that resolves to this machine. Port 0 lets the system choose.
 */
export async function startLocalHttp(port: number, what: string, handler: Handler): Promise<LocalHttp> {
  const server = createServer((request, response) => {
    // No connections kept open: a restart would otherwise break the next request of a program that reuses one.
    response.shouldKeepAlive = false;
    if (!isLocalHost(request.headers.host)) {
      response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end('Alleen bereikbaar als 127.0.0.1 of localhost.');
      return;
    }
    void Promise.resolve()
      .then(() => handler(request, response))
      .catch(() => {
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Er ging iets mis.');
      });
  });
  return { port: await listen(server, port, what), stop: () => close(server) };
}

function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
}

function listen(server: Server, port: number, what: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(errorCode(error) === 'EADDRINUSE' ? portTaken(port, what) : error));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export function portTaken(port: number, what: string): StartError {
  return new StartError(`Poort ${port} (${what}) is al in gebruik.`, [
    'Stop het programma dat die poort gebruikt, of kies andere poorten met de omgevingsvariabele PORT, bijvoorbeeld: PORT=4000 npm start',
  ]);
}
