import { type Figure, p95, quantile } from '../figures.js';
import { interactions, scriptBytes, scroll } from './probe.js';
import type { ScreenBrowser } from './screen-browser.js';

/** A quick turn of the wheel. */
const PIXELS_PER_FRAME = 300;
const ROW_PIXELS = 76;
const LONG_MS = 50;
const AT_ONCE_MS = 200;
const FIRST_SCREEN_BYTES = 200_000;

/** The list of so many cases: scrolled from begin to end while its pages come in, searched and filtered; and the script of the first screen. */
export async function listFigures(browser: ScreenBrowser, cases: number, rounds: number): Promise<readonly Figure[]> {
  // The first one is the example, with a name of its own.
  const nummer = (round: number): string => `Nummer ${cases - 1 - round}`;
  const page = await browser.as('kabinet');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const bytes = await scriptBytes(page);
  await page.getByRole('link', { name: 'Toetsingen', exact: true }).click();
  await page.locator('[data-rij="0"]').waitFor();
  const first = await scroll(page, PIXELS_PER_FRAME);
  await page.getByText(`${cases} toetsingen`).waitFor();
  await page.evaluate('scrollTo(0, 0)');
  const again = await scroll(page, PIXELS_PER_FRAME);
  const bare = await browser.bare(`<ul>${`<li style="height:${ROW_PIXELS}px">Een regel</li>`.repeat(cases)}</ul>`);
  const floor = await scroll(bare, PIXELS_PER_FRAME);
  await page.evaluate('scrollTo(0, 0)');
  const search = await interactions(page, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await page.keyboard.press('/');
      await page.keyboard.type(nummer(round));
      await page.getByText(`Kandidaat ${nummer(round)}`).waitFor();
      await page.getByLabel(/^Zoek op naam/).press('Control+a');
      await page.keyboard.press('Delete');
      await page.getByLabel(/^Zoek op naam/).blur();
    }
  });
  const filter = await interactions(page, async () => {
    await page.getByLabel('Functie', { exact: true }).focus();
    for (let round = 0; round < rounds; round += 1) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
    }
  });
  const longFrames = (frames: readonly number[]): number => frames.filter((ms) => ms > LONG_MS).length;
  return [
    {
      part: 'scherm',
      what: `script van het eerste scherm, zoals het over de lijn komt`,
      unit: 'bytes',
      value: bytes,
      expected: [{ of: 'value', atMost: FIRST_SCREEN_BYTES }],
    },
    { part: 'scherm', what: `beeld bij het scrollen door ${cases} toetsingen, p95`, unit: 'ms', value: p95(first), compared: p95(floor) },
    {
      part: 'scherm',
      what: `lange beelden (> ${LONG_MS} ms) daarvan, per 1.000`,
      unit: 'stuks',
      value: (1_000 * longFrames(first)) / first.length,
      compared: (1_000 * longFrames(floor)) / floor.length,
    },
    {
      part: 'scherm',
      what: 'hetzelfde als alles al is gelezen',
      unit: 'stuks',
      value: (1_000 * longFrames(again)) / again.length,
      compared: (1_000 * longFrames(floor)) / floor.length,
    },
    {
      part: 'scherm',
      what: `toets bij het zoeken in ${cases} toetsingen tot het volgende beeld, p75`,
      unit: 'ms',
      value: quantile(search, 0.75),
      expected: [{ of: 'value', atMost: AT_ONCE_MS }],
    },
    {
      part: 'scherm',
      what: `filter op ${cases} toetsingen tot het volgende beeld, p75`,
      unit: 'ms',
      value: quantile(filter, 0.75),
      expected: [{ of: 'value', atMost: AT_ONCE_MS }],
    },
  ];
}
