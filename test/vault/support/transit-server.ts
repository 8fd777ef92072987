import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

const TOKEN = 'alleen-voor-tests';

/**
 * What of the Transit interface of HashiCorp Vault and OpenBao we speak: neither can be had as a package, and to build one takes longer than
 * all these tests. It answers as Vault 1.14 did when the same was tried by hand (docs/keys.md). Strict: anything else than a well-formed
 * request of somebody who may is refused with the status that they give.
 */
export async function startTransit() {
  const sleutels = [randomBytes(32)];
  const gezien: string[] = [];
  const server = createServer((verzoek, antwoord) => {
    gezien.push(`${verzoek.method ?? ''} ${verzoek.url ?? ''}`);
    behandel(verzoek, sleutels).then(
      ([status, data]) => zend(antwoord, status, status === 200 ? { data } : { errors: [data] }),
      () => zend(antwoord, 500, { errors: ['internal error'] }),
    );
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    dienst: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit`, sleutel: 'toetsing', token: TOKEN },
    gezien,
    /** From now on a new version of the key seals; the older ones open. */
    roteer: () => void sleutels.push(randomBytes(32)),
    vergeet: () => void sleutels.splice(0, sleutels.length, randomBytes(32)),
    stop: () => new Promise((klaar) => server.close(klaar).closeAllConnections()),
  };
}

function zend(antwoord: ServerResponse, status: number, inhoud: object): void {
  antwoord.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
}

async function behandel(verzoek: IncomingMessage, sleutels: readonly Buffer[]): Promise<readonly [number, unknown]> {
  if (verzoek.headers['x-vault-token'] !== TOKEN) return [403, 'permission denied'];
  const [, daad] = /^\/v1\/transit\/(encrypt|decrypt)\/toetsing$/.exec(verzoek.url ?? '') ?? [];
  if (daad === undefined || verzoek.method !== 'POST') return [403, 'permission denied'];
  const vraag = (await json(verzoek)) as Readonly<Record<string, unknown>>;
  const { associated_data: aad, plaintext, ciphertext } = vraag;
  if (!isBase64(aad) || Object.keys(vraag).length !== 2) return [400, 'invalid request'];
  if (daad === 'encrypt') {
    if (!isBase64(plaintext)) return [400, 'failed to base64-decode plaintext'];
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', sleutels.at(-1)!, nonce).setAAD(Buffer.from(aad, 'base64'));
    const bytes = Buffer.concat([nonce, cipher.update(Buffer.from(plaintext, 'base64')), cipher.final(), cipher.getAuthTag()]);
    return [200, { ciphertext: `vault:v${sleutels.length}:${bytes.toString('base64')}`, key_version: sleutels.length }];
  }
  const [, versie, inhoud] = /^vault:v(\d+):(.+)$/.exec(String(ciphertext)) ?? [];
  const sleutel = sleutels[Number(versie) - 1];
  if (sleutel === undefined || !isBase64(inhoud)) return [400, 'invalid ciphertext'];
  const bytes = Buffer.from(inhoud, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, 12)).setAAD(Buffer.from(aad, 'base64'));
    decipher.setAuthTag(bytes.subarray(-16));
    return [200, { plaintext: Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('base64') }];
  } catch {
    return [400, 'cipher: message authentication failed'];
  }
}

const isBase64 = (tekst: unknown): tekst is string =>
  typeof tekst === 'string' && tekst !== '' && Buffer.from(tekst, 'base64').toString('base64') === tekst;
