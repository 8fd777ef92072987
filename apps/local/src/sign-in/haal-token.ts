import { createHash, randomBytes } from 'node:crypto';
import { Browser } from './browse.js';
import { API_SCOPE, AUDIENCE, PROGRAM_CALLBACK, PROGRAM_CLIENT } from './clients.js';

/** Gets an access token (JWT, one hour) for a made-up person, by the same authorization code flow with PKCE that every program uses; `acr`: the level of assurance that it asks for. */
export async function haalToken(account: string, omgeving: { readonly aanmelden: string }, acr?: string): Promise<string> {
  const issuer = omgeving.aanmelden;
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const authorize = new URL('/auth', issuer);
  authorize.search = new URLSearchParams({
    client_id: PROGRAM_CLIENT,
    response_type: 'code',
    redirect_uri: PROGRAM_CALLBACK,
    scope: `openid ${API_SCOPE}`,
    resource: AUDIENCE,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(acr === undefined ? {} : { acr_values: acr }),
  }).toString();
  const back = await new Browser().signIn(authorize, account, PROGRAM_CALLBACK);
  const code = back.searchParams.get('code');
  if (code === null || back.searchParams.get('state') !== state) {
    throw new Error(`Aanmelden is geweigerd: ${back.searchParams.get('error_description') ?? 'geen code ontvangen'}.`);
  }
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: PROGRAM_CLIENT,
      redirect_uri: PROGRAM_CALLBACK,
      code,
      code_verifier: verifier,
    }),
  });
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && 'access_token' in answer && typeof answer.access_token === 'string') {
    return answer.access_token;
  }
  throw new Error(`De aanmelddienst gaf geen token (status ${response.status}).`);
}
