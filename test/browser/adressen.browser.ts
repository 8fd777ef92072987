import { omgeving } from './support/systeem.js';
import { expect, test } from './support/test.js';

test('what one filters stands in the address: a link and a reload show the same, and back leads back', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  await pagina.goto('/');
  await pagina.getByRole('link', { name: 'Toetsingen', exact: true }).click();
  await pagina.getByLabel('Stand', { exact: true }).selectOption('OPGESCHORT');
  await expect(pagina).toHaveURL(/status=OPGESCHORT/);
  await pagina.reload();
  await expect(pagina.getByLabel('Stand', { exact: true })).toHaveValue('OPGESCHORT');
  await pagina.goBack();
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Wat wacht op u');
});

test('an address that is nowhere, and one that is not for this person, lead to a clear page with a way on', async ({
  aanmelden,
  toegankelijk,
}) => {
  const pagina = await aanmelden('griffier');
  for (const adres of ['/bestaat-niet', '/toetsingen/0192a000-0000-7000-8000-00000000dead', '/toetsingen/geen-kenmerk/rapport']) {
    await pagina.goto(adres);
    await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
    await expect(pagina.getByRole('link', { name: 'Naar het begin' })).toBeVisible();
  }
  await toegankelijk(pagina);
  await pagina.getByRole('link', { name: 'Naar het begin' }).click();
  await expect(pagina).toHaveURL(`${omgeving().api}/`);
});

test('a deep link, with what is filtered in it, leads there after signing in', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: omgeving().api });
  const pagina = await context.newPage();
  await pagina.goto('/toetsingen?status=OPGESCHORT');
  await pagina.getByRole('link', { name: 'Aanmelden' }).click();
  await pagina.locator('button[value="burgemeester"]').click();
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Toetsingen');
  await expect(pagina.getByLabel('Stand', { exact: true })).toHaveValue('OPGESCHORT');
  await context.close();
});

test('the page of an invitation looks as the rest, without anybody signed in, and a wrong link is told', async ({
  browser,
  toegankelijk,
}) => {
  const context = await browser.newContext({ baseURL: omgeving().api });
  const pagina = await context.newPage();
  await pagina.goto('/uitnodiging#geen-code');
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Koppel uw account');
  for (const kleuren of [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const) {
    await pagina.emulateMedia(kleuren);
    await toegankelijk(pagina);
  }
  await pagina.getByRole('button', { name: 'Verder' }).click();
  await expect(pagina.getByRole('alert')).toContainText('Kopieer de hele link uit de e-mail');
  await context.close();
});
