import type { BrowserContextOptions, Page } from '@playwright/test';
import { axeFouten, keurPagina, opzijFouten } from './support/keuring.js';
import { klaar, naar } from './support/rondgang.js';
import { type Geval, omgeving, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';

test.use({ trace: 'off' });

let geval: Geval;
test.beforeAll(() => {
  test.setTimeout(120_000);
  geval = speelTot('onderzoek');
});

/** The screens with the most on them: lists, tables, a matrix, a questionnaire, forms and the line of time. */
const schermen = (): readonly (readonly [account: string, paden: readonly string[]])[] => {
  const zaak = `/toetsingen/${geval.toetsingId}`;
  return [
    ['burgemeester', ['/', '/toetsingen', '/toetsingen/nieuw', '/organisatie/termijnen', zaak, `${zaak}/planning`, `${zaak}/tijdlijn`]],
    ['adviseur', [`${zaak}/benoembaarheid`, `${zaak}/vragenlijst`, `${zaak}/onderzoek`, `${zaak}/risicoanalyse`]],
    [geval.kandidaat, [zaak, `${zaak}/documenten`, `${zaak}/rechten`]],
  ];
};

type Kijk = (pagina: Page, waar: string) => Promise<readonly string[]>;
type Aanmelden = (account: string, opties?: BrowserContextOptions) => Promise<Page>;

async function overal(aanmelden: Aanmelden, opties: BrowserContextOptions, kijk: Kijk): Promise<void> {
  const fouten: string[] = [];
  for (const [account, paden] of schermen()) {
    const pagina = await aanmelden(account, opties);
    for (const pad of paden) {
      await naar(pagina, pad);
      fouten.push(...(await kijk(pagina, pad)).map((fout) => `${account} ${pad}: ${fout}`));
    }
  }
  expect(fouten).toEqual([]);
}

const KLEUREN = [
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
  { forcedColors: 'active' },
] as const;
const GEWOON = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;

test('dark, with more contrast and in colours of the person, everything is still read', async ({ aanmelden }) => {
  test.setTimeout(300_000);
  await overal(aanmelden, {}, async (pagina) => {
    const fouten: string[] = [];
    for (const kleuren of KLEUREN) {
      await pagina.emulateMedia({ ...GEWOON, ...kleuren });
      fouten.push(...(await axeFouten(pagina)).map((fout) => `${JSON.stringify(kleuren)} ${fout}`));
    }
    await pagina.emulateMedia(GEWOON);
    return fouten;
  });
});

test('who asks for less motion sees none', async ({ aanmelden }) => {
  await overal(aanmelden, { reducedMotion: 'reduce' }, (pagina) =>
    pagina.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().duration !== 0)
        .map(({ id }) => `an animation runs: ${id}`),
    ),
  );
});

test('at twice the size, and with space between lines, words and letters, nothing is lost', async ({ aanmelden }) => {
  test.setTimeout(180_000);
  // Half as many pixels of CSS on the same screen is what 200 % is. Only the test may bring a style of its own.
  await overal(aanmelden, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, bypassCSP: true }, async (pagina) => {
    const fouten = [...(await opzijFouten(pagina)), ...(await afgekapt(pagina))];
    // WCAG 1.4.12.
    const stijl = await pagina.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    fouten.push(...(await opzijFouten(pagina)), ...(await afgekapt(pagina)));
    await stijl.evaluate((el) => (el as unknown as Element).remove());
    return fouten;
  });
});

/** Text that no longer fits in what it stands in, and can't be scrolled to. */
function afgekapt(pagina: Page): Promise<string[]> {
  return pagina.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((el) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(el);
      if (!el.checkVisibility() || clipPath !== 'none' || el.closest('.its-alleen-lezen, svg') !== null) return [];
      const weg =
        (['hidden', 'clip'].includes(overflowX) && el.scrollWidth > el.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && el.scrollHeight > el.clientHeight + 1);
      return weg && (el.textContent ?? '').trim() !== '' && el.clientWidth > 1
        ? [`cut off: ${el.className} ${(el.textContent ?? '').slice(0, 40)}`]
        : [];
    }),
  );
}

test('the way in, what goes wrong there, and the pages of the local sign-in and of an invitation are accessible', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: omgeving().api });
  const pagina = await context.newPage();
  const fouten: string[] = [];
  const keur = async (waar: string, eigen: boolean): Promise<void> => {
    for (const width of [1280, 320]) {
      await pagina.setViewportSize({ width, height: 800 });
      const hier = eigen ? await keurPagina(pagina) : [...(await axeFouten(pagina)), ...(await opzijFouten(pagina))];
      fouten.push(...hier.map((fout) => `${waar} at ${width}: ${fout}`));
      expect(await pagina.locator('html').getAttribute('lang')).toBe('nl');
    }
  };
  const codes = ['ACCOUNT_ONBEKEND', 'UITNODIGING_VERLOPEN', 'IETS_ANDERS'];
  for (const pad of ['/', ...codes.map((code) => `/?fout=${code}`), '/aangemeld', '/uitnodiging/bestaat-niet']) {
    await pagina.goto(pad);
    await expect(pagina.locator('h1')).toBeVisible();
    await keur(pad, !pad.startsWith('/uitnodiging'));
  }
  await pagina.goto('/');
  await pagina.getByRole('link', { name: 'Aanmelden' }).click();
  await expect(pagina.getByRole('heading', { level: 1 })).toContainText('Aanmelden');
  await keur('choosing a person', false);
  // What one knows by heart is not asked: an account can be pasted (3.3.8).
  const account = pagina.getByLabel(/^Account/);
  await account.evaluate((el) => {
    const plak = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    if (!el.dispatchEvent(plak)) throw new Error('pasting is stopped');
  });
  await account.fill('geen goed account');
  await pagina
    .locator('form')
    .last()
    .evaluate((el) => (el as HTMLFormElement).setAttribute('novalidate', ''));
  await account.press('Enter');
  await keur('an account that is not there', false);
  await context.close();
  expect(fouten).toEqual([]);
});

test('titles tell screens apart and hold nobody’s name; help is in the same place on each', async ({ aanmelden }) => {
  const titels = new Map<string, string>();
  const fouten: string[] = [];
  const namen = /Vandersluis|Noor|Hoogeveld|Waterland|@|kandidaat-/;
  for (const [account, paden] of schermen()) {
    const pagina = await aanmelden(account);
    for (const pad of paden) {
      await naar(pagina, pad);
      const titel = await pagina.title();
      const eerder = titels.get(`${account} ${titel}`);
      if (eerder !== undefined) fouten.push(`${pad} has the title of ${eerder}: ${titel}`);
      titels.set(`${account} ${titel}`, pad);
      if (namen.test(titel)) fouten.push(`${pad}: a name in ${titel}`);
      const voet = await pagina.getByRole('contentinfo').getByRole('link').allTextContents();
      if (voet.join() !== 'Hulp en contact,Toegankelijkheid') fouten.push(`${pad}: help is not in its place: ${voet.join()}`);
    }
    await klaar(pagina);
  }
  expect(fouten).toEqual([]);
});
