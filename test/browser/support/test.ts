import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import { axeFouten, opzijFouten } from './keuring.js';
import { telVerzoeken } from './rondgang.js';
import { omgeving } from './systeem.js';

export { expect };

/** What a browser says when the server refused, or when there is no network, which a test may be about. */
const GEWEIGERD = /Failed to load resource: (the server responded with a status of (4\d\d|503)|net::ERR_INTERNET_DISCONNECTED)/;

interface Schermen {
  /** A browser of somebody who is not signed in. `wie` only stands before what it complains of. */
  browserVan(wie: string, opties?: BrowserContextOptions): Promise<Page>;
  /** Signs in as somebody, in a browser context of his own, and gives his first screen. */
  aanmelden(account: string, opties?: BrowserContextOptions): Promise<Page>;
  /** No violation of WCAG 2.2 AA or best practice on this screen as it is now, and no scrolling sideways. */
  toegankelijk(pagina: Page): Promise<void>;
}

/** Screens of people. Anything that the browser complains of, such as what the content policy stops, fails the test. */
export const test = base.extend<Schermen>({
  browserVan: async ({ browser }, use) => {
    const contexten: BrowserContext[] = [];
    const klachten: string[] = [];
    await use(async (wie, opties = {}) => {
      const context = await browser.newContext({ baseURL: omgeving().api, ...opties });
      contexten.push(context);
      await telVerzoeken(context);
      const pagina = await context.newPage();
      pagina.on('console', (regel) => {
        if (['error', 'warning'].includes(regel.type()) && !GEWEIGERD.test(regel.text())) klachten.push(`${wie}: ${regel.text()}`);
      });
      pagina.on('pageerror', (fout) => klachten.push(`${wie}: ${fout.message}`));
      return pagina;
    });
    for (const context of contexten) await context.close();
    expect(klachten).toEqual([]);
  },
  aanmelden: async ({ browserVan }, use) => {
    await use(async (account, opties) => {
      const pagina = await browserVan(account, opties);
      await pagina.goto('/');
      await pagina.getByRole('link', { name: 'Aanmelden' }).click();
      await kiesAccount(pagina, account);
      await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
      return pagina;
    });
  },
  toegankelijk: async ({ browserName: _ }, use) => {
    await use(async (pagina) => {
      const fouten = [...(await axeFouten(pagina)), ...(await opzijFouten(pagina))];
      expect(fouten.map((fout) => `${pagina.url()} ${fout}`)).toEqual([]);
    });
  },
});

/** At the sign-in provider, as people do: one of those who work here, or another account by its name. */
export async function kiesAccount(pagina: Page, account: string): Promise<void> {
  if (/^kandidaat-/.test(account) && account !== 'kandidaat-elders') {
    await pagina.getByLabel(/^Account/).fill(account);
    await pagina.getByLabel(/^Account/).press('Enter');
  } else await pagina.locator(`button[value="${account}"]`).first().click();
}
