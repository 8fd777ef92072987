import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { ExpressAdapter } from '@nestjs/platform-express';
import { DomainError } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { PROBLEM_MEDIA_TYPE } from '#platform/problem/problem.js';
import { traceVan } from '#platform/logging/trace.js';
import { toProblem } from '#platform/problem/to-problem.js';
import { KALE_KOPPEN } from './koppen.js';

/** How long a connection may take, in milliseconds. */
export interface ServerTijden {
  /** For the headers of a request. */
  readonly koppen: number;
  /** For a whole request: 20 MB over a slow line. */
  readonly verzoek: number;
  /** Without a byte in either direction; a stream of events shows life every 20 seconds. */
  readonly stil: number;
  /** Between two requests; longer than the proxy in front keeps it, so that we never close what it is about to use. */
  readonly tussen: number;
  /** How often this is looked at. */
  readonly controle: number;
}

export const SERVER_TIJDEN: ServerTijden = { koppen: 10_000, verzoek: 120_000, stil: 120_000, tussen: 65_000, controle: 2_000 };
const MEESTE_KOPPEN = 100;

/** Express on a server that doesn't wait for ever, and that answers what is no request at all as it answers everything else. */
export class BegrensdeAdapter extends ExpressAdapter {
  constructor(private readonly tijden: ServerTijden) {
    super();
  }

  override initHttpServer(): void {
    const { koppen, verzoek, stil, tussen, controle } = this.tijden;
    const server = createServer(
      { headersTimeout: koppen, requestTimeout: verzoek, keepAliveTimeout: tussen, connectionsCheckingInterval: controle },
      this.getInstance<RequestListener>(),
    );
    server.maxHeadersCount = MEESTE_KOPPEN;
    server.timeout = stil;
    beantwoordKapot(server);
    this.httpServer = server;
  }

  /** Without the prefix: what is nowhere gets our own answer outside the API too, and not a page of Express. */
  override setNotFoundHandler(handler: RequestListener): void {
    super.setNotFoundHandler(handler);
  }
}

const KAPOT = new Map<string, readonly [status: number, reden: string, code: FoutCode]>([
  ['ERR_HTTP_REQUEST_TIMEOUT', [408, 'Request Timeout', 'TE_TRAAG']],
  ['HPE_HEADER_OVERFLOW', [431, 'Request Header Fields Too Large', 'TE_GROOT']],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', [413, 'Payload Too Large', 'TE_GROOT']],
]);

function beantwoordKapot(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable || error.code === 'ECONNRESET' || antwoordIsBegonnen(socket)) {
      socket.destroy();
      return;
    }
    const [status, reden, code] = KAPOT.get(error.code ?? '') ?? [400, 'Bad Request', 'INVOER_ONJUIST'];
    const correlatieId = randomUUID();
    const body = JSON.stringify({
      ...toProblem(new DomainError(code), { instance: '', correlatieId, traceId: traceVan(correlatieId).traceId }),
      status,
    });
    const koppen = {
      ...KALE_KOPPEN,
      'X-Correlation-Id': correlatieId,
      'Content-Type': `${PROBLEM_MEDIA_TYPE}; charset=utf-8`,
      'Content-Length': String(Buffer.byteLength(body)),
      Connection: 'close',
    };
    const regels = Object.entries(koppen).map(([naam, waarde]) => `${naam}: ${waarde}`);
    socket.end(`HTTP/1.1 ${status} ${reden}\r\n${regels.join('\r\n')}\r\n\r\n${body}`);
  });
}

/** In the middle of an answer a second one would be taken for a part of it. Node keeps what it is sending here, as its own handler asks too. */
function antwoordIsBegonnen(socket: Duplex): boolean {
  const bezig: unknown = Reflect.get(socket, '_httpMessage');
  return typeof bezig === 'object' && bezig !== null && Reflect.get(bezig, '_headerSent') === true;
}
