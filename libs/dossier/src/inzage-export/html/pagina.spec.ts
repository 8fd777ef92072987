import { SaxesParser } from 'saxes';
import { type Sectie, sectie } from './blok.js';
import { toHtml } from './pagina.js';

const KWAAD = `<script>alert("1")</script><img src=x onerror='a()'>&`;
const alles: readonly Sectie[] = [
  sectie({ id: 'een', titel: KWAAD, uitleg: KWAAD }, [KWAAD], (rijen) => [
    {
      titel: KWAAD,
      regels: [
        [KWAAD, KWAAD],
        ['Leeg', null],
        ['Ook leeg', '  '],
      ],
    },
    { kop: [KWAAD], rijen: rijen.map((rij) => [rij]) },
  ]),
  sectie({ id: 'twee', titel: 'Niets' }, [], () => []),
  sectie<readonly string[]>({ id: 'drie', titel: 'Niet voor u' }, null, () => []),
];
const html = toHtml({ titel: KWAAD, inleiding: [KWAAD], secties: alles });

/** Every element that a browser would make, with its attributes; well-formed but for the void elements of HTML. */
function elementen(tekst: string): readonly { readonly naam: string; readonly attributen: readonly string[] }[] {
  const gevonden: { naam: string; attributen: string[] }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => gevonden.push({ naam: name, attributen: Object.keys(attributes) }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(tekst.replace(/<!DOCTYPE html>/, '').replace(/<meta ([^>]*)>/g, '<meta $1/>')).close();
  return gevonden;
}

describe(toHtml.name, () => {
  it('is a page in Dutch that runs and loads nothing', () => {
    const namen = new Set(elementen(html).map(({ naam }) => naam));
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="nl">')).toBe(true);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    for (const verboden of ['script', 'img', 'link', 'iframe', 'object', 'form', 'base']) expect(namen.has(verboden)).toBe(false);
    expect(
      elementen(html)
        .flatMap(({ attributen }) => attributen)
        .filter((naam) => naam.startsWith('on') || naam === 'src'),
    ).toEqual([]);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, waar]) => waar)).toEqual(['#een', '#twee', '#drie']);
  });

  it('shows what people wrote as text, wherever it stands (attack 27)', () => {
    expect(html).not.toContain(KWAAD);
    expect(html.split('&lt;script&gt;').length - 1).toBe(11);
  });

  it('has one h1 and an h2 for every section, with what is said when there is nothing', () => {
    expect([...html.matchAll(/<h([1-6])/g)].map(([, niveau]) => niveau)).toEqual(['1', '2', '3', '2', '2']);
    expect(html).toContain('Hierover staat niets in uw dossier.');
    expect(html).toContain('u kunt het nu nog niet zien');
    expect(html).not.toContain('Leeg');
  });
});
