import { readFile } from 'node:fs/promises';
import { beeld } from '../support/beeld.js';
import { doe, klapOpen, kop, naarDeel, vlak } from '../support/scherm.js';
import { expect } from '../support/test.js';
import { adresVan, type Spel } from './spel.js';

/** S18: the kabinet records what the meeting decided, and that it was accepted. */
export async function uitkomst(spel: Spel): Promise<void> {
  const { kabinet: pagina } = spel;
  await pagina.goto(adresVan(spel));
  await kop(pagina, 'Advies verstrekt', /Griffier: legt vast wat de vergadering besloot/);
  await naarDeel(pagina, 'Uitkomst');
  await klapOpen(pagina, /^Benoemd$/);
  await pagina.getByLabel('Benoemd op').fill(new Date().toISOString().slice(0, 10));
  await pagina.getByLabel('Kenmerk van het besluit').fill('Raadsbesluit 2027-014');
  await beeld(pagina, 'uitkomst');
  await pagina.getByRole('button', { name: 'Benoemd', exact: true }).click();
  await expect(vlak(pagina, 'Uitkomst van de vergadering').getByText('Raadsbesluit 2027-014')).toBeVisible();
  await doe(pagina, 'Ja, aangenomen');
  await kop(pagina, 'Nazorg');
}

/** S19: what comes after a benoeming. */
export async function nazorg(spel: Spel): Promise<void> {
  const { kabinet, kandidaat, burgemeester } = spel;
  await naarDeel(kabinet, 'Maatregelen en nazorg');
  await beeld(kabinet, 'nazorg-kabinet');
  await doe(kabinet, 'De nevenfuncties zijn gepubliceerd');
  await kandidaat.goto(adresVan(spel, 'nazorg'));
  await beeld(kandidaat, 'nazorg-kandidaat');
  await doe(kandidaat, 'De gedragscode is ontvangen');
  await expect(vlak(kandidaat, 'Na de benoeming').getByText('Gedaan', { exact: true })).toHaveCount(2);
  await naarDeel(burgemeester, 'Maatregelen en nazorg');
  await expect(vlak(burgemeester, 'Na de benoeming').getByText('Gedaan', { exact: true })).toHaveCount(2);
  await kop(burgemeester, 'Nazorg', 'Nu niemand');
  // No measure goes on, so there is nothing to look at every year.
  await expect(vlak(burgemeester, 'Jaarlijkse controle')).toHaveCount(0);
  await beeld(burgemeester, 'nazorg-burgemeester');
}

/** The kandidaat sees who looked at her file, takes a copy of it, and reads when it will be gone. */
export async function rechten(spel: Spel): Promise<void> {
  const { kandidaat: pagina } = spel;
  await pagina.goto(adresVan(spel));
  await beeld(pagina, 'kandidaat-einde');
  await pagina.getByRole('link', { name: 'Uw gegevens en rechten' }).click();
  const gezien = vlak(pagina, 'Wie mijn dossier heeft bekeken');
  await expect(gezien.getByText(/adviseur/i).first()).toBeVisible();
  await expect(gezien.getByText(/griffier/i).first()).toBeVisible();
  await expect(gezien.getByText('Samir Waterland')).toHaveCount(0);
  await expect(vlak(pagina, 'Wanneer mijn gegevens weg zijn').getByRole('listitem').first()).toBeVisible();
  await beeld(pagina, 'rechten');
  const kopie = pagina.waitForEvent('download');
  await pagina.getByRole('link', { name: 'Download mijn gegevens' }).click();
  const bestand = await kopie;
  expect(bestand.suggestedFilename()).toMatch(/\.zip$/);
  expect((await readFile(await bestand.path())).subarray(0, 2).toString()).toBe('PK');
  await pagina.getByRole('link', { name: 'Alles over bewaren en vernietigen' }).click();
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Hoe lang uw dossier blijft bestaan');
  await beeld(pagina, 'bewaren');
}
