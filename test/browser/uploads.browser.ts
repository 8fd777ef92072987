import { houOp, trageLijn } from './support/netwerk.js';
import { eenPdf } from './support/bestanden.js';
import { type Geval, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';

let geval: Geval;
test.beforeAll(() => {
  geval = speelTot('medewerking');
});

test('files are handed in, stopped and taken up again, and survive a lost connection, once each', async ({ aanmelden }) => {
  const pagina = await aanmelden(geval.kandidaat);
  await pagina.goto(`/toetsingen/${geval.toetsingId}/documenten`);
  const kies = pagina.getByLabel(/^Kies (nog )?een bestand voor/).first();
  const inlevering = (naam: string): ReturnType<typeof pagina.locator> =>
    pagina.getByRole('list', { name: 'Wat u inlevert' }).getByRole('listitem').filter({ hasText: naam });

  // What can't be right is refused before it is sent, with what to do.
  await kies.setInputFiles({ name: 'cv.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
  await expect(pagina.getByRole('alert')).toContainText('Kies een bestand van een van deze soorten');
  await inlevering('cv.exe').getByRole('button', { name: 'Haal weg' }).click();
  await kies.setInputFiles({ name: 'groot.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 1_048_576) });
  await expect(pagina.getByRole('alert')).toContainText('Een bestand mag hoogstens 20 MB zijn.');
  await inlevering('groot.pdf').getByRole('button', { name: 'Haal weg' }).click();
  // And what says that it is something else, by the server.
  await kies.setInputFiles({ name: 'nep.pdf', mimeType: 'application/pdf', buffer: Buffer.from('geen pdf') });
  await expect(pagina.getByRole('alert')).toBeVisible();
  await inlevering('nep.pdf').getByRole('button', { name: 'Haal weg' }).click();
  await expect(pagina.getByRole('list', { name: 'Wat u inlevert' })).toHaveCount(0);

  // On a slow line it is stopped, and taken up again with the same key.
  const sleutels: (string | undefined)[] = [];
  pagina.on('request', (verzoek) => {
    if (verzoek.method() === 'POST' && /\/documenten$/.test(verzoek.url())) sleutels.push(verzoek.headers()['idempotency-key']);
  });
  const weerSnel = await trageLijn(pagina, 100_000);
  await kies.setInputFiles(eenPdf('zwaar.pdf', 1_000_000));
  await expect.poll(() => inlevering('zwaar.pdf').getByRole('progressbar').getAttribute('value').then(Number)).toBeGreaterThan(0);
  await inlevering('zwaar.pdf').getByRole('button', { name: 'Stop' }).click();
  await expect(inlevering('zwaar.pdf')).toContainText('Gestopt. Er is niets ingeleverd.');
  await expect(pagina.getByRole('button', { name: /^Neem terug/ })).toHaveCount(0);
  await weerSnel();
  await inlevering('zwaar.pdf').getByRole('button', { name: 'Ga verder' }).click();
  await expect(pagina.getByRole('button', { name: /^Neem terug/ })).toHaveCount(1);
  expect(sleutels).toHaveLength(2);
  expect(new Set(sleutels).size).toBe(1);

  // Two at once go side by side.
  const { verzoeken, laatGaan } = await houOp(pagina, /\/documenten$/);
  await kies.setInputFiles([eenPdf('een.pdf'), eenPdf('twee.pdf')]);
  await expect.poll(() => verzoeken.length).toBe(2);
  laatGaan();
  await expect(pagina.getByText('een.pdf').first()).toBeVisible();
  await expect(pagina.getByText('twee.pdf').first()).toBeVisible();
  await expect(pagina.getByRole('button', { name: /^Neem terug/ })).toHaveCount(3);

  await pagina.context().setOffline(true);
  await pagina
    .getByLabel(/^Kies (nog )?een bestand voor/)
    .first()
    .setInputFiles(eenPdf('drie.pdf'));
  await expect(inlevering('drie.pdf')).toContainText('Controleer uw verbinding en probeer het opnieuw.');
  await pagina.context().setOffline(false);
  // It is still there for who looked elsewhere in between.
  await pagina.getByRole('link', { name: 'Terug naar mijn toetsing' }).click();
  await expect(pagina.getByRole('list', { name: 'Wat u inlevert' })).toHaveCount(0);
  await pagina.goBack();
  await inlevering('drie.pdf').getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(pagina.getByRole('button', { name: /^Neem terug/ })).toHaveCount(4);

  // On a phone a photo is one press away.
  const foto = pagina.locator('input[capture="environment"]').first();
  await expect(foto).toHaveAttribute('accept', 'image/jpeg,image/png');
});
