import { gzipSync } from 'node:zlib';
import { expect, test } from './support/test.js';

const MENSEN = ['burgemeester', 'kabinet', 'adviseur', 'toetser', 'griffier', 'fg', 'auditor', 'beheerder', 'formateur'];
const SCHERMEN = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

for (const account of MENSEN) {
  test(`the first screen of ${account} is accessible, large and small, light and dark, with more contrast`, async ({
    aanmelden,
    toegankelijk,
  }) => {
    const pagina = await aanmelden(account);
    await expect(pagina.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(pagina.getByText('Wordt geladen…')).toHaveCount(0);
    for (const grootte of SCHERMEN) {
      await pagina.setViewportSize(grootte);
      await toegankelijk(pagina);
    }
    for (const kleuren of [{ colorScheme: 'dark' }, { contrast: 'more' }] as const) {
      await pagina.emulateMedia(kleuren);
      await toegankelijk(pagina);
    }
  });
}

test('the script of the first screen is at most 200 kB as it comes over the line', async ({ aanmelden }) => {
  // A page of its own: what the first one still fetches ahead would end with it.
  const pagina = await (await aanmelden('burgemeester')).context().newPage();
  const bytes: Promise<number>[] = [];
  pagina.on('response', (antwoord) => {
    if (new URL(antwoord.url()).pathname.endsWith('.js')) bytes.push(antwoord.body().then((body) => gzipSync(body).length));
  });
  await pagina.goto('/');
  await expect(pagina.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(pagina.getByText('Wordt geladen…')).toHaveCount(0);
  // What comes after this is fetched before it is asked for.
  const totaal = (await Promise.all([...bytes])).reduce((som, een) => som + een, 0);
  expect(totaal).toBeGreaterThan(50_000);
  expect(totaal).toBeLessThanOrEqual(200_000);
});
