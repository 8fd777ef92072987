import { expect, test } from './support/test.js';

test('a next page of the list that is refused is asked again only by who presses the button', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  let gevraagd = 0;
  await pagina.route(/\/toetsingen\?/, async (route) => {
    if (new URL(route.request().url()).searchParams.has('cursor')) {
      gevraagd += 1;
      const probleem = { type: 'about:blank', title: 'U vraagt te veel in korte tijd', status: 429, code: 'TE_VEEL_VERZOEKEN' };
      await (gevraagd === 1
        ? route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify(probleem) })
        : route.fulfill({ json: { toetsingen: [], cursor: null, meer: false } }));
      return;
    }
    const antwoord = await route.fetch();
    const eerste = (await antwoord.json()) as Readonly<Record<string, unknown>>;
    await route.fulfill({ response: antwoord, json: { ...eerste, cursor: 'volgende', meer: true } });
  });
  await pagina.goto('/toetsingen');
  await expect(pagina.getByRole('alert')).toContainText('te veel in korte tijd');
  // Any drawing of the screen, such as while one types, was a reason to ask again.
  await pagina.getByLabel(/^Zoek op naam/).pressSequentially('niemand heet zo');
  await expect(pagina.getByText('Wordt gezocht…')).toHaveCount(0);
  expect(gevraagd).toBe(1);
  await pagina.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(pagina.getByRole('alert')).toHaveCount(0);
  await expect(pagina.getByText('Er zijn geen toetsingen die hierbij passen.')).toBeVisible();
  expect(gevraagd).toBe(2);
});
