import type { ApiUser } from '../api-user.js';
import { type Figure, p95 } from '../figures.js';
import type { ScreenBrowser } from './screen-browser.js';

const WITHIN_MS = 1_000;

/** Another suspends the case and lets it go on: from his press until it stands on the screen of who looks at it, beside his own wait for the answer. */
export async function liveFigure(browser: ScreenBrowser, other: ApiUser, toetsingId: string, rounds: number): Promise<Figure> {
  const page = await browser.as('adviseur');
  await page.goto(`/toetsingen/${toetsingId}`);
  const status = page.locator('dt', { hasText: /^Stand$/ }).locator('xpath=following-sibling::dd');
  await status.getByText('In onderzoek').waitFor();
  const until = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const acts = [
    ['opschorting', { reden: 'De bench kijkt hoe snel een ander dit ziet.', tot: until }, 'Opgeschort'],
    ['hervatting', undefined, 'In onderzoek'],
  ] as const;
  const seen: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [path, body, text] of acts) {
      const begin = performance.now();
      const shown = status.getByText(text).waitFor();
      answered.push((await other.act('POST', `/api/v1/toetsingen/${toetsingId}/${path}`, body)).ms);
      await shown;
      seen.push(performance.now() - begin);
    }
  return {
    part: 'scherm',
    what: `van de druk van een ander tot het op het scherm staat, p95 van ${seen.length}`,
    unit: 'ms',
    value: p95(seen),
    compared: p95(answered),
    expected: [{ of: 'value', atMost: WITHIN_MS }],
  };
}
