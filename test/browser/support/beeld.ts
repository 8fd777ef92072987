import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';

const MAP = resolve(__dirname, '../../../dist/browser-beelden');
const MATEN = [
  ['', { width: 1280, height: 900 }],
  ['-telefoon', { width: 390, height: 844 }],
] as const;

/** A picture of a telling moment, as it is on a desk and on a phone, for people to look at; on neither one has to scroll sideways. */
export async function beeld(pagina: Page, naam: string): Promise<void> {
  await expect(pagina.getByText('Wordt geladen…')).toHaveCount(0);
  const eigen = pagina.viewportSize();
  // No empty strip where a scrollbar would be.
  await pagina.evaluate(() => document.documentElement.style.setProperty('scrollbar-gutter', 'auto'));
  for (const [achter, maat] of MATEN) {
    await pagina.setViewportSize(maat);
    await pagina.screenshot({ path: join(MAP, `${naam}${achter}.png`), fullPage: true, animations: 'disabled' });
    const opzij = await pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(opzij, `${naam}${achter} scrolls sideways`).toBeLessThanOrEqual(0);
  }
  if (eigen !== null) await pagina.setViewportSize(eigen);
}
