import { createPrivateKey, type JsonWebKey, type KeyObject, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PrivateKeyJwt, type ClientAuth } from 'openid-client';

/** What of a private key a client may sign with (NL GOV profile for OpenID Connect): RSA of 2048 bits or more with PS256, or P-256 with ES256. */
const MINSTE_BITS = 2048;

/** The file is not a key that we can sign with; the message is for the operator and says nothing of its content. */
export class ClientSleutelFout extends Error {
  override readonly name = 'ClientSleutelFout';
}

/** The private key by which this application proves to the provider that it is the client: `private_key_jwt`. */
export class ClientSleutel {
  private constructor(
    readonly alg: 'PS256' | 'ES256',
    private readonly sleutel: KeyObject,
    private readonly kid: string | undefined,
  ) {}

  /** Reads a private key, PKCS#8 in PEM or a JWK; the `kid` of a JWK goes along. Refuses with ClientSleutelFout. */
  static open(pad: string): ClientSleutel {
    const { sleutel, kid } = lees(pad);
    return new ClientSleutel(algoritme(sleutel), sleutel, kid);
  }

  /** How openid-client proves who we are at the token endpoint. */
  async bewijs(): Promise<ClientAuth> {
    const pkcs8 = this.sleutel.export({ type: 'pkcs8', format: 'der' });
    const soort = this.alg === 'PS256' ? { name: 'RSA-PSS', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, soort, false, ['sign']);
    return PrivateKeyJwt(this.kid === undefined ? key : { key, kid: this.kid });
  }
}

function lees(pad: string): { readonly sleutel: KeyObject; readonly kid: string | undefined } {
  try {
    const tekst = readFileSync(pad, 'utf8').trim();
    if (!tekst.startsWith('{')) return { sleutel: createPrivateKey(tekst), kid: undefined };
    const key: unknown = JSON.parse(tekst);
    if (!isJwk(key)) throw new Error('no JWK');
    return { sleutel: createPrivateKey({ key, format: 'jwk' }), kid: typeof key['kid'] === 'string' ? key['kid'] : undefined };
  } catch {
    throw new ClientSleutelFout('OIDC_CLIENT_SLEUTEL_BESTAND bevat geen private sleutel (PEM of JWK) die wij kunnen lezen.');
  }
}

const isJwk = (waarde: unknown): waarde is JsonWebKey => typeof waarde === 'object' && waarde !== null && 'kty' in waarde;

function algoritme({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): ClientSleutel['alg'] {
  if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= MINSTE_BITS) return 'PS256';
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  throw new ClientSleutelFout(
    'OIDC_CLIENT_SLEUTEL_BESTAND moet een RSA-sleutel van minstens 2048 bits zijn (PS256) of een P-256-sleutel (ES256).',
  );
}
