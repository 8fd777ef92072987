import { isObject } from '#audit/canonical/vormen.js';
import { StartError } from '../../apps/local/src/engine/start-error.js';
import { runningOmgeving } from '../../apps/local/src/omgeving-bestand.js';
import { persoonVan } from '../../apps/local/src/people-by-account.js';
import { readSettings } from '../../apps/local/src/settings.js';
import { haalToken } from '../../apps/local/src/sign-in/haal-token.js';
import { magToken } from '../token-adres.js';
import { VerkeerdGebruik } from './uitvoer.js';

/** Where the API is, and with what to ask it. */
export interface Toegang {
  readonly api: string;
  readonly token: string;
}

/** As a made-up person of the local system, or as who API_URL and TOKEN say. Refuses with VerkeerdGebruik. */
export async function toegangVoor(account: string, { API_URL: api, TOKEN: token, ...env }: NodeJS.ProcessEnv): Promise<Toegang> {
  if (api !== undefined && token !== undefined) {
    if (!magToken(api)) throw new VerkeerdGebruik('API_URL moet beginnen met https://: over http is het token onderweg te lezen');
    return { api, token };
  }
  if (api !== undefined || token !== undefined)
    throw new VerkeerdGebruik('API_URL en TOKEN horen bij elkaar: zet ze allebei, of geen van beide');
  if (persoonVan(account) === undefined) throw new VerkeerdGebruik(`${account} is geen account van een verzonnen persoon`);
  const omgeving = await runningOmgeving(readSettings(env, []).dataDir);
  return { api: omgeving.api, token: await haalToken(account, omgeving) };
}

/** Where a path of the API is, also of one that stands below a path itself. */
export const adresBij = (api: string, pad: string): URL => new URL(`${api.replace(/\/+$/, '')}${pad}`);

/** Asks the API. Throws a StartError when it can't be reached. */
export const vraagApi = (url: URL, token: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { ...init, headers: { authorization: `Bearer ${token}` } }).catch((cause: unknown) => {
    throw new StartError('De API is niet bereikbaar.', ['Controleer API_URL en de netwerkverbinding, en probeer het opnieuw.'], { cause });
  });

/** What the API says (problem details), in Dutch; the status when it says nothing. */
export async function redenVan(antwoord: Response): Promise<string> {
  const probleem = veldenVan(await antwoord.json().catch(() => undefined));
  const redenen = Array.isArray(probleem['redenen']) ? probleem['redenen'].map((reden) => veldenVan(reden)['uitleg']) : [];
  const woorden = [probleem['detail'] ?? probleem['title'], ...redenen].filter((een) => typeof een === 'string');
  return woorden.length === 0 ? `de API antwoordt met ${antwoord.status}` : woorden.join(' ');
}

export const veldenVan = (waarde: unknown): Readonly<Record<string, unknown>> => (isObject(waarde) ? waarde : {});
