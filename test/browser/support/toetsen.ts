import { expect, type Locator, type Page } from '@playwright/test';

const heeftFocus = (plek: Locator): Promise<boolean> => plek.evaluate((el) => el === document.activeElement).catch(() => false);

/** Presses Tab (or Shift+Tab) until the focus is there; fails when it never comes. */
export async function tabNaar(pagina: Page, plek: Locator, toets: 'Tab' | 'Shift+Tab' = 'Tab', hoogstens = 150): Promise<void> {
  for (let keer = 0; keer < hoogstens; keer += 1) {
    if (await heeftFocus(plek)) return;
    await pagina.keyboard.press(toets);
  }
  await expect(plek).toBeFocused({ timeout: 1 });
}

interface Halte {
  readonly wat: string;
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
  readonly deel: string;
  readonly fouten: readonly string[];
}

/**
 * Goes through a whole screen with Tab. Faults: a focus that is not seen, or not in view, or covered by something that stays in place (2.4.7,
 * 2.4.11), and an order that goes back up (2.4.3).
 */
export async function loopDoor(pagina: Page, hoogstens = 120): Promise<{ readonly fouten: string[]; readonly haltes: number }> {
  await pagina.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  const fouten: string[] = [];
  let vorige: Halte | undefined;
  let haltes = 0;
  while (haltes < hoogstens) {
    await pagina.keyboard.press('Tab');
    const halte = await pagina.evaluate(waar);
    if (halte === null) break;
    haltes += 1;
    fouten.push(...halte.fouten.map((fout) => `${halte.wat}: ${fout}`));
    if (vorige !== undefined && vorige.deel === halte.deel) {
      const onderElkaar = halte.links < vorige.rechts && vorige.links < halte.rechts;
      if (onderElkaar && halte.onder <= vorige.boven) fouten.push(`${halte.wat} stands above ${vorige.wat} and comes after it`);
    }
    vorige = halte;
  }
  return { fouten, haltes };
}

/** Where the focus is now; null at the end of the page. Runs in the page. */
function waar(): Halte | null {
  const el = document.activeElement;
  if (el === null || el === document.body || el === document.documentElement) return null;
  const fouten: string[] = [];
  // A radio button that is drawn by its label is where the label is.
  const label = el instanceof HTMLInputElement && ['radio', 'checkbox'].includes(el.type) ? (el.labels?.[0] ?? el) : el;
  const kader = label.getBoundingClientRect();
  const punten = [
    [kader.left + kader.width / 2, kader.top + kader.height / 2],
    [kader.left + 3, kader.top + 3],
    [kader.right - 3, kader.bottom - 3],
    [kader.left + 3, kader.bottom - 3],
  ] as const;
  const raak = punten.some(([x, y]) => {
    const boven = document.elementFromPoint(x, y);
    return boven !== null && (label.contains(boven) || boven.contains(el));
  });
  if (kader.bottom <= 0 || kader.top >= innerHeight) fouten.push('is outside the view when it has the focus');
  else if (!raak) fouten.push('is covered when it has the focus');
  const ziet = (van: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(van);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  if (!ziet(el) && !ziet(label)) fouten.push('the focus is not seen');
  const naam = (el.getAttribute('aria-label') ?? label.textContent ?? '').replace(/\s+/g, ' ').trim();
  const deel = el.closest('header, footer, nav, dialog, section, form, main');
  return {
    wat: `${el.tagName.toLowerCase()} “${naam.slice(0, 60)}”`,
    links: kader.left,
    rechts: kader.right,
    boven: kader.top + scrollY,
    onder: kader.bottom + scrollY,
    deel: `${deel?.tagName ?? ''} ${deel?.textContent?.slice(0, 40) ?? ''}`,
    fouten,
  };
}

/** The screens that are walked through, as whom; without a slash a part of the case. */
export const LOPEN: readonly (readonly [account: string, schermen: readonly string[]])[] = [
  ['burgemeester', ['/', '/toetsingen', '/toetsingen/nieuw', '/organisatie/termijnen', '/toezicht/tijdlijn', 'verloop', 'planning', '']],
  ['adviseur', ['benoembaarheid', 'onderzoek', 'risicoanalyse', 'documenten']],
  ['kandidaat', ['', 'vragenlijst', 'vragenlijst?deel=A', 'documenten', 'rechten']],
];
