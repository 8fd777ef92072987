import { expect, type Locator, type Page } from '@playwright/test';

type Plek = Page | Locator;

/** The procedure goes on in its own time; as long as the demo waits for it, and more on a busy machine. */
export const PROCES = { timeout: 150_000 } as const;

/** A part of a screen by its heading. */
export const vlak = (plek: Plek, titel: string | RegExp): Locator => plek.getByRole('region', { name: titel });

/** What stands beside a name, as in the head of a case. */
export const feit = (plek: Plek, naam: string): Locator =>
  plek.locator('dt', { hasText: new RegExp(`^${naam}$`) }).locator('xpath=following-sibling::dd');

/** Opens what is folded, where it is not open yet. */
export async function klapOpen(plek: Plek, naam: string | RegExp): Promise<void> {
  const kop = plek.locator('summary', { hasText: naam }).first();
  const vouw = kop.locator('xpath=..');
  await kop.waitFor();
  if ((await vouw.getAttribute('open')) === null) await kop.click();
}

/** Opens an act, fills in nothing, and does it. */
export async function doe(plek: Plek, handeling: string): Promise<void> {
  await klapOpen(plek, handeling);
  await plek.getByRole('button', { name: handeling, exact: true }).click();
}

/** Goes to a part of the case by its tab, as who works on it does. */
export async function naarDeel(pagina: Page, naam: string): Promise<void> {
  const tab = pagina.getByRole('navigation', { name: 'Onderdelen van de toetsing' }).getByRole('link', { name: naam, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
}

/** At the head of every case: where it is, and who is at move for what. */
export async function kop(pagina: Page, stand: string, aanZet?: string | RegExp): Promise<void> {
  await expect(feit(pagina, 'Stand').first()).toHaveText(stand, PROCES);
  if (aanZet !== undefined) await expect(feit(pagina, 'Aan zet').first()).toContainText(aanZet, PROCES);
}

/** The tabs of a case that somebody has, in their order. */
export const delen = (pagina: Page): Locator => pagina.getByRole('navigation', { name: 'Onderdelen van de toetsing' }).getByRole('link');

export const overDagen = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

/** Chooses one answer to a question, whether it is asked with round buttons or with a list. */
export async function kies(plek: Plek, vraag: string | RegExp, keuze: string | RegExp): Promise<void> {
  const rondjes = plek.getByRole('group', { name: vraag }).getByRole('radio', { name: keuze, exact: typeof keuze === 'string' });
  const lijst = plek.getByRole('combobox', { name: vraag });
  await rondjes.or(lijst).first().waitFor();
  if ((await lijst.count()) === 0) await rondjes.check();
  else await lijst.selectOption(typeof keuze === 'string' ? { label: keuze } : { label: await optie(lijst, keuze) });
}

const optie = (lijst: Locator, keuze: RegExp): Promise<string> => lijst.getByRole('option', { name: keuze }).innerText();
