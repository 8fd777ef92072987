import type { Page } from '@playwright/test';
import { bouwFouten } from './bouw.js';
import { axeFouten, opzijFouten } from './keuring.js';
import { klaar, maaksels } from './rondgang.js';

const GROOT = { width: 1280, height: 900 };
const SMAL = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** Of a long list of the same, these are opened. */
const PER_LIJST = 3;

/** What was seen during a round, so that the same make is judged once. */
export interface Verslag {
  bekeken: number;
  gekeurd: number;
  readonly gezien: Set<string>;
  /** Each fault is told once, where it was first seen. */
  readonly gemeld: Set<string>;
}

export const nieuwVerslag = (): Verslag => ({ bekeken: 0, gekeurd: 0, gezien: new Set(), gemeld: new Set() });

/** Judges a screen and then what it holds folded: forms and dialogs. `waar` stands before each fault. */
export async function keurScherm(pagina: Page, waar: string, verslag: Verslag): Promise<string[]> {
  verslag.bekeken += 1;
  const fouten = await keurMaaksel(pagina, waar, verslag);
  if (fouten === undefined) return [];
  await vouwOpen(pagina);
  fouten.push(...((await keurMaaksel(pagina, `${waar} (open)`, verslag)) ?? []), ...(await keurDialogen(pagina, waar, verslag)));
  if (await dienLeegIn(pagina)) fouten.push(...((await keurMaaksel(pagina, `${waar} (refused)`, verslag)) ?? []));
  return fouten;
}

/** What is asked of every page, and where something of another make stands on it what axe says and how it fits. Undefined: nothing new. */
async function keurMaaksel(pagina: Page, waar: string, verslag: Verslag): Promise<string[] | undefined> {
  const fouten = [...(await pagina.evaluate(bouwFouten)), ...(await opzijFouten(pagina))];
  const nieuw = (await maaksels(pagina)).filter((make) => !verslag.gezien.has(make));
  for (const make of nieuw) verslag.gezien.add(make);
  if (nieuw.length > 0) {
    verslag.gekeurd += 1;
    fouten.push(...(await axeFouten(pagina)));
    for (const maat of SMAL) {
      await pagina.setViewportSize(maat);
      fouten.push(...(await opzijFouten(pagina)));
    }
    await pagina.setViewportSize(GROOT);
  }
  const eerste = fouten.filter((fout) => !verslag.gemeld.has(fout));
  for (const fout of eerste) verslag.gemeld.add(fout);
  return nieuw.length === 0 && eerste.length === 0 ? undefined : eerste.map((fout) => `${waar}: ${fout}`);
}

/** Opens everything on the screen that is folded, also what only then appears. */
async function vouwOpen(pagina: Page): Promise<void> {
  for (let keer = 0; keer < 3; keer += 1) {
    const dicht = await pagina.evaluate((hoogstens) => {
      const perLijst = new Map<Element | null, number>();
      const gesloten = [
        ...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary, main button[aria-expanded="false"]'),
      ].filter((el) => {
        const lijst = el.closest('ol, ul, tbody');
        perLijst.set(lijst, (perLijst.get(lijst) ?? 0) + 1);
        return el.checkVisibility() && (lijst === null || (perLijst.get(lijst) ?? 0) <= hoogstens);
      });
      for (const el of gesloten) el.click();
      return gesloten.length;
    }, PER_LIJST);
    if (dicht === 0) return;
    await klaar(pagina);
  }
}

async function keurDialogen(pagina: Page, waar: string, verslag: Verslag): Promise<string[]> {
  const fouten: string[] = [];
  const knoppen = pagina.locator('main button[aria-haspopup="dialog"]:visible');
  const hoeveel = await knoppen.count();
  for (let plek = 0; plek < hoeveel; plek += 1) {
    const knop = knoppen.nth(plek);
    const naam = await knop.innerText();
    await knop.click();
    await pagina.locator('dialog[open]').waitFor();
    await klaar(pagina);
    fouten.push(...((await keurMaaksel(pagina, `${waar} “${naam}”`, verslag)) ?? []));
    await pagina.keyboard.press('Escape');
    if ((await pagina.locator('dialog[open]').count()) > 0) fouten.push(`${waar}: Escape does not close “${naam}”`);
    if (!(await knop.evaluate((el) => el === document.activeElement))) fouten.push(`${waar}: after “${naam}” the focus is elsewhere`);
  }
  return fouten;
}

/** Sends the first form that asks for a text which is not there, so that the server refuses it and nothing changes. False: there is none. */
async function dienLeegIn(pagina: Page): Promise<boolean> {
  const verstuurd = await pagina.evaluate(() => {
    const vraagt = (veld: HTMLInputElement | HTMLTextAreaElement): boolean =>
      veld.checkVisibility() && veld.value === '' && !/mag leeg blijven/.test(veld.labels?.[0]?.textContent ?? 'mag leeg blijven');
    const formulier = [...document.querySelectorAll<HTMLFormElement>('main form.its-formulier')].find((een) =>
      [...een.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:is([type=text], [type=date]), textarea')].some(vraagt),
    );
    formulier?.requestSubmit();
    return formulier !== undefined;
  });
  if (!verstuurd) return false;
  await pagina.locator('main :is([role=alert], [aria-invalid=true]):visible').first().waitFor();
  await klaar(pagina);
  return true;
}
