import { Uitnodigingen } from '../../../libs/dossier/src/uitnodiging/uitnodigingen.js';
import { VOORBEREIDING } from '../../support/spoor.js';
import { Browser } from '../../../apps/local/src/sign-in/browse.js';
import { type Antwoord, gezetteCookie, vraag } from './browser.js';
import { persoon, type TestApi } from './test-api.js';
import { maakZaak } from './zaken.js';

/** Somebody new, of a case that waits for him, with the code of his mail. */
export interface Genodigd {
  readonly toetsingId: string;
  readonly persoonId: string;
  readonly code: string;
}

export const { id: organisatieId } = persoon('burgemeester').organisatie;

/** Where tries with a wrong code are counted. */
export const POGINGEN = `FROM begrenzing.teller WHERE key LIKE 'UITNODIGING:%'`;

export const vergeetPogingen = (api: TestApi): Promise<unknown> => api.db.superClient.query(`DELETE ${POGINGEN}`);

export async function kandidaatVan(api: TestApi, toetsingId: string): Promise<string> {
  const { rows } = await api.db.superClient.query<{ id: string }>('SELECT kandidaat_id AS id FROM toetsing WHERE id = $1', [toetsingId]);
  return rows[0]?.id ?? '';
}

/** The code of a new invitation for this person, as the mail would have it. */
export async function codeVoor(api: TestApi, persoonId: string): Promise<string> {
  const uitnodigingen = new Uitnodigingen(api.keys);
  const { code } = await api.db.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
    await tx.manager.query(VOORBEREIDING);
    return uitnodigingen.nodigUit(tx, persoonId);
  });
  return code;
}

export async function nodigUit(api: TestApi): Promise<Genodigd> {
  const toetsingId = await maakZaak(api, { rij: { status: 'WACHT_OP_MEDEWERKING' } });
  const persoonId = await kandidaatVan(api, toetsingId);
  return { toetsingId, persoonId, code: await codeVoor(api, persoonId) };
}

/** What the page does when its button is pressed, or a program with its token. */
export const wisselIn = (api: TestApi, code: unknown, headers: Record<string, string> = {}): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/uitnodigingen/inwisselen`, { method: 'POST', headers, body: { code } });

export const metToken = async (api: TestApi, account: string): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await api.token(account)}`,
});

/** The whole road of a browser: the button, the provider, and back. */
export async function wisselInMetBrowser(
  api: TestApi,
  code: string,
  account: string,
  headers: Record<string, string> = {},
): Promise<{ readonly cookie: string; readonly terug: Antwoord }> {
  const begin = await wisselIn(api, code, { 'sec-fetch-site': 'same-origin', ...headers });
  const adres = new URL(String(begin.body.naar));
  const back = await new Browser().signIn(adres, account, `${api.url}/api/v1/aanmelden/terug`);
  const terug = await vraag(back.href, { headers: { cookie: gezetteCookie(begin, '__Host-oidc') ?? '' } });
  return { cookie: gezetteCookie(terug, '__Host-its') ?? '', terug };
}
