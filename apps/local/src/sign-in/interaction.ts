import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { PAGE_HEADERS } from '../html.js';
import type { Adresboek } from '../people-by-account.js';
import { chooserPage, problemPage } from './chooser.page.js';

/** Assurance levels that the local provider hands out, lowest first (eIDAS). */
export const ACR = ['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high'] as const;

const MAX_BODY = 4_096;
const PATH = /^\/interactie\/([\w-]{1,64})$/;

/** Handles the page of the chooser; false when the request is for the provider itself. */
export async function handleInteraction(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  wie: Adresboek,
): Promise<boolean> {
  const uid = PATH.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
  if (uid === undefined) return false;
  const details = await provider.interactionDetails(request, response).catch(() => undefined);
  if (details?.uid !== uid) {
    send(response, 400, problemPage('aanmelding verlopen'));
  } else if (request.method === 'POST') {
    const persoon = wie((await formField(request, 'account')) ?? '');
    if (persoon === undefined) send(response, 400, chooserPage(uid, 'Dit account bestaat niet. Kies een persoon uit de lijst.'));
    else await finish(provider, request, response, persoon.account, details.params['acr_values']);
  } else {
    send(response, 200, chooserPage(uid));
  }
  return true;
}

async function finish(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  accountId: string,
  wanted: unknown,
): Promise<void> {
  const asked = typeof wanted === 'string' ? wanted.split(' ') : [];
  // In the order of preference of who asks.
  const acr = asked.find((value) => ACR.some((known) => known === value)) ?? ACR[0];
  // Both clients are ours, so choosing who one is also counts as consent.
  const result = { login: { accountId, acr, amr: ['user'], remember: false }, consent: {} };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, PAGE_HEADERS).end(html);
}

async function formField(request: IncomingMessage, name: string): Promise<string | undefined> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_BODY) return undefined;
  }
  return new URLSearchParams(body).get(name)?.trim();
}
