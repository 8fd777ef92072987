import { laatBewaartermijnVerstrijken, rondeTot } from '../support/ronde.js';
import { beeld } from './support/beeld.js';
import { kies, klapOpen, kop, naarDeel, vlak } from './support/scherm.js';
import { omgeving, speelTot } from './support/systeem.js';
import { expect, test } from './support/test.js';

test('a toetsing is destroyed by decision: told before, typed by hand, and then only the declaration is left', async ({
  aanmelden,
  toegankelijk,
}) => {
  test.setTimeout(300_000);
  const { toetsingId, kandidaat } = speelTot('medewerking');
  const zaak = `/toetsingen/${toetsingId}`;
  const burgemeester = await aanmelden('burgemeester');
  const mensen = await burgemeester.context().newPage();
  await mensen.goto(`${zaak}/mensen`);
  await expect(vlak(mensen, 'Wie aan de toetsing werkt')).toBeVisible();
  await burgemeester.goto(zaak);
  await naarDeel(burgemeester, 'Verloop');
  await klapOpen(burgemeester, 'De toetsing staken');
  await kies(burgemeester, /^Reden/, /vervallen/);
  await burgemeester
    .getByLabel(/^Toelichting/)
    .last()
    .fill('Er is een ander voorgedragen.');
  await burgemeester.getByRole('button', { name: 'De toetsing staken' }).click();
  await kop(burgemeester, 'Gestaakt');
  await rondeTot(omgeving(), `SELECT FROM toetsing WHERE id = $1 AND status = 'GESLOTEN'`, toetsingId);
  await kop(burgemeester, 'Gesloten');
  // Who had a part before him that is no more, is on the first page of the case.
  await expect(mensen).toHaveURL(new RegExp(`${zaak}$`));
  await expect(mensen.getByRole('link', { name: 'Overzicht' })).toHaveAttribute('aria-current', 'page');
  await laatBewaartermijnVerstrijken(omgeving(), toetsingId);
  await rondeTot(omgeving(), `SELECT FROM taak WHERE toetsing_id = $1 AND soort = 'VERNIETIGING_BESLISSEN'`, toetsingId);
  const pagina = await aanmelden(kandidaat, { viewport: { width: 390, height: 844 } });
  await expect(pagina.getByText(/^Uw dossier wordt vernietigd vanaf/)).toBeVisible();

  await naarDeel(burgemeester, 'Bewaren');
  const fg = await aanmelden('fg');
  await fg.goto(`${zaak}/bewaren`);
  await burgemeester.getByRole('button', { name: 'Besluit het hele dossier te vernietigen' }).click();
  const dialoog = burgemeester.getByRole('dialog', { name: 'Het hele dossier vernietigen?' });
  await expect(dialoog.getByRole('button', { name: 'Besluit tot vernietiging' })).toHaveCount(0);
  await dialoog.getByLabel(/^Typ VERNIETIGEN/).fill('vernietigen');
  await beeld(burgemeester, 'vernietigen-besluit');
  await dialoog.getByRole('button', { name: 'Besluit tot vernietiging' }).click();
  // Decided once: it can be taken back, and not decided again.
  for (const wie of [burgemeester, fg]) await expect(vlak(wie, 'Vernietigen').getByText('Besloten', { exact: true })).toBeVisible();
  await expect(vlak(burgemeester, 'Vernietigen').getByText('Trek dit besluit in')).toBeVisible();
  await expect(burgemeester.getByRole('button', { name: 'Besluit het hele dossier te vernietigen' })).toHaveCount(0);

  await rondeTot(omgeving(), `SELECT FROM vernietiging WHERE toetsing_id = $1 AND status = 'VOLTOOID'`, toetsingId);
  // On the screens that were open, by itself: what was there is gone, and what proves it is there.
  for (const wie of [burgemeester, fg]) {
    await expect(wie.getByRole('heading', { level: 1 })).toHaveText('Deze toetsing is vernietigd');
    await expect(vlak(wie, 'Wat er is vernietigd').getByText(/^Deze gegevens zijn vernietigd/)).toBeVisible();
    await expect(wie.getByText('vernietigde de gegevens.').first()).toBeVisible();
    await toegankelijk(wie);
  }
  await beeld(burgemeester, 'vernietigd');
  await expect(pagina.getByRole('link', { name: 'Aanmelden' })).toBeVisible();
  const kabinet = await aanmelden('kabinet');
  await kabinet.goto(zaak);
  await expect(kabinet.getByRole('heading', { level: 1 })).toHaveText('Deze toetsing is vernietigd');
  await expect(kabinet.getByRole('main').getByRole('region')).toHaveCount(0);
  await toegankelijk(kabinet);
});
