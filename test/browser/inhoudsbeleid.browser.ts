import { omgeving } from './support/systeem.js';
import { expect, test } from './support/test.js';

test('nothing is asked from elsewhere, and the page takes no script, style or text that becomes script', async ({ aanmelden }) => {
  const gevraagd: string[] = [];
  const pagina = await aanmelden('burgemeester');
  pagina.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).origin));
  const antwoord = await pagina.goto('/toetsingen');
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Toetsingen');
  expect([...new Set(gevraagd)]).toEqual([new URL(omgeving().api).origin]);
  const beleid = antwoord?.headers()['content-security-policy'] ?? '';
  for (const regel of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(beleid).toContain(regel);
});

test('a script that wants to write HTML is stopped by the browser', async ({ page }) => {
  await page.goto(omgeving().api);
  const poging = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x>');
      return 'taken';
    } catch (fout) {
      return fout instanceof Error ? fout.name : 'refused';
    }
  });
  expect(poging).toBe('TypeError');
});

test('the page is never kept, what it is made of for a year', async ({ request }) => {
  const { api } = omgeving();
  const pagina = await request.get(`${api}/toetsingen`, { headers: { accept: 'text/html' } });
  expect(pagina.headers()['cache-control']).toBe('no-store');
  const script = /src="([^"]+\.js)"/.exec(await pagina.text())?.[1] ?? '';
  const gehaald = await request.get(`${api}${script}`, { headers: { 'accept-encoding': 'br' } });
  expect(gehaald.headers()).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'br' });
});
