import { readFile } from 'node:fs/promises';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { magToken } from '../token-adres.js';

/** To whom a cosignature is sent. */
export interface Ontvanger {
  /** What stands before `/api/v1`. */
  readonly api: string;
  readonly token: string;
}

const WACHTTIJD_MS = 30_000;

/** Refuses with a BewijsFout a URL that would show the token to who listens, and a file without a token. */
export async function leesOntvanger(api: string, tokenBestand: string): Promise<Ontvanger> {
  if (!magToken(api)) throw new BewijsFout('het adres na --stuur moet beginnen met https://');
  const token = (await readFile(tokenBestand, 'utf8')).trim();
  if (!/^[\x21-\x7e]+$/.test(token)) throw new BewijsFout('in het bestand na --token-file staat geen token');
  return { api: api.replace(/\/+$/, ''), token };
}

/** Hands in a cosignature (`regel`) under the checkpoint of that size. Refuses with a BewijsFout when it was not taken. */
export async function stuur({ api, token }: Ontvanger, grootte: number, regel: string): Promise<void> {
  const antwoord = await fetch(`${api}/api/v1/bewijslog/controlepunten/${grootte}/medeondertekeningen`, {
    method: 'POST',
    redirect: 'error',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ regel }),
    signal: AbortSignal.timeout(WACHTTIJD_MS),
  }).catch(() => undefined);
  if (antwoord?.ok !== true)
    throw new BewijsFout(
      `de medeondertekening is gemaakt maar niet aangenomen (${antwoord?.status ?? 'geen verbinding'}); de volgende keer gaat die van het nieuwste controlepunt mee`,
    );
}
