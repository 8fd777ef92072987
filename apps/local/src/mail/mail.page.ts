import { escapeHtml, page } from '../html.js';
import type { Bericht } from './message-store.js';

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });
const wanneer = ({ ontvangen }: Bericht): string => `<time datetime="${ontvangen}">${moment.format(new Date(ontvangen))}</time>`;

const UITLEG = '<p class="let-op">Deze berichten zijn niet verstuurd: deze omgeving houdt alle e-mail hier vast.</p>';

/** All caught messages, newest first. */
export function listPage(berichten: readonly Bericht[], aan?: string): string {
  const title = aan === undefined ? 'Opgevangen e-mail' : `Opgevangen e-mail aan ${aan}`;
  const rows = berichten.map(
    (bericht) =>
      `<tr><td>${wanneer(bericht)}</td><td>${escapeHtml(bericht.aan.join(', '))}</td><td><a href="/berichten/${bericht.id}">${escapeHtml(bericht.onderwerp || '(geen onderwerp)')}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">Ontvangen</th><th scope="col">Aan</th><th scope="col">Onderwerp</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return page(title, `<h1>${escapeHtml(title)}</h1>${UITLEG}${rows.length === 0 ? '<p>Er zijn nog geen berichten.</p>' : table}`);
}

/** One message. Addresses on this machine can be followed. */
export function messagePage(bericht: Bericht): string {
  const tekst = escapeHtml(bericht.tekst || '(dit bericht heeft geen platte tekst)').replace(
    /https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?[^\s<>]*/g,
    (url) => `<a href="${url}">${url}</a>`,
  );
  return page(
    bericht.onderwerp || 'Bericht',
    `<p><a href="/">Alle berichten</a></p><h1>${escapeHtml(bericht.onderwerp || '(geen onderwerp)')}</h1>
<p>Van ${escapeHtml(bericht.van)}<br>Aan ${escapeHtml(bericht.aan.join(', '))}<br>Ontvangen ${wanneer(bericht)}</p><pre>${tekst}</pre>`,
  );
}

export function notFoundPage(): string {
  return page('Niet gevonden', '<h1>Niet gevonden</h1><p><a href="/">Alle berichten</a></p>');
}
