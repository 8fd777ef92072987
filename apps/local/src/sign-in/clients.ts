import type { ClientMetadata, JWK } from 'oidc-provider';

export const WEB_CLIENT = 'integriteitstoetsing-web';
export const PROGRAM_CLIENT = 'integriteitstoetsing-programma';
export const AUDIENCE = 'urn:integriteitstoetsing:api';
/** The scope of access tokens for the API. */
export const API_SCOPE = 'api';

/** Where the sign-in of the web application returns to. */
export const WEB_CALLBACK = '/api/v1/aanmelden/terug';

/** Where the provider tells the API that a session has ended. */
const WEB_LOGOUT = '/api/v1/aanmelddienst/afmelding';
const HOSTS = ['127.0.0.1', 'localhost'];

/** Programs listen on a port of their own; loopback addresses of native clients match with any port (RFC 8252 §7.3). */
export const PROGRAM_CALLBACK = 'http://127.0.0.1/terug';

const common: Partial<ClientMetadata> = {
  grant_types: ['authorization_code'],
  response_types: ['code'],
  // Public clients: the proof is PKCE (S256), which is required for everyone.
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
  require_auth_time: true,
};

/** The two clients that may use the local provider. `port` is that of the API; with `webKey`, its public key, the API proves by `private_key_jwt` who it is. */
export function clients(port: number, webKey?: JWK): ClientMetadata[] {
  return [
    {
      ...common,
      client_id: WEB_CLIENT,
      application_type: 'web',
      ...(webKey === undefined ? {} : { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [webKey] } }),
      backchannel_logout_uri: `http://127.0.0.1:${port}${WEB_LOGOUT}`,
      backchannel_logout_session_required: true,
      post_logout_redirect_uris: HOSTS.map((host) => `http://${host}:${port}/`),
      redirect_uris: HOSTS.map((host) => `http://${host}:${port}${WEB_CALLBACK}`),
    },
    { ...common, client_id: PROGRAM_CLIENT, application_type: 'native', redirect_uris: [PROGRAM_CALLBACK] },
  ];
}
