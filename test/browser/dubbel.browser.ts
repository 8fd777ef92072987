import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { houOp } from './support/netwerk.js';
import { alsAnder, type Geval, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';
import { eenPdf } from './support/bestanden.js';

let metRapport: Geval;
test.beforeAll(() => {
  metRapport = speelTot('rapport');
});

/** Presses twice while the server is slow: once means once, as the server sees it and on the screen. */
async function tweeKeer(pagina: Page, pad: RegExp, druk: () => Promise<void>): Promise<void> {
  const { verzoeken, laatGaan } = await houOp(pagina, pad);
  await druk();
  await expect(pagina.getByRole('button', { name: 'Een ogenblik…' }).first()).toBeVisible();
  const antwoord = pagina.waitForResponse((een) => pad.test(een.url()) && een.request().method() !== 'GET');
  laatGaan();
  expect((await antwoord).ok()).toBe(true);
  await expect(pagina.getByRole('button', { name: 'Een ogenblik…' })).toHaveCount(0);
  expect(verzoeken).toHaveLength(1);
}

/** Before the screen could be drawn again: nothing is as quick as that. */
const tegelijk = (knop: Locator): Promise<void> =>
  knop.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });

const tweeKeerEnter = async (veld: Locator): Promise<void> => {
  await veld.press('Enter');
  await veld.press('Enter');
};

test('a double click on the form of an act does it once, and so does Enter pressed twice', async ({ aanmelden }) => {
  const pagina = await aanmelden('burgemeester');
  await pagina.goto(`/toetsingen/${metRapport.toetsingId}/verloop`);
  await pagina.getByText('De toetsing opschorten').click();
  await pagina.getByLabel('Reden').fill('De kandidaat is met vakantie.');
  await pagina.getByLabel(/^Tot/).fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
  await tweeKeer(pagina, /\/opschorting$/, () => tegelijk(pagina.getByRole('button', { name: 'De toetsing opschorten', exact: true })));
  await expect(pagina.getByText('De toetsing staat stil')).toBeVisible();
  expect((await alsAnder('burgemeester', 'POST', `/toetsingen/${metRapport.toetsingId}/hervatting`)).status).toBe(200);
  // What can be done then stands in another order.
  await expect(pagina.getByText('De toetsing hervatten')).toHaveCount(0);

  await pagina.getByText('De vergadering verplaatsen').click();
  const datum = pagina.getByLabel(/^Raadsdatum|^Datum van de vergadering|^Vergadering/).first();
  await datum.fill(new Date(Date.now() + 80 * 86_400_000).toISOString().slice(0, 10));
  await tweeKeer(pagina, /\/raadsdatum$/, () => tweeKeerEnter(datum));
});

test('preparing a toetsing by a double click prepares one', async ({ aanmelden }) => {
  const pagina = await aanmelden('kabinet');
  await pagina.goto('/toetsingen/nieuw');
  await pagina.getByLabel(/^Naam/).fill('Dubbel Gedrukt');
  await pagina.getByLabel(/^E-mail/).fill(`dubbel.${randomUUID()}@voorbeeld.test`);
  await pagina
    .getByLabel(/^Datum|^Raadsdatum|^Vergadering/)
    .first()
    .fill(new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10));
  await tweeKeer(pagina, /\/toetsingen$/, () => pagina.getByRole('button', { name: 'Toetsing voorbereiden' }).dblclick());
  await expect(pagina.getByText('Dubbel Gedrukt')).toBeVisible();
});

test('the reaction of the kandidaat goes once', async ({ aanmelden }) => {
  // The term to react in a practice case is minutes: played now.
  const inWederhoor = speelTot('risicoanalyse');
  const pagina = await aanmelden(inWederhoor.kandidaat);
  await pagina.goto(`/toetsingen/${inWederhoor.toetsingId}/wederhoor`);
  await pagina.getByLabel('Ik ben het hiermee eens').first().check();
  await pagina.getByRole('button', { name: 'Kijk na en verstuur' }).click();
  await tweeKeer(pagina, /\/wederhoor\/reactie$/, () => tegelijk(pagina.getByRole('button', { name: /^Verstuur / })));
  await expect(pagina.getByRole('dialog')).toHaveCount(0);
});

test('a VOG is handed in once, and signing the conclusion twice signs it once', async ({ aanmelden }) => {
  const zaak = `/toetsingen/${metRapport.toetsingId}`;
  const kandidaat = await aanmelden(metRapport.kandidaat);
  await kandidaat.goto(`${zaak}/vog`);
  await kandidaat.getByLabel('Uw VOG', { exact: true }).and(kandidaat.locator('input')).setInputFiles(eenPdf('vog.pdf'));
  await tweeKeer(kandidaat, /\/documenten$/, () => tegelijk(kandidaat.getByRole('button', { name: 'Lever mijn VOG in' })));
  await expect(kandidaat.getByText('Uw VOG wordt gecontroleerd')).toBeVisible();
  const vandaag = new Date().toISOString().slice(0, 10);
  const verificatie = {
    afgegevenOp: vandaag,
    profiel: 'POLITIEKE_AMBTSDRAGER_01',
    persoonKomtOvereen: true,
    functieKomtOvereen: true,
    organisatieKomtOvereen: true,
    echtheidBevestigd: true,
  };
  // Possible as soon as the file was looked at.
  await expect.poll(async () => (await alsAnder('kabinet', 'POST', `${zaak}/vog/verificatie`, verificatie)).status).toBe(200);
  const gesprek = { gehoudenOp: vandaag, afgezien: false, verslag: 'Wij spraken over het rapport.' };
  // Possible as soon as the process has taken the VOG in.
  await expect.poll(async () => (await alsAnder('burgemeester', 'POST', `${zaak}/opdrachtgevergesprek`, gesprek)).status).toBe(200);

  const pagina = await aanmelden('burgemeester');
  await pagina.goto(`${zaak}/advies`);
  await pagina.getByLabel('Geen belemmeringen, met maatregelen').check();
  await pagina.getByRole('button', { name: 'Nalezen en ondertekenen' }).click();
  await tweeKeer(pagina, /\/advies\/ondertekening$/, () => tegelijk(pagina.getByRole('button', { name: 'Ik onderteken' })));
  await expect(pagina.getByRole('dialog')).toHaveCount(0);
});
