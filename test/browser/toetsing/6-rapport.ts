import { beeld } from '../support/beeld.js';
import { kies, klapOpen, kop, naarDeel, vlak } from '../support/scherm.js';
import { expect } from '../support/test.js';
import { adresVan, type Spel } from './spel.js';

/**
 * S14: the toetser reads what would be fixed and finds the restrisico too high. He says so at that risk, and can't fix the report meanwhile. The
 * adviseur sees it on the screen that was open, changes the risk and answers; the toetser sees both without asking, and fixes the report.
 */
export async function vierOgen(spel: Spel): Promise<void> {
  const { toetser, adviseur } = spel;
  await toetser.goto('/');
  await toetser.getByRole('link', { name: 'Toets het rapport en stel het vast' }).first().waitFor();
  await toetser.goto(adresVan(spel));
  await kop(toetser, 'Rapport wordt vastgesteld', /U: toets het rapport/);
  await naarDeel(toetser, 'Rapport');
  const rapport = toetser.getByRole('article', { name: 'Tekst van het rapport' });
  await expect(rapport.getByText(/kans 1.*impact 2/i)).toHaveCount(0);
  await expect(toetser.getByText('Maak dan hierboven een opmerking.')).toBeVisible();
  await beeld(toetser, 'rapport-concept');

  await naarDeel(adviseur, 'Rapport');
  await expect(adviseur.getByText('Dit is een concept')).toBeVisible();
  await expect(adviseur.getByRole('button', { name: 'Rapport vaststellen' })).toHaveCount(0);
  await expect(adviseur.getByText('Opmerking maken')).toHaveCount(0);
  await maakOpmerking(spel);
  const risico = rapport.getByRole('region', { name: 'Risico 1' });
  const opmerking = risico.getByRole('article', { name: 'Opmerking 1 van de toetser' });
  await expect(opmerking.getByRole('button', { name: 'Trek in opmerking 1' })).toBeVisible();
  await expect(toetser.getByText('Vaststellen kan nu niet:')).toBeVisible();
  await expect(toetser.getByText('De adviseur beantwoordt eerst alle opmerkingen van de toetser.')).toBeVisible();

  await expect(adviseur.getByText('Er staat een opmerking van de toetser open.')).toBeVisible();
  await expect(adviseur.getByRole('article', { name: 'Opmerking 1 van de toetser' })).toBeVisible();
  await beeld(adviseur, 'toetsopmerking');
  await naarDeel(adviseur, 'Risicoanalyse');
  await adviseur.getByRole('button', { name: 'Wijzig risico 1' }).click();
  const restrisico = adviseur.getByRole('group', { name: 'Restrisico, met maatregelen' });
  await restrisico.getByRole('radio', { name: /^kans 1.*impact 2/i }).check({ force: true });
  await beeld(adviseur, 'restrisico');
  await adviseur.getByRole('button', { name: 'Wijziging bewaren' }).click();

  const bijRisico = adviseur.getByRole('article', { name: 'Risico 1', exact: true });
  const gevraagd = bijRisico.getByRole('article', { name: 'Opmerking 1 van de toetser' });
  await klapOpen(gevraagd, 'Beantwoorden');
  await gevraagd.getByLabel('Antwoord').fill('Dat klopt. Het restrisico staat nu op kans 1.');
  await gevraagd.getByRole('button', { name: 'Beantwoorden' }).click();
  await expect(vlak(adviseur, 'Opmerkingen van de toetser').getByText('Alles beantwoord').first()).toBeVisible();

  await expect(rapport.getByText(/kans 1.*impact 2/i).first()).toBeVisible();
  await expect(opmerking.getByText('Dat klopt. Het restrisico staat nu op kans 1.')).toBeVisible();
  await toetser.getByRole('checkbox', { name: 'Ik heb het hele concept hierboven gelezen' }).check();
  for (const vraag of ['Is het rapport volledig?', 'Zijn risico’s en maatregelen redelijk?', 'Zijn de bronnen bruikbaar?'])
    await kies(toetser, vraag, 'Ja');
  await beeld(toetser, 'rapport-vaststellen');
  await toetser.getByRole('button', { name: 'Rapport vaststellen' }).click();
  await expect(toetser.getByRole('heading', { name: 'Vastgesteld rapport' })).toBeVisible();
  await kop(toetser, 'Advies in voorbereiding');
}

/** About one risk, with what is wrong with it. */
async function maakOpmerking({ toetser }: Spel): Promise<void> {
  const vak = vlak(toetser, 'Opmerkingen van de toetser');
  await klapOpen(vak, 'Opmerking maken');
  await kies(vak, 'Waarover', /^Risico 1/);
  await vak.getByLabel('Tekst').fill('Het restrisico lijkt mij te hoog nu de kandidaat met het bestuur stopt.');
  await beeld(toetser, 'toetsopmerking-maken');
  await vak.getByRole('button', { name: 'Opmerking maken' }).click();
  await expect(vak.getByText('1 open', { exact: true })).toBeVisible();
}

/** A fact turns out to be wrong: a new version, and what differs from the one before is there for all to see. */
export async function rectificatie(spel: Spel): Promise<void> {
  const { toetser: pagina } = spel;
  const vak = vlak(pagina, 'Rapport rectificeren');
  await klapOpen(vak, 'Een nieuwe versie maken');
  await vak.getByLabel('Notitie').fill('De naam van de club was niet volledig.');
  await vak.getByRole('checkbox', { name: /^Bevinding 1/ }).check();
  await vak
    .getByLabel('Feit')
    .fill('De kandidaat is voorzitter van zwem- en waterpoloclub De Kikker, die subsidie van de gemeente krijgt.');
  await beeld(pagina, 'rectificatie');
  await vak.getByRole('button', { name: 'Een nieuwe versie maken' }).click();
  const versies = vlak(pagina, 'Versies van het rapport');
  await expect(versies.getByRole('rowheader', { name: 'Ronde 1, versie 2' })).toBeVisible();
  await expect(versies.getByText(/onderdelen verschillen/)).toBeVisible();
  await expect(versies.getByText('waterpoloclub')).toBeVisible();
  await beeld(pagina, 'rapport-versies');
}
