import type { Page } from '@playwright/test';
import { type Figure, quantile } from '../figures.js';
import { interactions } from './probe.js';
import { type ScreenBrowser, slowDown, SLOWER } from './screen-browser.js';

/** An interaction of at most this is felt as at once (Interaction to Next Paint, "good"). */
const AT_ONCE_MS = 200;
const PAGE_OF_TRAIL = 50;

/** The timeline of a case with so many events, all of them on the screen: filter, open an entry, look at another part and come back. */
export async function caseFigures(browser: ScreenBrowser, toetsingId: string, events: number, rounds: number): Promise<readonly Figure[]> {
  const page = await browser.as('burgemeester');
  await page.goto(`/toetsingen/${toetsingId}/tijdlijn`);
  await all(page, events);
  const bare = await browser.bare('<button onclick="this.textContent = Math.random()">Druk</button>');
  const figures: Figure[] = [];
  for (const rate of [1, SLOWER]) {
    await slowDown(page, rate);
    await slowDown(bare, rate);
    const own = await interactions(page, () => useIt(page, events, rounds));
    const floor = await interactions(bare, () => press(bare, own.length));
    figures.push({
      part: 'scherm',
      what: `handeling op een tijdlijn van ${events} tot het volgende beeld, ${rate === 1 ? '' : `${rate}× trager, `}p75 van ${own.length}`,
      unit: 'ms',
      value: quantile(own, 0.75),
      compared: quantile(floor, 0.75),
      expected: [{ of: 'value', atMost: AT_ONCE_MS }],
    });
    figures.push({ part: 'scherm', what: 'de langste daarvan', unit: 'ms', value: Math.max(...own), compared: Math.max(...floor) });
  }
  return figures;
}

async function all(page: Page, events: number): Promise<void> {
  const more = page.getByRole('button', { name: 'Toon meer' });
  for (let shown = PAGE_OF_TRAIL; shown < events; shown += PAGE_OF_TRAIL) await more.click();
  await page
    .getByText(new RegExp(`^${events}|^\\d{3} `))
    .first()
    .waitFor();
}

async function useIt(page: Page, events: number, rounds: number): Promise<void> {
  const entries = page.locator('.its-spoor__meer summary');
  const kind = page.getByLabel('Wat', { exact: true });
  for (let round = 0; round < rounds; round += 1) {
    await entries.nth(round).click();
    await entries.nth(PAGE_OF_TRAIL + round).click();
    await kind.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.mouse.wheel(0, 2_000);
    await page.getByRole('link', { name: 'Planning' }).click();
    await page.getByText('Termijnen').first().waitFor();
    await page.getByRole('link', { name: 'Tijdlijn' }).click();
    await entries.first().waitFor();
    // The pages that were read are still there.
    await entries.nth(events - 1).waitFor({ state: 'attached' });
  }
}

async function press(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.getByRole('button').click();
}
