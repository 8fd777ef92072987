import type { IncomingMessage, ServerResponse } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { PAGE_HEADERS } from '../html.js';
import { startLocalHttp } from '../local-http.js';
import { listPage, messagePage, notFoundPage } from './mail.page.js';
import { MessageStore } from './message-store.js';

export interface MailOptions {
  /** Port of the page and of `GET /berichten`. */
  readonly pagePort: number;
  /** Port for SMTP; default one that the system chooses. */
  readonly smtpPort?: number;
  /** Folder that keeps the messages. */
  readonly dataDir: string;
}

export interface RunningMail {
  /** For programs that send: `smtp://127.0.0.1:<port>`. */
  readonly smtpUrl: string;
  readonly pageUrl: string;
  stop(): Promise<void>;
}

const MAX_MESSAGE = 10 * 1024 * 1024;

/** Starts a mail server that delivers nothing: every message is kept here and can be read on a page and by programs. */
export async function startMailCatcher({ pagePort, smtpPort = 0, dataDir }: MailOptions): Promise<RunningMail> {
  const store = new MessageStore(dataDir);
  const http = await startLocalHttp(pagePort, 'e-mail, PORT + 2', (request, response) => answer(store, request, response));
  const smtp = smtpServer(store);
  const port = await new Promise<number>((resolve, reject) => {
    smtp.once('error', reject);
    const server = smtp.listen(smtpPort, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : smtpPort);
    });
  });
  smtp.removeAllListeners('error');
  // A client that hangs up halfway is its own problem.
  smtp.on('error', () => undefined);
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    pageUrl: `http://127.0.0.1:${http.port}`,
    stop: async () => {
      await http.stop();
      await new Promise<void>((done) => smtp.close(done));
    },
  };
}

function smtpServer(store: MessageStore): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    banner: 'opvang van e-mail',
    size: MAX_MESSAGE,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 1_000,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          callback(new Error('message too large'));
          return;
        }
        store.add(
          Buffer.concat(chunks),
          session.envelope.rcptTo.map(({ address }) => address),
          Date.now(),
        );
        callback();
      });
    },
  });
}

/** `/` the list (`?aan=` narrows it), `/berichten/<id>` one message, `/berichten` the same list as JSON for programs. */
async function answer(store: MessageStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const aan = url.searchParams.get('aan') ?? undefined;
  if (url.pathname === '/berichten') {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(JSON.stringify(await store.list(aan)));
    return;
  }
  const id = /^\/berichten\/([\w-]+)$/.exec(url.pathname)?.[1];
  const bericht = id === undefined ? undefined : await store.find(id);
  if (url.pathname === '/') response.writeHead(200, PAGE_HEADERS).end(listPage(await store.list(aan), aan));
  else if (bericht !== undefined) response.writeHead(200, PAGE_HEADERS).end(messagePage(bericht));
  else response.writeHead(404, PAGE_HEADERS).end(notFoundPage());
}
