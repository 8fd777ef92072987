import { keurScherm, nieuwVerslag } from './support/keurscherm.js';
import { naar, paden, volg } from './support/rondgang.js';
import { expect, test } from './support/test.js';

const MENSEN = [
  'burgemeester',
  'kabinet',
  'adviseur',
  'toetser',
  'griffier',
  'fg',
  'auditor',
  'beheerder',
  'formateur',
  'vergunningen',
  'adviseur-bureau',
  'kandidaat-elders',
] as const;
const WEGEN = '.its-nav, .its-voet, .its-afdeling__nav, .its-kamers';

// A round of so many screens is too long to keep every step of.
test.use({ trace: 'off' });

const verslag = nieuwVerslag();
test.afterAll(() => console.log(`${verslag.bekeken} screens looked at, ${verslag.gekeurd} of another make judged`));

for (const account of MENSEN)
  test(`every screen outside a case is accessible to ${account}, also where it may not come`, async ({ aanmelden }) => {
    test.setTimeout(180_000);
    const pagina = await aanmelden(account);
    const fouten: string[] = [];
    const gezien = new Set<string>();
    const titels = new Map<string, string>();
    const nog = ['/', ...(await paden(pagina, WEGEN))];
    for (let pad = nog.shift(); pad !== undefined; pad = nog.shift()) {
      if (gezien.has(pad) || pad.startsWith('/toetsingen/')) continue;
      gezien.add(pad);
      await volg(pagina, pad, WEGEN);
      nog.push(...(await paden(pagina, WEGEN)));
      const titel = await pagina.title();
      const ander = titels.get(titel);
      if (ander !== undefined) fouten.push(`${account} ${pad}: the same title as ${ander}: ${titel}`);
      titels.set(titel, pad);
      fouten.push(...(await keurScherm(pagina, `${account} ${pad}`, verslag)));
    }
    for (const pad of [
      '/toetsingen/nieuw',
      '/bestaat-niet',
      '/toetsingen/00000000-0000-7000-8000-000000000000',
      '/beheer/mensen',
      '/toezicht/verwerkingen',
    ]) {
      if (gezien.has(pad)) continue;
      // Several of them say the same: from a screen that says something else, it is seen when the next one is there.
      await naar(pagina, '/');
      await naar(pagina, pad);
      fouten.push(...(await keurScherm(pagina, `${account} ${pad}`, verslag)));
    }
    expect(fouten).toEqual([]);
  });
