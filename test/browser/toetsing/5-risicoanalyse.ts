import { beeld } from '../support/beeld.js';
import { kies, kop, naarDeel, vlak } from '../support/scherm.js';
import { expect } from '../support/test.js';
import { adresVan, type Spel } from './spel.js';

/** S11: a finding, the risk that follows from it in the matrix, a measure for it; then the kandidaat gets it to read. */
export async function risicoanalyse(spel: Spel): Promise<void> {
  const { adviseur: pagina } = spel;
  await naarDeel(pagina, 'Risicoanalyse');
  await pagina.getByRole('button', { name: 'Bevinding toevoegen' }).click();
  const bevindingen = vlak(pagina, /^Bevindingen/);
  await kies(bevindingen, 'Onderwerp', /Nevenfuncties/);
  await bevindingen.getByLabel('Feit').fill('De kandidaat is voorzitter van zwemclub De Kikker, die subsidie van de gemeente krijgt.');
  await bevindingen.getByLabel('Duiding').fill('In de portefeuille sport zou de kandidaat over deze subsidie beslissen.');
  await bevindingen.getByLabel(/^Wat de kandidaat erover zegt/).fill('Ik leg het voorzitterschap neer.');
  await bevindingen.getByRole('checkbox', { name: /^Bron 1: De Veenhovense Courant/ }).check();
  await kies(bevindingen, 'Bewijskracht', /^C/);
  await beeld(pagina, 'bevinding');
  await bevindingen.getByRole('button', { name: 'Bevinding vastleggen' }).click();
  await expect(pagina.getByRole('article', { name: 'Bevinding 1' })).toBeVisible();

  await pagina.getByRole('button', { name: 'Risico toevoegen' }).click();
  const risicos = vlak(pagina, /^Risico’s/);
  await kies(risicos, 'Onderwerp', /Nevenfuncties/);
  await risicos.getByLabel('Toelichting').fill('Schijn van belangenverstrengeling bij besluiten over subsidies.');
  await risicos.getByRole('checkbox', { name: /^Bevinding 1/ }).check();
  await risicos.getByRole('radio', { name: /^kans 3.*impact 3/i }).check({ force: true });
  await beeld(pagina, 'risico');
  await risicos.getByRole('button', { name: 'Risico vastleggen' }).click();
  await expect(pagina.getByRole('article', { name: 'Risico 1' })).toBeVisible();

  await pagina.getByRole('button', { name: 'Stel voor BM-01' }).click();
  const dialoog = pagina.getByRole('dialog');
  await dialoog.getByLabel('Toelichting').fill('Het voorzitterschap van de zwemclub neerleggen.');
  await dialoog.getByRole('radio', { name: 'Voor de benoeming' }).check();
  await dialoog.getByRole('radio', { name: /^Openbaar/ }).check();
  await dialoog.getByRole('checkbox', { name: /^Risico 1/ }).check();
  await beeld(pagina, 'maatregel');
  await dialoog.getByRole('button', { name: 'Maatregel voorstellen' }).click();
  await expect(
    pagina.getByRole('region', { name: 'Maatregelen bij risico 1' }).getByText('Nevenfunctie of betrekking neerleggen'),
  ).toBeVisible();
  await expect(pagina.getByText('Er ontbreekt niets.')).toBeVisible();
  await beeld(pagina, 'risicoanalyse');

  await pagina.getByRole('button', { name: 'Bekijk wat de kandidaat krijgt' }).click();
  await beeld(pagina, 'voorleggen');
  await pagina.getByRole('dialog').getByRole('button', { name: 'Leg voor aan de kandidaat' }).click();
  await kop(pagina, 'Hoor en wederhoor', /Kandidaat: /);
}

/** S12 and S13: the kandidaat takes more time, and then says of each part what she thinks of it. */
export async function wederhoor(spel: Spel): Promise<void> {
  const { kandidaat: pagina } = spel;
  await pagina.goto(adresVan(spel));
  await expect(pagina.getByRole('heading', { name: 'Lees de bevindingen en geef uw reactie' })).toBeVisible();
  await pagina.getByRole('link', { name: 'Lees de bevindingen' }).click();
  await doeUitstel(spel);
  const bevinding = vlak(pagina, /^Bevinding 1/);
  await bevinding.getByRole('radio', { name: 'Ik wil iets aanvullen' }).check();
  await bevinding.getByLabel('Uw reactie').fill('De subsidie is voor de jeugd. Ik heb het bestuur al gemeld dat ik stop.');
  await vlak(pagina, /^Risico 1/)
    .getByRole('radio', { name: 'Ik ben het hiermee eens' })
    .check();
  await vlak(pagina, /^Maatregel 1/)
    .getByRole('radio', { name: 'Ja, ik doe dit' })
    .check();
  await beeld(pagina, 'wederhoor');
  await pagina.getByRole('button', { name: 'Kijk na en verstuur' }).click();
  await beeld(pagina, 'wederhoor-versturen');
  await pagina.getByRole('dialog').getByRole('button', { name: 'Verstuur mijn 2 reacties' }).click();
  await expect(pagina.getByText('Nog niet beantwoord.').first()).toBeVisible();
  await beeld(pagina, 'wederhoor-verstuurd');
}

async function doeUitstel({ kandidaat: pagina }: Spel): Promise<void> {
  await pagina.getByText('Ik heb meer tijd nodig').first().click();
  await pagina.getByRole('button', { name: 'Ik heb meer tijd nodig' }).click();
  await expect(pagina.getByText('Ik heb meer tijd nodig')).toHaveCount(0);
}

/** S13, second half: the adviseur answers, after which the report can be tested. */
export async function beantwoording(spel: Spel): Promise<void> {
  const { adviseur: pagina } = spel;
  await kop(pagina, 'Hoor en wederhoor', /U: beantwoord/);
  await naarDeel(pagina, 'Hoor en wederhoor');
  const antwoorden = vlak(pagina, 'Reacties beantwoorden');
  await kies(antwoorden, 'Uitkomst', 'Overgenomen');
  await antwoorden.getByLabel('Reden').fill('Staat nu in het rapport.');
  await beeld(pagina, 'beantwoorden');
  await antwoorden.getByRole('button', { name: 'Leg dit antwoord vast' }).click();
  await kop(pagina, 'Rapport wordt vastgesteld', /Collegiale toetser: toetst het rapport/);
}
