import { omgeving } from './support/systeem.js';
import { expect, test } from './support/test.js';

test('who is not signed in is shown the way in, and comes back to where he wanted to be', async ({ browser, toegankelijk }) => {
  const context = await browser.newContext({ baseURL: omgeving().api });
  const pagina = await context.newPage();
  await pagina.goto('/toetsingen');
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Integriteitstoetsing');
  await toegankelijk(pagina);
  await pagina.getByRole('link', { name: 'Aanmelden' }).click();
  await pagina.locator('button[value="burgemeester"]').click();
  await expect(pagina).toHaveURL(/\/toetsingen$/);
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Toetsingen');
  await context.close();
});

test('an account that nobody knows is told so, in words, with what to do', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: omgeving().api });
  const pagina = await context.newPage();
  await pagina.goto('/');
  await pagina.getByRole('link', { name: 'Aanmelden' }).click();
  await pagina.getByLabel(/^Account/).fill('kandidaat-vreemd');
  await pagina.getByLabel(/^Account/).press('Enter');
  await expect(pagina.getByRole('alert')).toContainText('nog niet gekoppeld');
  await expect(pagina.getByRole('link', { name: 'Aanmelden' })).toBeVisible();
  await context.close();
});

test('signing out ends the session and shows the way in', async ({ aanmelden }) => {
  const pagina = await aanmelden('griffier');
  await pagina.getByRole('button', { name: 'Afmelden' }).click();
  // By way of the provider, which ends what it has of him and leads back.
  await expect(pagina.getByRole('link', { name: 'Aanmelden' })).toBeVisible();
});
