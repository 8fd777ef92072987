import * as oidc from 'openid-client';
import { openJson, sealJson } from '#vault/crypto/field.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Aanmelddienst } from './aanmelddienst.js';
import { type Identiteit, toIdentiteit } from './claims.js';
import { SPELING } from './provider-sleutels.js';

/** One sign-in on its way, kept sealed in the browser: ten minutes, one use. */
interface Onderweg {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly naar: string;
  readonly organisatieId?: string;
  /** Was asked to prove anew who he is. */
  readonly opnieuw?: boolean;
  /** Code of the invitation that this sign-in redeems. */
  readonly uitnodiging?: string;
  /** Milliseconds since 1970. */
  readonly begonnen: number;
}

export const AANMELDEN_DUURT_SECONDEN = 600;
const AAD = 'aanmelden|onderweg';

export interface AanmeldOpties {
  /** Where the provider sends the browser back to. */
  readonly terugAdres: string;
  /** The path in our own application to end at. */
  readonly naar: string;
  readonly organisatieId?: string;
  /** Values of `acr` that will do, the best first; none when it does not matter. */
  readonly acr?: readonly string[];
  /** Who is signed in at the provider already has to prove anew who he is. */
  readonly opnieuw?: boolean;
  readonly uitnodiging?: string;
}

export interface Aangekomen {
  readonly identiteit: Identiteit;
  readonly naar: string;
  readonly organisatieId?: string;
  readonly uitnodiging?: string;
}

/** Authorization code with PKCE (S256), state and nonce. What must be remembered meanwhile travels sealed with the browser. */
export class AanmeldStroom {
  readonly #sleutel: Buffer;

  constructor(
    private readonly aanmelddienst: Aanmelddienst,
    keys: Pick<KeyProvider, 'derive'>,
  ) {
    this.#sleutel = keys.derive('aanmelden');
  }

  /** The address to send the browser to, and what to give it along. */
  async begin({
    terugAdres,
    naar,
    organisatieId,
    uitnodiging,
    acr = [],
    opnieuw = false,
  }: AanmeldOpties): Promise<{ readonly adres: string; readonly onderweg: string }> {
    const configuratie = await this.aanmelddienst.configuratie();
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const adres = oidc.buildAuthorizationUrl(configuratie, {
      redirect_uri: terugAdres,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(opnieuw ? { prompt: 'login', max_age: '0' } : {}),
      ...vraagZekerheid(configuratie, acr),
    });
    const onderweg: Onderweg = {
      state,
      nonce,
      verifier,
      naar,
      begonnen: Date.now(),
      ...(organisatieId === undefined ? {} : { organisatieId }),
      ...(opnieuw ? { opnieuw } : {}),
      ...(uitnodiging === undefined ? {} : { uitnodiging }),
    };
    return { adres: adres.href, onderweg: sealJson(this.#sleutel, AAD, onderweg).toString('base64url') };
  }

  /**
   * Ends what `begin` began. `terugAdres`: the full address at which the browser came back. Undefined when this browser began nothing,
   * took too long, or comes back with the answer to somebody else's sign-in; throws what the provider or its tokens are refused for.
   */
  async eindig(terugAdres: URL, verzegeld: string): Promise<Aangekomen | undefined> {
    const onderweg = this.#open(verzegeld);
    if (onderweg === undefined || terugAdres.searchParams.get('state') !== onderweg.state) return undefined;
    const configuratie = await this.aanmelddienst.metVerseSleutels();
    const tokens = await oidc.authorizationCodeGrant(configuratie, terugAdres, {
      pkceCodeVerifier: onderweg.verifier,
      expectedState: onderweg.state,
      expectedNonce: onderweg.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return undefined;
    eisEigenToken(claims, this.aanmelddienst.clientId, onderweg);
    const { naar, organisatieId, uitnodiging } = onderweg;
    return {
      identiteit: toIdentiteit(this.aanmelddienst.issuer, claims.sub, claims),
      naar,
      ...(organisatieId === undefined ? {} : { organisatieId }),
      ...(uitnodiging === undefined ? {} : { uitnodiging }),
    };
  }

  #open(verzegeld: string): Onderweg | undefined {
    try {
      const onderweg = openJson(this.#sleutel, AAD, Buffer.from(verzegeld, 'base64url'));
      return isOnderweg(onderweg) && Date.now() - onderweg.begonnen < AANMELDEN_DUURT_SECONDEN * 1000 ? onderweg : undefined;
    } catch {
      return undefined;
    }
  }
}

/** `acr_values` is a wish; where the provider knows the claims parameter, it is told that we can't do without. */
function vraagZekerheid(configuratie: oidc.Configuration, acr: readonly string[]): Readonly<Record<string, string>> {
  if (acr.length === 0) return {};
  const essentieel = JSON.stringify({ id_token: { acr: { essential: true, values: acr } } });
  const kent = configuratie.serverMetadata().claims_parameter_supported === true;
  return { acr_values: acr.join(' '), ...(kent ? { claims: essentieel } : {}) };
}

/** What openid-client leaves to us: a token for another party, from the future, or of a proof from before it was asked for anew. */
function eisEigenToken(claims: oidc.IDToken, clientId: string, { opnieuw, begonnen }: Onderweg): void {
  if (claims.azp !== undefined && claims.azp !== clientId) throw new Error('the ID token was issued to another party');
  if (claims.iat > Date.now() / 1000 + SPELING) throw new Error('the ID token is from the future');
  if (opnieuw === true && !((claims.auth_time ?? 0) >= begonnen / 1000 - SPELING)) throw new Error('the provider did not ask anew');
}

/** Only we can seal one; still, what comes from outside is looked at before it is used. */
function isOnderweg(value: unknown): value is Onderweg {
  if (typeof value !== 'object' || value === null) return false;
  const veld = (naam: string): unknown => Reflect.get(value, naam);
  return ['state', 'nonce', 'verifier', 'naar'].every((naam) => typeof veld(naam) === 'string') && typeof veld('begonnen') === 'number';
}
