import { escapeHtml } from '#messages/sjablonen/escape-html.js';
import type { Lijst, Sectie, Tabel } from './blok.js';

export interface Pagina {
  readonly titel: string;
  readonly inleiding: readonly string[];
  readonly secties: readonly Sectie[];
}

const STIJL = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1, h2, h3 { line-height: 1.25; } h2 { border-top: 2px solid #111; padding-top: .75rem; margin-top: 2.5rem; }
dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
@media print { nav { display: none; } h2, h3, dt { break-after: avoid; } tr { break-inside: avoid; } body { max-width: none; margin: 0; } }
`;

/**
 * One page that can be read and printed without anything else: headings, lists and tables. Every text is made safe; and a browser is told to run
 * and load nothing, whatever stands in it.
 */
export function toHtml({ titel, inleiding, secties }: Pagina): string {
  const inhoud = secties.map(({ id, titel: naam }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(naam)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(titel)}</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>${escapeHtml(titel)}</h1>
${alineas(inleiding)}
<nav aria-label="Inhoud"><ol>
${inhoud.join('\n')}
</ol></nav>
${secties.map(toSectie).join('\n')}
</main>
</body>
</html>
`;
}

const alineas = (teksten: readonly string[]): string => teksten.map((tekst) => `<p>${escapeHtml(tekst)}</p>`).join('\n');

function toSectie({ id, titel, uitleg, delen, leeg }: Sectie): string {
  const stukken = delen.map((deel) => ('kop' in deel ? toTabel(deel) : toLijst(deel))).filter((stuk) => stuk !== '');
  return [
    `<section aria-labelledby="${escapeHtml(id)}">`,
    `<h2 id="${escapeHtml(id)}">${escapeHtml(titel)}</h2>`,
    alineas(uitleg),
    ...(stukken.length === 0 ? [alineas([leeg])] : stukken),
    `</section>`,
  ].join('\n');
}

function toLijst({ titel, regels }: Lijst): string {
  const gevuld = regels.flatMap(([label, waarde]) => (waarde === null || waarde.trim() === '' ? [] : [[label, waarde] as const]));
  if (gevuld.length === 0) return '';
  const kop = titel === undefined ? '' : `<h3>${escapeHtml(titel)}</h3>\n`;
  return `${kop}<dl>\n${gevuld.map(([label, waarde]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(waarde)}</dd>`).join('\n')}\n</dl>`;
}

function toTabel({ kop, rijen }: Tabel): string {
  if (rijen.length === 0) return '';
  const cellen = (soort: 'th scope="col"' | 'td', teksten: readonly string[]): string =>
    teksten.map((tekst) => `<${soort}>${escapeHtml(tekst)}</${soort.slice(0, 2)}>`).join('');
  return `<table>\n<thead><tr>${cellen('th scope="col"', kop)}</tr></thead>\n<tbody>\n${rijen.map((rij) => `<tr>${cellen('td', rij)}</tr>`).join('\n')}\n</tbody>\n</table>`;
}
