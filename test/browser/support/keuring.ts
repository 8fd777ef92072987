import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { bouwFouten } from './bouw.js';

/** The rules as @axe-core/playwright brings them, put into a page once and not for each look at it. */
const AXE = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default, and part of WCAG 2.2 AA (2.5.8).
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe has against the page as it is now. */
export async function axeFouten(pagina: Page): Promise<string[]> {
  if (!(await pagina.evaluate(() => 'axe' in window))) await pagina.evaluate(AXE);
  const { violations } = await pagina.evaluate(
    (opties) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(opties),
    OPTIES,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** How far the page scrolls sideways, as a fault. */
export async function opzijFouten(pagina: Page): Promise<string[]> {
  const over = await pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`scrolls ${over} px sideways at ${pagina.viewportSize()?.width ?? 0}`] : [];
}

/** Everything that is asked of each screen, as it is now. */
export async function keurPagina(pagina: Page): Promise<string[]> {
  return [...(await axeFouten(pagina)), ...(await pagina.evaluate(bouwFouten)), ...(await opzijFouten(pagina))];
}
