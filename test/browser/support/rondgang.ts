import { type BrowserContext, expect, type Page } from '@playwright/test';

/** Counts what the screens still wait for. Before the first page of a context. */
export async function telVerzoeken(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const stand = window as unknown as { onderweg: number };
    stand.onderweg = 0;
    const haal = window.fetch.bind(window);
    window.fetch = async (...verzoek) => {
      stand.onderweg += 1;
      try {
        return await haal(...verzoek);
      } finally {
        // The body is read and the screen drawn a moment later.
        setTimeout(() => (stand.onderweg -= 1), 0);
      }
    };
  });
}

/** In the page: nothing is waited for, and there is something to read. */
const isStil = (): boolean =>
  (window as unknown as { onderweg: number }).onderweg === 0 &&
  document.querySelector('h1') !== null &&
  ![...document.querySelectorAll('.its-laden')].some((el) => el.checkVisibility());

/** Waits until the screen shows what it was asked for. */
export async function klaar(pagina: Page): Promise<void> {
  await expect(pagina.locator('h1').first()).toBeVisible();
  for (;;) {
    await pagina.waitForFunction(isStil);
    // And still after two frames: what was read may lead to a part of the screen that has to come in.
    await pagina.evaluate(() => new Promise((verder) => requestAnimationFrame(() => requestAnimationFrame(verder))));
    if (await pagina.evaluate(isStil)) return;
  }
}

/** Does what leads to another screen and waits until that is there; the one before it stays until then. Every screen has a title of its own. */
async function wissel(pagina: Page, pad: string, doe: () => Promise<unknown>): Promise<void> {
  const was = await pagina.evaluate(() => ({ titel: document.title, pad: location.pathname }));
  await doe();
  if (was.pad !== pad.replace(/[?#].*/, ''))
    await pagina.waitForFunction((titel) => document.title !== titel || document.title.startsWith('Deze pagina is er niet'), was.titel);
  await klaar(pagina);
}

/** Goes to a screen as a link of the application does, without loading the page again. */
export const naar = (pagina: Page, pad: string): Promise<void> =>
  wissel(pagina, pad, () =>
    pagina.evaluate((doel) => {
      history.pushState(null, '', doel);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, pad),
  );

/** Links of a list or a navigation on the screen, as paths, in their order. */
export function paden(pagina: Page, kiezer: string): Promise<string[]> {
  return pagina.evaluate(
    (waar) => [
      ...new Set(
        [...document.querySelectorAll<HTMLAnchorElement>(waar)]
          .filter((link) => link.checkVisibility() && link.origin === location.origin && !link.hasAttribute('download'))
          .map(({ pathname, search }) => pathname + search),
      ),
    ],
    `:is(${kiezer}) a[href]`,
  );
}

/** Clicks a link to a path and waits for the screen. */
export async function volg(pagina: Page, pad: string, kiezer: string): Promise<void> {
  const link = pagina.locator(kiezer).locator(`a[href="${pad}"]`).first();
  if ((await link.count()) === 0) await naar(pagina, pad);
  else await wissel(pagina, pad, () => link.click());
}

/**
 * What the parts of the page are made of, without their words: sections, forms, tables and what stands around them. A part of the same make
 * needs no second look.
 */
export function maaksels(pagina: Page): Promise<string[]> {
  return pagina.evaluate(() => {
    const DEEL = 'section, form, table, nav, header, footer, dialog, article, details';
    const RIJEN = 'ul, ol, tbody, dl';
    const GELIJK = /^(id|for|name|value|href|datetime|title|aria-labelledby|aria-describedby|aria-controls)$/;
    const delen = new Set<string>();
    const van = (el: Element): string => {
      if (!el.checkVisibility()) return '';
      const kenmerken = [...el.attributes]
        .filter(({ name }) => !GELIJK.test(name))
        .map(({ name, value }) => `${name}=${/^(aria-label|alt)$/.test(name) ? '' : value}`);
      const kinderen = [...el.children].map(van);
      // A list of ten is as good as a list of one.
      const eigen = el.matches(RIJEN) ? [...new Set(kinderen)].sort() : kinderen.filter((kind, plek) => kind !== kinderen[plek - 1]);
      const leeg = (el.textContent ?? '').trim() === '' ? '' : '…';
      const make = `<${el.tagName} ${kenmerken.sort().join(' ')}${leeg}>${eigen.join('')}`;
      if (!el.matches(DEEL)) return make;
      delen.add(make);
      return `<${el.tagName}>`;
    };
    delen.add(van(document.body));
    return [...delen];
  });
}
