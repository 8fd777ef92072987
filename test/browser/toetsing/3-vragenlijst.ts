import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { beeld } from '../support/beeld.js';
import { expect } from '../support/test.js';
import { maakPdf } from '../../../apps/local/src/demo/bestanden.js';
import { adresVan, type Spel } from './spel.js';

const DIPLOMA = resolve(__dirname, '../../../apps/local/demo/diploma.jpg');

/** S06 on a phone: what she fills in is kept by itself, also when she reloads in the middle; then she hands it in. */
export async function vragenlijst(spel: Spel): Promise<void> {
  const { kandidaat: pagina } = spel;
  await pagina.goto(adresVan(spel));
  await expect(pagina.getByRole('heading', { name: 'Vul de vragenlijst in' })).toBeVisible();
  await pagina.getByRole('link', { name: 'Naar de vragenlijst' }).click();
  await beeld(pagina, 'vragenlijst-begin');
  await pagina.getByRole('link', { name: 'Begin', exact: true }).click();
  for (let deel = 1; ; deel += 1) {
    await vulDeelIn(pagina);
    await bewaard(pagina);
    if (deel === 2) {
      await beeld(pagina, 'vragenlijst-deel');
      await herlaad(pagina);
    }
    const verder = pagina.getByRole('link', { name: /^(Volgende|Nakijken en indienen)$/ });
    const laatste = (await verder.innerText()) !== 'Volgende';
    const titel = pagina.getByRole('heading', { level: 2 }).first();
    const was = await titel.innerText();
    await verder.click();
    await expect(titel).not.toHaveText(was);
    if (laatste) break;
  }
  await pagina.getByRole('checkbox', { name: /naar waarheid/ }).check();
  await beeld(pagina, 'vragenlijst-indienen');
  await pagina.getByRole('button', { name: 'Dien de vragenlijst in' }).click();
  await expect(pagina.getByText('U hebt de vragenlijst ingediend')).toBeVisible();
}

const vragen = (pagina: Page): Locator => pagina.getByRole('region').filter({ has: pagina.getByRole('heading', { level: 3 }) });

/** What somebody answers who has one thing to report: no to everything that asks for more. */
async function vulDeelIn(pagina: Page): Promise<void> {
  for (const vraag of await vragen(pagina).all()) await antwoord(vraag);
}

async function antwoord(vraag: Locator): Promise<void> {
  const nee = vraag.getByRole('radio', { name: 'Nee', exact: true });
  const niets = vraag.getByRole('checkbox', { name: 'Ik heb hier niets in te vullen' });
  const regel = vraag.getByRole('button', { name: 'Voeg een regel toe' });
  const tekst = vraag.getByRole('textbox');
  if ((await nee.count()) > 0) {
    await nee.first().check();
    // Where it is no that asks for words, the answer is yes.
    if ((await vraag.getByLabel('Licht dit kort toe').count()) > 0) await vraag.getByRole('radio', { name: 'Ja', exact: true }).check();
  } else if ((await niets.count()) > 0) await niets.check();
  else if ((await regel.count()) > 0) {
    await regel.click();
    await vulRegelIn(vraag.getByRole('group', { name: 'Regel 1' }));
  } else if ((await tekst.count()) > 0) await tekst.first().fill('Ik bespreek dit vooraf met de burgemeester en leg het vast.');
  else await vraag.getByRole('radio').first().check();
}

async function vulRegelIn(regel: Locator): Promise<void> {
  for (const keuze of await regel.getByRole('combobox').all()) await keuze.selectOption({ index: 1 });
  for (const nee of await regel.getByRole('radio', { name: 'Nee' }).all()) await nee.check();
  for (const veld of await regel.getByRole('textbox').all())
    await veld.fill((await veld.getAttribute('type')) === 'date' ? '2020-01-01' : 'Zwemclub De Kikker');
}

const bewaard = (pagina: Page): Promise<void> => expect(pagina.getByText(/^Alles is bewaard/)).toBeVisible();

async function herlaad(pagina: Page): Promise<void> {
  const gekozen = await pagina.getByRole('radio', { checked: true }).count();
  expect(gekozen).toBeGreaterThan(0);
  await pagina.reload();
  await expect(pagina.getByRole('radio', { checked: true })).toHaveCount(gekozen);
}

/** S07: a cv and a photo of a diploma. */
export async function documenten(spel: Spel): Promise<void> {
  const { kandidaat: pagina, wie } = spel;
  await pagina.goto(adresVan(spel));
  await pagina.getByRole('link', { name: 'Naar de documenten' }).click();
  const cv = await maakPdf('Curriculum vitae (fictief)', [wie.naam, 'Voorzitter zwemclub De Kikker, onbezoldigd']);
  await pagina
    .getByLabel(/^Kies een bestand voor Curriculum/)
    .setInputFiles({ name: 'cv Noor.pdf', mimeType: 'application/pdf', buffer: Buffer.from(cv) });
  await expect(pagina.getByRole('status').filter({ hasText: 'cv Noor.pdf is ingeleverd' })).toBeAttached();
  await pagina.getByText('Diploma', { exact: false }).first().click();
  await pagina.getByLabel(/^Maak een foto van Diploma/).setInputFiles(join(DIPLOMA));
  await expect(pagina.getByRole('status').filter({ hasText: 'diploma.jpg is ingeleverd' })).toBeAttached();
  await beeld(pagina, 'documenten-ingeleverd');
}
