import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import { escapeHtml } from './escape-html.js';
import { SJABLONEN } from './sjablonen.js';

/** A mail without addresses: subject, plain text and the same text as simple HTML. */
export interface MailInhoud {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
}

const VEILIG =
  'In deze mail staat niet waar het bericht over gaat. Dat doen wij met opzet. Zo blijft uw informatie privé, ook als iemand anders deze mail ziet.';
const VERTROUWEN =
  'Klik dan niet op de link. Typ het adres zelf in uw browser. Wij vragen u nooit om een wachtwoord of een code te mailen of door te geven aan de telefoon.';
const VRAAG =
  'Neem contact op met uw contactpersoon bij de organisatie. Gebruik daarvoor een telefoonnummer of mailadres dat u al kende. Antwoorden op deze mail kan niet: niemand leest die.';

const PERSOONLIJK = 'Deze link is alleen voor u. Hij werkt één keer, en zeven dagen lang. Geef hem aan niemand door.';
const CODE = /^[A-Za-z0-9_-]{43}$/;

/**
 * The link of every mail: where the application lives and nothing more. Query and fragment are dropped, so that no id of a case ever
 * stands in a mail. The code of an invitation is a fragment: browsers send it to no server, so that it reaches no log on the way.
 */
function link(basisUrl: string, uitnodiging: string | undefined): string {
  const url = new URL(basisUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('The base URL of a mail has to be http or https');
  const adres = url.origin + url.pathname;
  if (uitnodiging === undefined) return adres;
  if (!CODE.test(uitnodiging)) throw new Error('The code of an invitation is 43 letters and digits');
  return `${adres.replace(/\/+$/, '')}/uitnodiging#${uitnodiging}`;
}

/** Fills the one frame that all messages share. The same input gives the same text. */
export function maakMail(sjabloon: BerichtSjabloon, basisUrl: string, uitnodiging?: string): MailInhoud {
  const { onderwerp, kern, reden, ...rest } = SJABLONEN[sjabloon];
  const adres = link(basisUrl, uitnodiging);
  const actie = uitnodiging === undefined ? rest.actie : `${rest.actie} ${PERSOONLIJK}`;
  const tekst = [
    'Goedendag,',
    kern,
    `${actie}\n${adres}`,
    `Waarom krijgt u deze mail?\n${reden} ${VEILIG}`,
    `Vertrouwt u deze mail niet?\n${VERTROUWEN}`,
    `Hebt u een vraag?\n${VRAAG}`,
  ].join('\n\n');
  const e = escapeHtml;
  const kop = (titel: string): string => `<h2 style="font-size:1.05em;margin:1.5em 0 .25em">${e(titel)}</h2>`;
  const alinea = (inhoud: string): string => `<p style="margin:0 0 1em">${e(inhoud)}</p>`;
  const html = `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(onderwerp)}</title>
</head>
<body style="margin:0;padding:1.5em;background:#fff;color:#1b1b1b;font:1em/1.6 Verdana,Arial,sans-serif">
<main style="max-width:36em">
<h1 style="font-size:1.3em;margin:0 0 1em">${e(onderwerp)}</h1>
${alinea('Goedendag,')}
${alinea(kern)}
${alinea(actie)}
<p style="margin:0 0 1em"><a href="${e(adres)}" style="color:#154273;font-weight:bold">Inloggen op ${e(adres)}</a></p>
${kop('Waarom krijgt u deze mail?')}
${alinea(`${reden} ${VEILIG}`)}
${kop('Vertrouwt u deze mail niet?')}
${alinea(VERTROUWEN)}
${kop('Hebt u een vraag?')}
${alinea(VRAAG)}
</main>
</body>
</html>
`;
  return { onderwerp, tekst: `${tekst}\n`, html };
}
