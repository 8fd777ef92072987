import * as oidc from 'openid-client';
import type { ClientSleutel } from './client-sleutel.js';

export interface AanmelddienstOpties {
  readonly issuer: string;
  readonly clientId: string;
  /** How we show who we are: a key, a shared secret, or neither (a public client: the proof is PKCE). */
  readonly clientSecret?: string;
  readonly clientSleutel?: ClientSleutel;
}

const TIMEOUT_SECONDS = 10;
/** Metadata of the provider is read again after this many milliseconds. */
const VERS = 10 * 60_000;

interface Gelezen {
  readonly configuratie: oidc.Configuration;
  readonly op: number;
}

/** The OpenID Connect provider of the organisation. Read when first needed, so that this process starts while the provider is away. */
export class Aanmelddienst {
  #gelezen: Promise<Gelezen> | undefined;

  constructor(private readonly opties: AanmelddienstOpties) {}

  get issuer(): string {
    return this.opties.issuer;
  }

  get clientId(): string {
    return this.opties.clientId;
  }

  /** Metadata and client, at most ten minutes old. A failed attempt is not kept. */
  async configuratie(): Promise<oidc.Configuration> {
    const bekend = await this.#gelezen?.catch(() => undefined);
    if (bekend !== undefined && performance.now() - bekend.op < VERS) return bekend.configuratie;
    const nieuw = this.#ontdek();
    this.#gelezen = nieuw;
    try {
      return (await nieuw).configuratie;
    } catch (error) {
      if (bekend !== undefined) return bekend.configuratie;
      throw error;
    }
  }

  /** The same, and the keys of the provider are read anew: a code can be used once, so that a key that was replaced meanwhile would cost a sign-in. */
  async metVerseSleutels(): Promise<oidc.Configuration> {
    const bekend = await this.configuratie();
    // Keys belong to the configuration that read them; only what the provider told of itself is taken over.
    const metadata = { ...bekend.serverMetadata(), supportsPKCE: undefined };
    return this.#instel(new oidc.Configuration(metadata, this.opties.clientId, undefined, await this.#bewijs()));
  }

  /** Resolves when the provider answers now, whatever we still knew of it. */
  async controleer(): Promise<void> {
    await this.#ontdek();
  }

  async #ontdek(): Promise<Gelezen> {
    const { issuer, clientId } = this.opties;
    const configuratie = await oidc.discovery(new URL(issuer), clientId, undefined, await this.#bewijs(), {
      timeout: TIMEOUT_SECONDS,
      ...(issuer.startsWith('http://') ? { execute: [oidc.allowInsecureRequests] } : {}),
    });
    return { configuratie: this.#instel(configuratie), op: performance.now() };
  }

  async #bewijs(): Promise<oidc.ClientAuth> {
    const { clientSecret, clientSleutel } = this.opties;
    if (clientSleutel !== undefined) return clientSleutel.bewijs();
    return clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
  }

  #instel(configuratie: oidc.Configuration): oidc.Configuration {
    configuratie.timeout = TIMEOUT_SECONDS;
    oidc.enableNonRepudiationChecks(configuratie);
    // Plain http only where the issuer itself is: a production start refuses such an issuer.
    if (this.opties.issuer.startsWith('http://')) oidc.allowInsecureRequests(configuratie);
    return configuratie;
  }
}
