import { request } from 'node:http';
import { Browser } from '../../../apps/local/src/sign-in/browse.js';

/** What an answer holds: tests say what they expect of it. */
export type Json = any; // eslint-disable-line @typescript-eslint/no-explicit-any

export interface Antwoord {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export interface Vraag {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
}

/** One request over a real connection. Unlike `fetch` it sends the headers that only browsers may set. */
export async function vraag(url: string, { method = 'GET', headers = {}, body }: Vraag = {}): Promise<Antwoord> {
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method,
        agent: false,
        headers: {
          ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const received = new Headers();
          for (let i = 0; i < response.rawHeaders.length; i += 2)
            received.append(response.rawHeaders[i] ?? '', response.rawHeaders[i + 1] ?? '');
          const json = /[/+]json/.test(received.get('content-type') ?? '');
          resolve({ status: response.statusCode ?? 0, headers: received, body: json && raw !== '' ? JSON.parse(raw) : raw });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}

/** Name and value of a cookie that an answer sets. */
export function gezetteCookie(antwoord: Pick<Antwoord, 'headers'>, naam: string): string | undefined {
  const cookie = antwoord.headers.getSetCookie().find((een) => een.startsWith(`${naam}=`));
  return cookie?.split(';')[0];
}

/** Signs somebody in the way a browser does and returns the cookie of the session. */
export async function meldAan(
  api: string,
  account: string,
  cookies = '',
  vragen = '',
  browser = new Browser(),
): Promise<{ readonly cookie: string; readonly terug: Antwoord }> {
  const begin = await vraag(`${api}/api/v1/aanmelden?naar=/taken${vragen}`, { headers: cookies === '' ? {} : { cookie: cookies } });
  const onderweg = gezetteCookie(begin, '__Host-oidc') ?? '';
  const terugAdres = await browser.signIn(new URL(begin.headers.get('location') ?? ''), account, `${api}/api/v1/aanmelden/terug`);
  const terug = await vraag(terugAdres.href, { headers: { cookie: [onderweg, cookies].filter((deel) => deel !== '').join('; ') } });
  return { cookie: gezetteCookie(terug, '__Host-its') ?? '', terug };
}
