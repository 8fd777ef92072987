import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, type JWK, type JWTPayload, SignJWT } from 'jose';

export const nuInSeconden = (): number => Math.floor(Date.now() / 1000);

export interface Sleutel {
  readonly kid: string;
  readonly prive: KeyObject;
  readonly publiek: KeyObject;
}

export const nieuweSleutel = (kid: string = randomUUID()): Sleutel => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { kid, prive: privateKey, publiek: publicKey };
};

/**
 * An OpenID provider of our own that does whatever a test wants: it signs anything, answers anything, and changes or loses its keys. No
 * browser ever sees it; a test takes state and nonce from the address that the application sends people to.
 */
export class EigenProvider {
  /** Keys that it shows to the world; the first one signs. */
  sleutels: Sleutel[] = [nieuweSleutel()];
  /** On top of what a provider tells of itself. */
  metadata: Readonly<Record<string, unknown>> = {};
  /** What the token endpoint answers. */
  antwoord: Readonly<Record<string, unknown>> = {};
  /** Sends whoever asks for a path of this list elsewhere. */
  omleidingen: Readonly<Record<string, string>> = {};
  /** Everything that was asked, in order. */
  readonly gevraagd: string[] = [];
  readonly #server = createServer((request, response) => void this.#stuur(request, response));

  async start(): Promise<this> {
    await new Promise<void>((klaar) => this.#server.listen(0, '127.0.0.1', klaar));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((klaar) => this.#server.close(klaar));
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Signs with the first key, unless told otherwise; `kop` goes over the usual header. */
  async teken(
    claims: JWTPayload,
    kop: Readonly<Record<string, unknown>> = {},
    sleutel = this.sleutels[0] ?? nieuweSleutel(),
  ): Promise<string> {
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: sleutel.kid, ...kop }).sign(sleutel.prive);
  }

  async #stuur(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pad = (request.url ?? '').split('?')[0] ?? '';
    this.gevraagd.push(pad);
    const elders = this.omleidingen[pad];
    if (elders !== undefined) return void response.writeHead(302, { location: elders }).end();
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await this.#inhoud(pad)));
  }

  async #inhoud(pad: string): Promise<unknown> {
    if (pad.startsWith('/token')) return { access_token: 'x', token_type: 'Bearer', ...this.antwoord };
    if (pad.startsWith('/jwks')) return { keys: await Promise.all(this.sleutels.map(jwk)) };
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['ES256'],
      ...this.metadata,
    };
  }
}

const jwk = async ({ kid, publiek }: Sleutel): Promise<JWK> => ({ ...(await exportJWK(publiek)), kid, alg: 'ES256', use: 'sig' });
