import { beeld } from '../support/beeld.js';
import { delen, doe, feit, klapOpen, kop, naarDeel, vlak } from '../support/scherm.js';
import { expect } from '../support/test.js';
import { adresVan, type Spel } from './spel.js';

/** S15 and S16: the burgemeester reads the report, talks with the kandidaat, chooses from what the facts leave open, and signs. */
export async function conclusie(spel: Spel): Promise<void> {
  const { burgemeester: pagina } = spel;
  await pagina.goto(adresVan(spel));
  await kop(pagina, 'Advies in voorbereiding', /U: /);
  await beeld(pagina, 'burgemeester-overzicht');
  await naarDeel(pagina, 'Rapport');
  const rapport = pagina.getByRole('article', { name: 'Tekst van het rapport' });
  await expect(rapport.getByText('Ik heb het bestuur al gemeld dat ik stop.')).toBeVisible();
  await beeld(pagina, 'rapport');

  await naarDeel(pagina, 'Advies');
  const keuzen = vlak(pagina, 'De conclusie');
  await expect(keuzen.getByText('U kunt nu nog niet ondertekenen')).toBeVisible();
  await beeld(pagina, 'advies-nog-niet');
  await klapOpen(pagina, 'Het gesprek vastleggen');
  await pagina.getByLabel('Verslag').fill('Het voorzitterschap eindigt vóór de benoeming.');
  await pagina.getByRole('button', { name: 'Het gesprek vastleggen' }).click();

  await expect(keuzen.getByRole('radio', { name: /^Niet benoembaar.*kan nu niet/ })).toBeDisabled();
  await keuzen.getByRole('radio', { name: /met maatregelen/ }).check();
  await keuzen.getByLabel(/^Motivering/).fill('De kandidaat is open geweest en legt de nevenfunctie neer voordat zij begint.');
  await beeld(pagina, 'advies-kiezen');
  await pagina.getByRole('button', { name: 'Nalezen en ondertekenen' }).click();
  await beeld(pagina, 'advies-ondertekenen');
  await pagina.getByRole('dialog').getByRole('button', { name: 'Ik onderteken' }).click();
  await kop(pagina, 'Kandidaat leest de conclusie', /Kandidaat: leest de conclusie/);
}

/** S17: the kandidaat reads first, carries out what was agreed, and only then the letter can go. */
export async function inzage(spel: Spel): Promise<void> {
  const { burgemeester, griffier, kandidaat } = spel;
  await griffier.goto(adresVan(spel));
  await expect(griffier.getByRole('heading', { level: 1 })).toHaveText('Aangekondigde toetsing');
  await beeld(griffier, 'griffier-voor');

  await kandidaat.goto(adresVan(spel));
  await kandidaat.getByRole('link', { name: 'Lees de conclusie' }).click();
  await expect(kandidaat.getByText('U leest de conclusie als eerste', { exact: true })).toBeVisible();
  await beeld(kandidaat, 'kandidaat-leest');
  const brief = kandidaat.waitForEvent('download');
  await kandidaat.getByRole('link', { name: 'Brief openen (pdf)' }).click();
  expect((await brief).suggestedFilename()).toMatch(/\.pdf$/);

  const verstrekken = vlak(burgemeester, 'De brief verstrekken');
  await expect(verstrekken.getByText(/maatregel/i).first()).toBeVisible();
  await beeld(burgemeester, 'verstrekken-nog-niet');
  await kandidaat.getByRole('navigation', { name: 'Terug' }).getByRole('link').click();
  await kandidaat.getByRole('link', { name: 'Afgesproken maatregelen' }).click();
  await klapOpen(kandidaat, 'Melden dat dit is gedaan');
  await kandidaat.getByLabel(/^Waaruit dat blijkt/).fill('Ontslagbrief aan het bestuur van de zwemclub, vandaag verzonden.');
  await beeld(kandidaat, 'maatregel-melden');
  await kandidaat.getByRole('button', { name: 'Melden', exact: true }).click();
  await expect(kandidaat.getByText('Gemeld, wacht op bevestiging')).toBeVisible();

  await naarDeel(burgemeester, 'Maatregelen en nazorg');
  await doe(burgemeester, 'Bevestigen dat dit is gedaan');
  await expect(burgemeester.getByText('Uitgevoerd', { exact: true })).toBeVisible();
  await naarDeel(burgemeester, 'Advies');
  await klapOpen(verstrekken, 'Openbaar verstrekken');
  await beeld(burgemeester, 'verstrekken');
  await verstrekken.getByRole('button', { name: 'Openbaar verstrekken' }).click();
  await kop(burgemeester, 'Advies verstrekt', /Griffier: /);
}

/** The griffier reads one letter, and finds nothing else, whatever address is typed. */
export async function brief(spel: Spel): Promise<void> {
  const { griffier: pagina } = spel;
  await pagina.goto('/');
  await beeld(pagina, 'griffier-begin');
  await pagina.goto(adresVan(spel));
  await expect(vlak(pagina, 'De conclusiebrief')).toBeVisible();
  // The letter; besides that only what he records himself: the outcome, and another date of the meeting.
  expect(await delen(pagina).allInnerTexts()).toEqual(['Overzicht', 'Uitkomst', 'Verloop']);
  await expect(feit(pagina, 'Stand')).toHaveText('Advies verstrekt');
  await beeld(pagina, 'griffier-brief');
  const gehaald = pagina.waitForEvent('download');
  await pagina.getByRole('link', { name: 'Brief openen (pdf)' }).click();
  expect((await gehaald).suggestedFilename()).toMatch(/\.pdf$/);
  for (const deel of ['rapport', 'vragenlijst', 'documenten', 'risicoanalyse', 'nazorg', 'tijdlijn']) {
    await pagina.goto(adresVan(spel, deel));
    await expect(pagina.getByRole('heading', { name: 'Dit onderdeel is niet voor u' })).toBeVisible();
    await expect(pagina.getByRole('main')).not.toContainText('zwemclub');
  }
  await beeld(pagina, 'griffier-niet-voor-u');
  await pagina.goto('/toezicht/raadplegingen');
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
}
