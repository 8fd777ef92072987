import * as oidc from 'openid-client';

export interface AanmelddienstOpties {
  readonly issuer: string;
  readonly clientId: string;
  /** A public client has none: the proof is PKCE. */
  readonly clientSecret?: string;
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

  /** Resolves when the provider answers now, whatever we still knew of it. */
  async controleer(): Promise<void> {
    await this.#ontdek();
  }

  async #ontdek(): Promise<Gelezen> {
    const { issuer, clientId, clientSecret } = this.opties;
    const configuratie = await oidc.discovery(
      new URL(issuer),
      clientId,
      undefined,
      clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
      {
        timeout: TIMEOUT_SECONDS,
        // Plain http only where the issuer itself is: a production start refuses such an issuer.
        execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [])],
      },
    );
    return { configuratie, op: performance.now() };
  }
}
