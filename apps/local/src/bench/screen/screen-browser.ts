import { type Browser, chromium, type Page } from '@playwright/test';
import { vindChromium } from '../../engine/chromium.js';
import { PROBE } from './probe.js';

/** A phone of some years ago computes about so many times slower. */
export const SLOWER = 4;

/** A browser in which people of the bench look at the screens. */
export class ScreenBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly base: string,
  ) {}

  static async start(base: string): Promise<ScreenBrowser> {
    const executablePath = vindChromium();
    const root = process.getuid?.() === 0;
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])],
    });
    return new ScreenBrowser(browser, base);
  }

  /** Somebody who signed in, as people do. */
  async as(account: string): Promise<Page> {
    const page = await this.#page();
    await page.goto('/');
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.locator(`button[value="${account}"]`).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  /** A page without anything of ours: what the browser itself costs. */
  async bare(html: string): Promise<Page> {
    const page = await this.#page();
    await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${html}` }));
    await page.goto('/bare');
    return page;
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  async #page(): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.base, locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(120_000);
    await context.addInitScript({ content: PROBE });
    return context.newPage();
  }
}

/** The same page on a slower machine. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
