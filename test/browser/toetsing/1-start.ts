import { beeld } from '../support/beeld.js';
import { klapOpen, kop, overDagen, vlak } from '../support/scherm.js';
import { expect } from '../support/test.js';
import { adresVan, type Spel } from './spel.js';

/** S01: the burgemeester prepares a toetsing, seeing at once what is feasible, and starts it. */
export async function start(spel: Spel): Promise<void> {
  const { burgemeester: pagina, wie } = spel;
  await pagina.getByRole('link', { name: 'Nieuwe toetsing' }).click();
  await pagina.getByLabel('Naam').fill(wie.naam);
  await pagina.getByLabel('E-mailadres').fill(wie.email);
  await pagina.getByLabel(/^Portefeuille/).fill('Sport en bewegen');
  const datum = pagina.getByLabel('Datum van de vergadering');
  await datum.fill(overDagen(16));
  await expect(pagina.getByText('Past niet')).toBeVisible();
  await beeld(pagina, 'start-past-niet');
  // Far enough for everybody to take his time, near enough for a VOG of today to be good on that day.
  await datum.fill(overDagen(88));
  await expect(pagina.getByText('Past ruim')).toBeVisible();
  await pagina.getByRole('radio', { name: 'Oefentermijnen' }).check();
  await expect(pagina.getByText('Past ruim')).toBeVisible();
  await beeld(pagina, 'start-past-ruim');
  await pagina.getByRole('button', { name: 'Toetsing voorbereiden' }).click();

  await expect(pagina).toHaveURL(/\/toetsingen\/[0-9a-f-]{36}$/);
  spel.toetsingId = pagina.url().slice(-36);
  await kop(pagina, 'In voorbereiding', 'U: start de toetsing');
  await beeld(pagina, 'start-klaar');
  await pagina.getByRole('button', { name: 'Toetsing starten' }).click();
  await pagina.getByRole('dialog').getByRole('button', { name: 'Toetsing starten' }).click();
  await kop(pagina, 'Gestart', /U: wijs een adviseur en een toetser toe/);
}

/** S02: the burgemeester assigns; each of the two declares to be independent, and only then sees whom it is about. */
export async function toewijzing(spel: Spel): Promise<void> {
  const { burgemeester, adviseur, toetser, wie } = spel;
  await vlak(burgemeester, 'Open taken')
    .getByRole('link', { name: /^Wijs een adviseur/ })
    .click();
  for (const [rol, naam] of [
    ['adviseur', 'Samir Waterland'],
    ['toetser', 'Lotte Duinmeijer'],
  ] as const) {
    await klapOpen(burgemeester, `Een ${rol} toewijzen`);
    await burgemeester.getByRole('radio', { name: naam }).check();
    if (rol === 'adviseur') await burgemeester.getByRole('group', { name: 'Leidt deze adviseur' }).getByLabel('Ja').check();
    if (rol === 'adviseur') await beeld(burgemeester, 'toewijzen');
    await burgemeester.getByRole('button', { name: `Een ${rol} toewijzen` }).click();
    await expect(vlak(burgemeester, 'Wie aan de toetsing werkt').getByText(naam).first()).toBeVisible();
  }
  for (const [pagina, naam] of [
    [adviseur, 'adviseur'],
    [toetser, 'toetser'],
  ] as const) {
    await pagina.goto(adresVan(spel));
    await expect(pagina.getByRole('heading', { level: 1 })).toHaveText(/^Toetsing /);
    await expect(pagina.getByText(wie.naam)).toHaveCount(0);
    await pagina.getByRole('link', { name: 'Naar uw verklaring' }).click();
    await expect(pagina.getByText('Verklaar eerst of u onafhankelijk bent')).toBeVisible();
    await beeld(pagina, `onafhankelijk-${naam}`);
    await pagina.getByRole('radio', { name: 'Nee' }).check();
    await pagina.getByRole('button', { name: 'Verklaring geven' }).click();
    await expect(pagina.getByText(wie.naam)).toBeVisible();
  }
  await kop(burgemeester, 'Wacht op medewerking', /Kandidaat: leest de informatiebrief/);
}
