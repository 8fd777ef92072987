import { klaar, naar } from './support/rondgang.js';
import { alsAnder, type Geval, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';
import { LOPEN, loopDoor, tabNaar } from './support/toetsen.js';

// Hundreds of keys are too many to keep a picture of each.
test.use({ trace: 'off' });

let onderzoek: Geval;
let vragenlijst: Geval;
test.beforeAll(() => {
  test.setTimeout(180_000);
  onderzoek = speelTot('onderzoek');
  vragenlijst = speelTot('vog');
});

test('the first Tab leads past the menu, and after a change of screen the focus is on its heading', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  await klaar(pagina);
  const { keyboard } = pagina;
  await keyboard.press('Tab');
  const sprong = pagina.getByRole('link', { name: 'Naar de inhoud' });
  await expect(sprong).toBeFocused();
  expect((await sprong.boundingBox())?.height).toBeGreaterThan(20);
  await keyboard.press('Enter');
  await expect(pagina.locator('main')).toBeFocused();
  await keyboard.press('Tab');
  expect(await pagina.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await tabNaar(pagina, pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Toetsingen' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(pagina.getByRole('heading', { level: 1, name: 'Toetsingen' })).toBeFocused();
});

test('list, case, part, act, refused, corrected and done: with the keyboard only', async ({ aanmelden, toegankelijk }) => {
  const pagina = await aanmelden('burgemeester');
  const { keyboard } = pagina;
  await naar(pagina, '/toetsingen');
  const zaak = pagina.locator(`main a[href="/toetsingen/${onderzoek.toetsingId}"]`).first();
  await tabNaar(pagina, zaak);
  await keyboard.press('Enter');
  await klaar(pagina);
  await expect(pagina.getByRole('heading', { level: 1 })).toBeFocused();
  await tabNaar(pagina, pagina.getByRole('link', { name: 'Verloop', exact: true }));
  await keyboard.press('Enter');
  await klaar(pagina);
  await expect(pagina.getByRole('link', { name: 'Verloop', exact: true })).toBeFocused();
  await tabNaar(pagina, pagina.locator('summary', { hasText: 'De toetsing opschorten' }));
  await keyboard.press('Enter');
  const formulier = pagina.locator('details[open] form');
  await tabNaar(pagina, formulier.getByRole('button', { name: 'De toetsing opschorten', exact: true }));
  await keyboard.press('Enter');
  // What was refused is read at once, and leads to the field.
  const fouten = formulier.getByRole('list', { name: 'Wat u nog moet verbeteren' });
  await expect(fouten).toBeVisible();
  expect(await formulier.evaluate((el) => el.contains(document.activeElement))).toBe(true);
  await toegankelijk(pagina);
  await tabNaar(pagina, fouten.getByRole('button', { name: /^Reden/ }).first());
  await keyboard.press('Enter');
  const reden = formulier.getByLabel('Reden', { exact: true });
  await expect(reden).toBeFocused();
  await expect(reden).toHaveAttribute('aria-invalid', 'true');
  await keyboard.type('De kandidaat is met vakantie.');
  const tot = formulier.locator('input[type=date]');
  await tabNaar(pagina, tot);
  const over = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await keyboard.type(over.split('-').reverse().join(''));
  await expect(tot).toHaveValue(over);
  await tabNaar(pagina, formulier.getByRole('button', { name: 'De toetsing opschorten', exact: true }));
  await keyboard.press('Enter');
  await expect(pagina.getByRole('status').filter({ hasText: /^Gedaan: / })).toHaveCount(1);
  await expect(pagina.locator('dt', { hasText: /^Stand$/ }).locator('xpath=following-sibling::dd')).toHaveText('Opgeschort');
  expect(await pagina.evaluate(() => document.activeElement?.closest('main') !== null), 'the focus stays in the screen').toBe(true);
  expect((await alsAnder('burgemeester', 'POST', `/toetsingen/${onderzoek.toetsingId}/hervatting`)).status).toBe(200);
});

test('a dialog takes the focus, keeps it and gives it back', async ({ aanmelden }) => {
  const pagina = await aanmelden('kabinet');
  const { keyboard } = pagina;
  await naar(pagina, '/formaties');
  const knop = pagina.locator('main button[aria-haspopup="dialog"]').first();
  await tabNaar(pagina, knop);
  await keyboard.press('Enter');
  const dialoog = pagina.getByRole('dialog');
  await expect(dialoog).toBeVisible();
  const binnen = (): Promise<boolean> =>
    dialoog.evaluate((el) => el.contains(document.activeElement) || document.activeElement === document.body);
  for (let keer = 0; keer < 20; keer += 1) {
    await keyboard.press(keer < 12 ? 'Tab' : 'Shift+Tab');
    expect(await binnen(), `after ${keer + 1} times Tab`).toBe(true);
  }
  await keyboard.press('Escape');
  await expect(dialoog).toHaveCount(0);
  await expect(knop).toBeFocused();
});

test('a risk is put in the matrix with the arrow keys, and a measure is tied to it without dragging', async ({ aanmelden }) => {
  const zaak = `/toetsingen/${onderzoek.toetsingId}`;
  const legVast = async (pad: string, inhoud: unknown): Promise<string> => {
    const antwoord = await alsAnder('adviseur', 'POST', `${zaak}${pad}`, inhoud);
    expect(antwoord.status, await antwoord.clone().text()).toBeLessThan(300);
    return ((await antwoord.json()) as { objectId: string }).objectId;
  };
  const bron = (await (await alsAnder('adviseur', 'GET', `${zaak}/bronbevindingen`)).json()) as readonly { readonly id: string }[];
  await legVast('/bevindingen', {
    categorie: 'RC-01',
    feit: 'De kandidaat is voorzitter van een club die subsidie krijgt.',
    duiding: 'In de portefeuille sport zou de kandidaat over deze subsidie beslissen.',
    verklaringKandidaat: 'Ik leg het voorzitterschap neer.',
    bewijskracht: 'C',
    bronnen: [{ soort: 'OPENBARE_BRON', herkomst: 'De Veenhovense Courant', bronbevindingId: bron[0]?.id }],
  });
  const pagina = await aanmelden('adviseur');
  const { keyboard } = pagina;
  await naar(pagina, `${zaak}/risicoanalyse`);
  await tabNaar(pagina, pagina.getByRole('button', { name: 'Risico toevoegen' }));
  await keyboard.press('Enter');
  const formulier = pagina.locator('form').filter({ has: pagina.getByRole('button', { name: 'Risico vastleggen' }) });
  const categorie = formulier.getByLabel('Onderwerp').or(formulier.locator('select')).first();
  await tabNaar(pagina, categorie);
  await keyboard.press('ArrowDown');
  await tabNaar(pagina, formulier.locator('textarea').first());
  await keyboard.type('Schijn van belangenverstrengeling bij besluiten over subsidies.');
  await tabNaar(pagina, formulier.getByRole('checkbox').first());
  await keyboard.press('Space');
  await tabNaar(pagina, formulier.locator('.its-matrix input').first());
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(formulier.locator('.its-matrix input:checked')).toHaveValue('3-3');
  await expect(formulier.getByRole('status')).toContainText('Gekozen');
  await tabNaar(pagina, formulier.getByRole('button', { name: 'Risico vastleggen', exact: true }));
  await keyboard.press('Enter');
  await expect(pagina.getByRole('heading', { name: /^Risico’s \(1\)/ })).toBeVisible();
  await klaar(pagina);
  // The way of dragging for who does not drag.
  const menu = pagina.locator('.its-catalogus .its-menu summary').first();
  await tabNaar(pagina, menu);
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(pagina.locator('.its-menu[open] button').first()).toBeFocused();
  await keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(pagina.getByRole('dialog')).toBeVisible();
  await expect(pagina.getByRole('dialog').getByRole('checkbox', { name: /^Risico 1/ })).toBeChecked();
  await keyboard.press('Escape');
  await expect(pagina.getByRole('dialog')).toHaveCount(0);
  expect(await pagina.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the questionnaire is filled in with the keyboard: choices by arrows, rows that come and go keep the focus', async ({ aanmelden }) => {
  const pagina = await aanmelden(vragenlijst.kandidaat);
  const { keyboard } = pagina;
  await naar(pagina, `/toetsingen/${vragenlijst.toetsingId}/vragenlijst`);
  await tabNaar(pagina, pagina.getByRole('link', { name: 'Begin', exact: true }));
  await keyboard.press('Enter');
  await klaar(pagina);
  await expect(pagina.locator('.its-deelkop h2')).toBeFocused();
  const rondjes = pagina.getByRole('radiogroup').first().getByRole('radio');
  const rij = pagina.getByRole('button', { name: 'Voeg een regel toe' }).first();
  for (let deel = 0; deel < 8 && !((await rondjes.count()) > 0 && (await rij.count()) > 0); deel += 1) {
    await tabNaar(pagina, pagina.getByRole('link', { name: 'Volgende', exact: true }));
    await keyboard.press('Enter');
    await klaar(pagina);
    await expect(pagina.locator('.its-deelkop h2')).toBeFocused();
  }
  await tabNaar(pagina, rondjes.first());
  await keyboard.press('Space');
  await expect(rondjes.first()).toBeChecked();
  await keyboard.press('ArrowDown');
  await expect(rondjes.nth(1)).toBeChecked();
  const wis = pagina.locator('.its-vraag').filter({ has: rondjes.first() }).getByRole('button', { name: 'Wis dit antwoord' });
  await tabNaar(pagina, wis);
  await keyboard.press('Enter');
  await expect(wis).toHaveCount(0);
  expect(await pagina.evaluate(() => document.activeElement?.closest('.its-vraag') !== null), 'still at the question').toBe(true);
  const vraag = pagina.locator('.its-vraag').filter({ has: rij }).first();
  const code = (await vraag.getAttribute('id')) ?? '';
  const hier = pagina.locator(`#${code}`);
  await tabNaar(pagina, hier.getByRole('button', { name: 'Voeg een regel toe' }));
  await keyboard.press('Enter');
  await expect(hier.locator('fieldset:last-of-type :is(input, select)').first()).toBeFocused();
  await tabNaar(pagina, hier.getByRole('button', { name: 'Verwijder regel 1' }));
  await keyboard.press('Enter');
  await expect(hier.getByRole('button', { name: 'Voeg een regel toe' })).toBeFocused();
});

for (const [wie, schermen] of LOPEN)
  test(`on the screens of ${wie} the focus is always seen, never covered, and follows the order of reading`, async ({ aanmelden }) => {
    const { toetsingId, kandidaat } = wie === 'kandidaat' ? vragenlijst : onderzoek;
    const pagina = await aanmelden(wie === 'kandidaat' ? kandidaat : wie);
    const fouten: string[] = [];
    for (const scherm of schermen) {
      await naar(pagina, scherm.startsWith('/') ? scherm : `/toetsingen/${toetsingId}/${scherm}`);
      const { fouten: hier, haltes } = await loopDoor(pagina);
      expect(haltes).toBeGreaterThan(5);
      fouten.push(...hier.map((fout) => `${scherm}: ${fout}`));
    }
    expect(fouten).toEqual([]);
  });
