import { beeld } from '../support/beeld.js';
import { openUitnodiging } from '../support/post.js';
import { delen, kop, naarDeel, vlak } from '../support/scherm.js';
import { expect, kiesAccount } from '../support/test.js';
import { adresVan, type Spel } from './spel.js';

/** S03, first half: the kandidaat gets a mail, opens its link on her phone and ties her own account. */
export async function uitnodiging(spel: Spel): Promise<void> {
  const { kandidaat: pagina, wie } = spel;
  await openUitnodiging(pagina, wie.email);
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Koppel uw account');
  await beeld(pagina, 'uitnodiging');
  await pagina.getByRole('button', { name: 'Verder' }).click();
  await kiesAccount(pagina, wie.account);
  await expect(pagina.getByRole('heading', { level: 1 })).toHaveText('Mijn toetsing');
  await expect(pagina.getByRole('heading', { name: 'Lees de brief en kies of u meewerkt' })).toBeVisible();
  await expect(vlak(pagina, 'Wie u helpt').getByText('Samir Waterland')).toBeVisible();
  await beeld(pagina, 'kandidaat-begin');
}

/** S03, second half: she reads what happens and what her rights are, part by part, and chooses. */
export async function medewerking(spel: Spel): Promise<void> {
  const { kandidaat: pagina, burgemeester, wie } = spel;
  await pagina.getByRole('link', { name: 'Lees de brief' }).click();
  const gelezen: string[] = [];
  for (;;) {
    const titel = pagina.getByRole('heading', { level: 2 }).first();
    gelezen.push(await titel.innerText());
    if (gelezen.length === 2) await beeld(pagina, 'informatiebrief');
    const volgende = pagina.getByRole('button', { name: /^(Volgende|Naar uw keuze)$/ });
    const laatste = (await volgende.innerText()) === 'Naar uw keuze';
    await volgende.click();
    await expect(titel).not.toHaveText(gelezen.at(-1) ?? '');
    if (laatste) break;
  }
  expect(
    gelezen.some((titel) => /rechten/i.test(titel)),
    gelezen.join(', '),
  ).toBe(true);
  await beeld(pagina, 'keuze');
  await pagina.getByRole('button', { name: 'Ik werk mee', exact: true }).click();
  await beeld(pagina, 'keuze-bevestigen');
  await pagina.getByRole('dialog').getByRole('button', { name: 'Ja, ik werk mee' }).click();
  await expect(vlak(pagina, 'Uw keuze').getByText('werkt mee')).toBeVisible();

  await kop(burgemeester, 'In onderzoek');
  // Whom it is about is known to the burgemeester; what she answers will not be.
  await expect(burgemeester.getByText(wie.naam)).toBeVisible();
  await expect(delen(burgemeester).filter({ hasText: 'Vragenlijst' })).toHaveCount(0);
}

/** S05, first half: the kabinet prepares the application of the VOG, the kandidaat says that she made it. */
export async function vogAanvraag(spel: Spel): Promise<void> {
  const { kabinet, kandidaat, wie } = spel;
  await kabinet.goto('/');
  await kabinet.getByRole('link', { name: 'Zet de VOG-aanvraag klaar' }).first().waitFor();
  await beeld(kabinet, 'kabinet-begin');
  await kabinet.goto(adresVan(spel));
  await expect(kabinet.getByText(wie.naam)).toBeVisible();
  await naarDeel(kabinet, 'VOG');
  await beeld(kabinet, 'vog-klaarzetten');
  await kabinet.getByRole('button', { name: 'De aanvraag staat klaar bij Justis' }).click();
  await expect(kabinet.getByText('De kandidaat is aan zet')).toBeVisible();

  await kandidaat.getByRole('link', { name: 'Mijn toetsing', exact: false }).first().click();
  await kandidaat.getByRole('link', { name: /VOG/ }).first().click();
  await expect(kandidaat.getByRole('heading', { name: 'Vraag uw VOG aan' })).toBeVisible();
  await kandidaat.getByRole('group', { name: 'Met spoed aangevraagd' }).getByLabel('Ja').check();
  await beeld(kandidaat, 'vog-aanvragen');
  await kandidaat.getByRole('button', { name: 'Ik heb de VOG aangevraagd' }).click();
  await expect(kandidaat.getByRole('heading', { name: 'Wacht op uw VOG en lever hem in' })).toBeVisible();
}
