import { beeld } from './support/beeld.js';
import { kop, klapOpen, naarDeel, vlak } from './support/scherm.js';
import { speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';

const TELEFOON = { viewport: { width: 390, height: 844 } };

test('a kandidaat withdraws: one calm confirmation, and from then on the file is hers alone', async ({ aanmelden }) => {
  test.setTimeout(240_000);
  const { toetsingId, kandidaat } = speelTot('medewerking');
  const burgemeester = await aanmelden('burgemeester');
  const adviseur = await aanmelden('adviseur');
  for (const pagina of [burgemeester, adviseur]) {
    await pagina.goto(`/toetsingen/${toetsingId}`);
    await kop(pagina, 'In onderzoek');
  }
  const pagina = await aanmelden(kandidaat, TELEFOON);
  await pagina.getByRole('button', { name: 'Stoppen met de toetsing' }).click();
  const vraag = pagina.getByRole('dialog', { name: 'Wilt u uw kandidatuur intrekken?' });
  await expect(vraag.getByRole('textbox')).toHaveCount(0);
  await beeld(pagina, 'intrekken');
  await vraag.getByRole('button', { name: 'Ja, ik trek mijn kandidatuur in' }).click();
  await expect(pagina.getByRole('heading', { name: 'U hebt zich teruggetrokken' })).toBeVisible();
  await expect(pagina.getByText(/^Uw dossier wordt vernietigd vanaf/)).toBeVisible();
  await beeld(pagina, 'ingetrokken');

  await kop(burgemeester, 'Kandidaat trok zich terug');
  await expect(burgemeester.getByRole('main')).not.toContainText('Noor Vandersluis');
  await beeld(burgemeester, 'ingetrokken-burgemeester');
  await adviseur.goto(`/toetsingen/${toetsingId}/vragenlijst`);
  await expect(adviseur.getByRole('heading', { name: /^(Dit onderdeel is niet voor u|Deze pagina is er niet)$/ })).toBeVisible();
});

test('a VOG that is not given: nobody asks why, and the burgemeester chooses how it goes on', async ({ aanmelden }) => {
  test.setTimeout(240_000);
  const { toetsingId, kandidaat } = speelTot('rapport');
  const pagina = await aanmelden(kandidaat, TELEFOON);
  await pagina.getByRole('link', { name: 'Naar de VOG' }).click();
  await klapOpen(pagina, 'Ik heb geen VOG gekregen');
  await expect(pagina.getByText('U hoeft niet te zeggen waarom. Wij vragen dat nooit')).toBeVisible();
  await expect(pagina.getByRole('group').getByRole('textbox')).toHaveCount(0);
  await beeld(pagina, 'vog-geen');
  await pagina.getByRole('button', { name: 'Ik heb geen VOG gekregen' }).click();
  await expect(pagina.getByRole('heading', { name: 'Er is nu geen VOG' })).toBeVisible();

  const burgemeester = await aanmelden('burgemeester');
  await burgemeester.goto(`/toetsingen/${toetsingId}`);
  await kop(burgemeester, 'Wacht op de VOG', /U: er is nog geen VOG/);
  await naarDeel(burgemeester, 'VOG');
  await expect(burgemeester.getByText('Een nieuwe aanvraag beginnen')).toBeVisible();
  await beeld(burgemeester, 'vog-geen-burgemeester');
  await naarDeel(burgemeester, 'Advies');
  const keuzen = vlak(burgemeester, 'De conclusie');
  // INV-01 and INV-04: nothing positive without a VOG.
  await expect(keuzen.getByText(/^Geen belemmeringen – kan nu niet/)).toBeVisible();
  await klapOpen(burgemeester, 'Niet op de VOG wachten');
  await burgemeester.getByRole('button', { name: 'Niet op de VOG wachten' }).click();
  await kop(burgemeester, 'Advies in voorbereiding');
  await klapOpen(burgemeester, 'De kandidaat ziet af van het gesprek');
  await burgemeester.getByLabel(/^Verslag/).fill('De kandidaat weet dat er zonder VOG geen positief advies kan komen.');
  await burgemeester.getByRole('button', { name: 'De kandidaat ziet af van het gesprek' }).click();
  await expect(keuzen.getByRole('radio', { name: /^Geen belemmeringen.*kan nu niet/ }).first()).toBeDisabled();
  await beeld(burgemeester, 'advies-zonder-vog');
  await keuzen.getByRole('radio', { name: /^Geen advies/ }).check();
  await burgemeester.getByRole('button', { name: 'Nalezen en ondertekenen' }).click();
  await burgemeester.getByRole('dialog').getByRole('button', { name: 'Ik onderteken' }).click();
  await kop(burgemeester, 'Kandidaat leest de conclusie');
});
