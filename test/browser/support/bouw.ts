/**
 * What axe does not ask of a page: one title, headings in order, tables with names, controls that can be told apart. Runs in the page, so it
 * uses nothing from outside itself.
 */
export function bouwFouten(): string[] {
  const fouten: string[] = [];
  const zichtbaar = (el: Element): boolean => el.checkVisibility();
  const alle = <E extends Element>(kiezer: string): E[] => [...document.querySelectorAll<E>(kiezer)].filter(zichtbaar);
  const tekst = (el: Element | null): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const naamVan = (el: Element): string => el.getAttribute('aria-label') ?? tekst(el);
  const open = document.querySelector('dialog[open]');
  const binnen = (el: Element): boolean => open === null || open.contains(el);

  if (document.documentElement.lang !== 'nl') fouten.push('the language is not nl');
  if (!/^.+ – Integriteitstoetsing$/.test(document.title)) fouten.push(`title: ${document.title}`);
  const titels = alle('h1');
  if (titels.length !== 1) fouten.push(`${titels.length} times h1`);
  let vorige = 0;
  for (const kop of alle('h1, h2, h3, h4, h5, h6')) {
    const niveau = Number(kop.tagName.slice(1));
    if (vorige > 0 && niveau > vorige + 1 && binnen(kop)) fouten.push(`h${niveau} after h${vorige}: ${tekst(kop)}`);
    if (tekst(kop) === '') fouten.push(`an empty h${niveau}`);
    vorige = niveau;
  }
  for (const tabel of alle<HTMLTableElement>('table')) {
    if (tekst(tabel.caption) === '') fouten.push(`table without caption: ${tekst(tabel).slice(0, 40)}`);
    if (tabel.querySelector('th[scope]') === null) fouten.push(`table without headers: ${tekst(tabel.caption)}`);
  }
  // A name that says the same must do the same; what stands in a group of its own, or unfolds below a line, is told apart by
  // the name of that group or line.
  const NAAM = ':scope > legend, :scope > summary, :scope > h2';
  const groep = (el: Element): string => {
    for (let om = el.parentElement; om !== null; om = om.parentElement) {
      const naam = om.getAttribute('aria-label') ?? tekst(om.querySelector(om.tagName === 'SECTION' ? 'h2, h3, h4' : NAAM));
      if (naam !== '' && om.matches('fieldset, [role=group], form, details, dialog, nav, section')) return naam;
    }
    return '';
  };
  const knoppen = new Map<string, number>();
  for (const knop of alle('button, summary').filter(binnen)) {
    const sleutel = `${naamVan(knop)} [${knop.tagName === 'BUTTON' ? 'button' : 'summary'} in ${groep(knop)}]`;
    knoppen.set(sleutel, (knoppen.get(sleutel) ?? 0) + 1);
  }
  for (const [naam, keer] of knoppen) if (keer > 1) fouten.push(`${keer} times the button ${naam}`);
  const links = new Map<string, Set<string>>();
  for (const link of alle<HTMLAnchorElement>('a[href]').filter(binnen)) {
    const sleutel = naamVan(link);
    links.set(sleutel, (links.get(sleutel) ?? new Set()).add(link.href));
  }
  for (const [naam, naar] of links) if (naar.size > 1) fouten.push(`${naar.size} different links ${naam}`);
  for (const laden of alle('.its-laden')) if (laden.closest('[role=status]') === null) fouten.push('loads without a word');
  if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])') !== null) fouten.push('a tabindex above 0');
  const bezig = document.getAnimations().filter(({ effect }) => (effect?.getComputedTiming().duration ?? 0) !== 0);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches && bezig.length > 0) fouten.push(`${bezig.length} animations`);
  return fouten;
}
