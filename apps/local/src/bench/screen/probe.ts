import type { Page } from '@playwright/test';

/**
 * What runs in the page before anything else. Interactions as the browser itself counts them (Event Timing, those of 16 ms and more; how many there
 * were in all tells the rest), and the time between frames while the page scrolls.
 */
export const PROBE = `globalThis.meting = (() => {
  const duur = new Map();
  let geteld = 0;
  new PerformanceObserver((lijst) => {
    for (const { interactionId, duration } of lijst.getEntries())
      if (interactionId > 0) duur.set(interactionId, Math.max(duration, duur.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16 });
  return {
    begin() { duur.clear(); geteld = performance.interactionCount; },
    interacties: () => ({ gezien: [...duur.values()], alle: performance.interactionCount - geteld }),
    async scrol(stap) {
      const frames = [];
      let vorige;
      let stil = 0;
      while (stil < 180) {
        const nu = await new Promise(requestAnimationFrame);
        if (vorige !== undefined) frames.push(nu - vorige);
        vorige = nu;
        const was = scrollY;
        scrollBy({ top: stap, behavior: 'instant' });
        stil = was === scrollY ? stil + 1 : 0;
      }
      return frames.slice(0, -180);
    },
    script: () => performance.getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js')).reduce((som, { encodedBodySize }) => som + encodedBodySize, 0),
  };
})();`;

/** Below this the browser names no duration. */
const SHORTEST_MS = 16;

/** How long the interactions took, from the event to the next paint, while this was done. */
export async function interactions(page: Page, work: () => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate('meting.begin()');
  await work();
  // Entries come after the paint that ends them.
  await page.evaluate('new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar, 100)))');
  const { gezien, alle } = await page.evaluate<{ readonly gezien: readonly number[]; readonly alle: number }>('meting.interacties()');
  return [...gezien, ...Array.from({ length: Math.max(0, alle - gezien.length) }, () => SHORTEST_MS)];
}

/** Scrolls to the end, so many pixels a frame, and gives the time between frames. */
export const scroll = (page: Page, step: number): Promise<readonly number[]> => page.evaluate<readonly number[]>(`meting.scrol(${step})`);

/** Bytes of script that came over the line for this page. */
export const scriptBytes = (page: Page): Promise<number> => page.evaluate<number>('meting.script()');
