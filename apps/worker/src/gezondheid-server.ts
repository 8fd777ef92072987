import { createServer, type Server } from 'node:http';
import { type Onderdeel, gezondheid, gezondheidHttpStatus } from '#platform/health/gezondheid.js';

const TIMEOUT_MS = 3_000;

/** Answers `/health/live` (the process runs) and `/health/ready` (its parts work); nothing else is served here. */
export async function startGezondheidServer(poort: number, host: string | undefined, onderdelen: readonly Onderdeel[]): Promise<Server> {
  const server = createServer((request, response) => {
    const antwoord = (status: number, inhoud: unknown): void => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(inhoud));
    };
    switch (`${request.method} ${request.url}`) {
      case 'GET /health/live':
        antwoord(200, { status: 'LEEFT' });
        break;
      case 'GET /health/ready':
        void gezondheid(onderdelen, TIMEOUT_MS).then((stand) => antwoord(gezondheidHttpStatus(stand.status), stand));
        break;
      default:
        antwoord(404, { status: 'NIET_GEVONDEN' });
    }
  });
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, host, klaar);
  });
  return server;
}
