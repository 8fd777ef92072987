import { randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';

export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
  /** From sending to the last byte. */
  readonly ms: number;
}

/** One person at the API: his token, which is a new one from time to time, and one connection that stays open. */
export class ApiUser {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly api: string,
    private readonly token: () => Promise<string>,
  ) {}

  get(path: string): Promise<ApiAnswer> {
    return this.#send('GET', path, {}, undefined);
  }

  /** An act: with an Idempotency-Key, as the screen sends it, and `ifMatch` where it asks for the version that was seen. Throws when it is refused. */
  act(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, ifMatch?: number): Promise<ApiAnswer> {
    const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const headers = {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    };
    return this.#accepted(method, path, headers, json);
  }

  /** An act with a file. */
  async upload(path: string, form: FormData): Promise<ApiAnswer> {
    const encoded = new Response(form);
    const type = encoded.headers.get('content-type') ?? '';
    return this.#accepted('POST', path, { 'content-type': type }, Buffer.from(await encoded.arrayBuffer()));
  }

  close(): void {
    this.#agent.destroy();
  }

  async #accepted(method: string, path: string, headers: Readonly<Record<string, string>>, body: Buffer | undefined): Promise<ApiAnswer> {
    const answer = await this.#send(method, path, { ...headers, 'idempotency-key': randomUUID() }, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    return answer;
  }

  async #send(method: string, path: string, headers: Readonly<Record<string, string>>, body: Buffer | undefined): Promise<ApiAnswer> {
    const token = await this.token();
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const request = httpRequest(new URL(path, this.api), {
        method,
        agent: this.#agent,
        headers: { authorization: `Bearer ${token}`, ...headers, ...(body === undefined ? {} : { 'content-length': body.length }) },
      });
      request.on('error', reject);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const ms = performance.now() - began;
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8'), ms });
        });
      });
      request.end(body);
    });
  }
}
